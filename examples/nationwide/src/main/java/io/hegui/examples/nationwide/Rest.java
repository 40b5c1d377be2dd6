package io.hegui.examples.nationwide;

import io.hegui.facts.Household;
import java.util.Set;
import java.util.TreeSet;

/** What the rules need that are around no table: they are checked in a share of their own. */
final class Rest {
  /** Tables of which these rules ask for the size only, so that the rows can stay away. */
  static final Set<String> COUNTED = Set.of(Library.SCHEMA.table(Household.class).name());

  private Rest() {}

  /** The tables whose rows are needed, with what these refer to. */
  static Set<String> tables() {
    Set<String> tables = new TreeSet<>();
    Library.checker().policies().forEach(policy -> tables.addAll(policy.tablesAroundNothing()));
    tables.removeAll(COUNTED);
    return Library.TIES.withReferred(tables);
  }
}
