package io.hegui.duty;

import io.hegui.calendar.AuditPeriod;
import io.hegui.calendar.Dates;
import io.hegui.facts.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether rows share a day. */
public final class Overlap {
  private Overlap() {}

  /** Whether two rows share a day that is not after another day. */
  public static boolean shareADay(Span one, Span other, LocalDate latest) {
    return !firstCommonDay(one, other).isAfter(lastCommonDay(one, other, latest));
  }

  /** Whether two rows share a day of a period and of the policy's span, not after another day. */
  public static boolean shareADay(
      Span one, Span other, AuditPeriod period, PolicySpan span, LocalDate latest) {
    LocalDate first = Dates.last(firstCommonDay(one, other), period.from(), span.first());
    LocalDate last = Dates.first(lastCommonDay(one, other, latest), period.to(), span.last());
    return !first.isAfter(last);
  }

  private static LocalDate firstCommonDay(Span one, Span other) {
    return Dates.last(one.from(), other.from());
  }

  private static LocalDate lastCommonDay(Span one, Span other, LocalDate latest) {
    return Dates.first(orEver(one.to()), orEver(other.to()), latest);
  }

  private static LocalDate orEver(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }
}
