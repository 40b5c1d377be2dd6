package io.hegui.examples.nationwide;

import io.hegui.facts.Household;
import io.hegui.policy.AdvisoryInfo;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
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
    for (Policy policy : Library.checker().policies()) {
      policy.rules().stream()
          .filter(rule -> rule.around().isEmpty())
          .map(RuleInfo::tables)
          .forEach(tables::addAll);
      policy.advisories().stream()
          .filter(advisory -> advisory.around().isEmpty())
          .map(AdvisoryInfo::tables)
          .forEach(tables::addAll);
    }
    tables.removeAll(COUNTED);
    return Library.TIES.withReferred(tables);
  }
}
