package io.hegui.report;

import io.hegui.policy.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What became of the verdict on one duty when facts or the day changed.
 *
 * @param id the id that a violation of this duty has in every report
 * @param before what stood; null if the duty was not owed
 * @param after what stands; null if the duty is not owed any more
 */
public record VerdictChange(
    String id,
    String ruleId,
    String subject,
    String occurrence,
    @Nullable Standing before,
    @Nullable Standing after)
    implements Comparable<VerdictChange> {
  private static final Comparator<VerdictChange> ORDER =
      Comparator.comparing(VerdictChange::ruleId)
          .thenComparing(VerdictChange::subject)
          .thenComparing(VerdictChange::occurrence);

  /** What can become of a duty. */
  public enum Status {
    COMPLIANT,
    VIOLATION,
    PENDING,
    WAIVED,
    UNDETERMINED
  }

  /**
   * A verdict in short.
   *
   * @param kind how the duty is broken; null if it is not
   * @param due the day a pending duty is due; null if it is not pending
   */
  public record Standing(Status status, @Nullable Kind kind, @Nullable LocalDate due) {}

  /** Whether it is a violation now, and was none. */
  public boolean appeared() {
    return isViolation(after) && !isViolation(before);
  }

  /** Whether it was a violation, and is none now. */
  public boolean vanished() {
    return isViolation(before) && !isViolation(after);
  }

  /**
   * Whether it is a violation as it was, but of another kind, by other rows, or by another measure.
   */
  public boolean altered() {
    return isViolation(before) && isViolation(after);
  }

  private static boolean isViolation(@Nullable Standing standing) {
    return standing != null && standing.status() == Status.VIOLATION;
  }

  @Override
  public int compareTo(VerdictChange other) {
    return ORDER.compare(this, other);
  }
}
