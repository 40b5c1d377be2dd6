package io.hegui.report;

import static io.hegui.report.Told.reason;

import io.hegui.report.Reason.Why;
import java.util.regex.Pattern;

/** Whether a later check looks again at what an earlier one found. */
final class Times {
  /** A day, a month, a quarter, half a year, a year, a block of years. */
  private static final Pattern TIME =
      Pattern.compile("\\d{4}(?:Q[1-4]|H[12]|-\\d{2}|-\\d{2}-\\d{2}|-\\d{4})?");

  private final ComplianceReport before;
  private final ComplianceReport after;

  Times(ComplianceReport before, ComplianceReport after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Duties of a time and events are judged in the check whose period holds them, and so is what was
   * done late; any other duty is judged in every check. Which of the units of time a rule goes by a
   * report does not say, so it takes a period that holds the whole of the earlier one.
   */
  boolean isLookedAtAgain(Violation was) {
    if (isBackwards()) {
      return false;
    }
    boolean lasting = !isOfATime(was) && was.mendable() != Mendable.PAST;
    return lasting || holdsTheEarlier();
  }

  private boolean isBackwards() {
    return after.asOf().isBefore(before.asOf());
  }

  private boolean holdsTheEarlier() {
    return !after.from().isAfter(before.from()) && !after.to().isBefore(before.to());
  }

  private static boolean isOfATime(Violation violation) {
    return TIME.matcher(violation.occurrence()).matches();
  }

  /** Whether it is of a time that the earlier check was not about. */
  boolean isOfALaterTime(Violation violation) {
    return isOfATime(violation) && after.to().isAfter(before.to());
  }

  /** Whether there are days after the first check and before the second one's period. */
  boolean areApart() {
    return after.from().isAfter(before.asOf().plusDays(1));
  }

  Reason otherTime() {
    return isBackwards()
        ? reason(Why.EARLIER_DAY, "", "before", before.asOf(), "after", after.asOf())
        : reason(Why.OTHER_TIME, before.period(), "after", after.period());
  }
}
