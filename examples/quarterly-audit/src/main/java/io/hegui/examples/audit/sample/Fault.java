package io.hegui.examples.audit.sample;

import io.hegui.text.Text;

/**
 * A fault planted into a sample, as a check of the period as of its last day has to show it. Where
 * one change to the facts breaks several duties, each is listed; where several checks show it, it
 * is listed for each.
 *
 * @param period the period checked, such as {@code 2016Q1}
 * @param ruleId the rule broken; of an {@link Outcome#ADVISORY} the advisory's id
 * @param subject such as {@code team:T0004}
 * @param occurrence such as {@code 2016-02}; empty where the rule has none
 * @param kind the kind of violation such as {@code MISSING}; empty for what is no violation
 */
public record Fault(
    String period,
    String ruleId,
    String subject,
    String occurrence,
    String kind,
    Outcome outcome,
    Text note) {
  /** What a check makes of a fault. */
  public enum Outcome {
    VIOLATION,
    /** A violation that an active waiver excuses. */
    WAIVED,
    /** The facts do not settle it. */
    UNDETERMINED,
    /** Seen in the data, but no breach of a duty. */
    ADVISORY
  }
}
