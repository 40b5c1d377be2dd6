package io.hegui.examples.audit.impact;

import io.hegui.examples.audit.impact.Standing.State;
import io.hegui.text.Text;
import java.util.List;

/**
 * A duty that stands differently after a change of the plan.
 *
 * @param period the archived period, as it was asked for
 * @param message what a report says of it: after the change, or before it if it is not listed after
 * @param townships the townships that it concerns, by their ids and names
 * @param ranks the ranks of the cadres that it is about
 */
public record Shift(
    String period,
    String clause,
    String ruleId,
    String subject,
    String occurrence,
    Standing before,
    Standing after,
    Text message,
    List<Text> townships,
    List<Text> ranks) {
  /** What a change does to violations. */
  public enum Turn {
    /** Broken after the change only. */
    APPEARS,
    /** Broken before the change only. */
    ENDS,
    /** Broken before and after, but in another way or by another measure. */
    CHANGES,
    /** Not broken before or after: pending, waived, undetermined, fulfilled. */
    OTHERWISE
  }

  public Shift {
    townships = List.copyOf(townships);
    ranks = List.copyOf(ranks);
  }

  /** What the change does to it. */
  public Turn turn() {
    boolean was = before.state() == State.VIOLATION;
    boolean is = after.state() == State.VIOLATION;
    if (was) {
      return is ? Turn.CHANGES : Turn.ENDS;
    }
    return is ? Turn.APPEARS : Turn.OTHERWISE;
  }
}
