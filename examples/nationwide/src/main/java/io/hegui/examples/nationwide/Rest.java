package io.hegui.examples.nationwide;

import io.hegui.policy.Policy;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the rules need that are around no table: they are checked in a share of their own. */
final class Rest {
  /** Tables of which the rules want to know the number of rows only. */
  static final Set<String> COUNTED = of(Policy::tablesCounted);

  private Rest() {}

  /** The tables whose rows are needed, with what these refer to. */
  static Set<String> tables() {
    return Library.TIES.withReferred(of(Policy::tablesAroundNothing));
  }

  private static Set<String> of(Function<Policy, Set<String>> tables) {
    return Library.checker("").policies().stream()
        .map(tables)
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
