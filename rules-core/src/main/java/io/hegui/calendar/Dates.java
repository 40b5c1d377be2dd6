package io.hegui.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;

/** Questions about days that rules ask. */
public final class Dates {
  private Dates() {}

  /** The last of several days. */
  public static LocalDate last(LocalDate... days) {
    return Collections.max(Arrays.asList(days));
  }

  /** The first of several days. */
  public static LocalDate first(LocalDate... days) {
    return Collections.min(Arrays.asList(days));
  }

  /**
   * The n-th of several days in their order, counted from 1.
   *
   * @throws IndexOutOfBoundsException if there are not that many
   */
  public static LocalDate nth(Collection<?> days, int n) {
    return days.stream().map(LocalDate.class::cast).sorted().toList().get(n - 1);
  }

  /** The last day of a term of so many months that begins on a day, but at the latest the other. */
  public static LocalDate lastDayOfTerm(LocalDate from, int months, LocalDate latest) {
    return first(from.plusMonths(months).minusDays(1), latest);
  }
}
