package io.hegui.examples.opinion;

import java.time.LocalDate;
import java.time.YearMonth;

/** A month, quarter, half-year, year or block of years in which a periodic duty is owed once. */
record CalendarUnit(String label, LocalDate first, LocalDate last) {
  /** How often a periodic duty is owed, in months. */
  enum Frequency {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Frequency(int months) {
      this.months = months;
    }
  }

  static CalendarUnit of(Frequency frequency, LocalDate day) {
    int number = (day.getMonthValue() - 1) / frequency.months + 1;
    int year = day.getYear();
    YearMonth first = YearMonth.of(year, (number - 1) * frequency.months + 1);
    String label =
        switch (frequency) {
          case MONTH -> first.toString();
          case QUARTER -> year + "Q" + number;
          case HALF_YEAR -> year + "H" + number;
          case YEAR -> String.valueOf(year);
        };
    return new CalendarUnit(
        label, first.atDay(1), first.plusMonths(frequency.months - 1L).atEndOfMonth());
  }

  static CalendarUnit year(int year) {
    return of(Frequency.YEAR, LocalDate.of(year, 1, 1));
  }

  /** Two calendar years, of which the first is given. */
  static CalendarUnit block(int year) {
    return new CalendarUnit(
        year + "-" + (year + 1), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31));
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  long days() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }
}
