package io.hegui.check;

import io.hegui.check.Judgement.Broken;
import io.hegui.check.Judgement.Fulfilled;
import io.hegui.check.Judgement.NotYet;
import io.hegui.check.Judgement.Open;
import io.hegui.duty.Breach;
import io.hegui.duty.Duty;
import io.hegui.report.VerdictChange;
import io.hegui.report.VerdictChange.Standing;
import io.hegui.report.VerdictChange.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What judgements have in common, and how a change of one is told. */
final class LiveVerdicts {
  private LiveVerdicts() {}

  /** Whether a report would say the same of both, but for the names of things and other rows. */
  static boolean same(Judgement one, Judgement other) {
    if (one instanceof Fulfilled) {
      return other instanceof Fulfilled;
    } else if (one instanceof Broken was && other instanceof Broken is) {
      return Objects.equals(was.duty().limit(), is.duty().limit())
          && same(was.breach(), is.breach());
    } else if (one instanceof NotYet was && other instanceof NotYet is) {
      return was.due().equals(is.due());
    } else if (one instanceof Open was && other instanceof Open is) {
      return sameSet(was.because(), is.because());
    }
    return one.equals(other);
  }

  /** What there is several of comes in no particular order. */
  private static boolean same(Breach one, Breach other) {
    return one.kind() == other.kind()
        && Objects.equals(one.observed(), other.observed())
        && Objects.equals(one.doneOn(), other.doneOn())
        && sameSet(one.lacking(), other.lacking())
        && sameSet(one.shown(), other.shown())
        && sameSet(one.sought(), other.sought());
  }

  private static boolean sameSet(List<?> one, List<?> other) {
    return one.equals(other) || new HashSet<>(one).equals(new HashSet<>(other));
  }

  static Standing standing(Judgement judgement, boolean excused) {
    if (judgement instanceof Fulfilled) {
      return new Standing(Status.COMPLIANT, null, null);
    } else if (judgement instanceof Broken broken) {
      return new Standing(excused ? Status.WAIVED : Status.VIOLATION, broken.breach().kind(), null);
    } else if (judgement instanceof NotYet notYet) {
      return new Standing(Status.PENDING, null, notYet.due());
    }
    return new Standing(Status.UNDETERMINED, null, null);
  }

  static VerdictChange change(Duty duty, @Nullable Standing before, @Nullable Standing after) {
    String subject = duty.subject().toString();
    return new VerdictChange(
        ViolationId.of(duty.rule(), subject, duty.occurrence()),
        duty.rule(),
        subject,
        duty.occurrence(),
        before,
        after);
  }
}
