package io.hegui.examples.policies.scaffold;

import java.util.Locale;

/** The patterns that a new rule can be begun from. */
public enum RulePattern {
  /** At least or at most so much of something, at any time. */
  THRESHOLD("team.members.min"),
  /** Done once, by a day. */
  DEADLINE("deadline.ledger"),
  /** So often in each calendar unit. */
  FREQUENCY("reports.perQuarter.min");

  private final String parameter;

  RulePattern(String parameter) {
    this.parameter = parameter;
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the parameter is called, unless the policy has one of that name. */
  String parameter() {
    return parameter;
  }
}
