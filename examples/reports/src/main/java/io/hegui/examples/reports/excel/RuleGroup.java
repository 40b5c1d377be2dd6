package io.hegui.examples.reports.excel;

import io.hegui.policy.Clause;

/**
 * The rules of one section of a policy: those on 4.2.1 and on 4.2.2 belong to 4.2. A chapter would
 * put what different offices answer for together, an item would tear apart what one office does.
 */
record RuleGroup(String clause) implements Comparable<RuleGroup> {
  static RuleGroup of(String clause) {
    int item = clause.indexOf('.', clause.indexOf('.') + 1);
    return new RuleGroup(item < 0 || clause.indexOf('.') < 0 ? clause : clause.substring(0, item));
  }

  @Override
  public int compareTo(RuleGroup other) {
    return new Clause(clause).compareTo(new Clause(other.clause));
  }
}
