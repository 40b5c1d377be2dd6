package io.hegui.examples.audit.impact;

import io.hegui.policy.Kind;
import io.hegui.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How one duty stands in a report.
 *
 * @param kind in which way it is broken; null unless it is
 * @param observed what was found instead of what is owed; empty unless it is broken
 */
public record Standing(State state, @Nullable Kind kind, Text observed) {
  /** What a report says of a duty. */
  public enum State {
    /** Fulfilled, or not owed: a report does not list which. */
    NOT_LISTED,
    PENDING,
    UNDETERMINED,
    WAIVED,
    ERROR,
    VIOLATION
  }

  static final Standing NOT_LISTED = unbroken(State.NOT_LISTED);

  static Standing unbroken(State state) {
    return new Standing(state, null, new Text("", ""));
  }
}
