package io.hegui.examples.benchmarks.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days by which a plan that is kept has something to show, up to the last day of all data. */
final class Calendar {
  static final LocalDate FIRST_DAY = LocalDate.of(2015, 9, 1);
  static final LocalDate TEAMS_FORMED = LocalDate.of(2015, 9, 3);
  static final LocalDate ORGANISED = LocalDate.of(2015, 9, 10);
  static final LocalDate PLAN_ENDS = LocalDate.of(2020, 12, 31);

  private static final YearMonth FIRST_MONTH = YearMonth.from(FIRST_DAY);

  private final LocalDate lastDay;
  private final List<YearMonth> months;

  Calendar(LocalDate lastDay) {
    this.lastDay = lastDay;
    this.months =
        Stream.iterate(FIRST_MONTH, month -> month.plusMonths(1))
            .takeWhile(month -> has(month.atDay(28)) && has(month.atDay(28), PLAN_ENDS))
            .toList();
  }

  private static boolean has(LocalDate day, LocalDate last) {
    return !day.isAfter(last);
  }

  /** Whether the data reaches that day. */
  boolean has(LocalDate day) {
    return has(day, lastDay);
  }

  LocalDate lastDay() {
    return lastDay;
  }

  /** The months that the data covers, up to their 28th at least. */
  List<YearMonth> months() {
    return months;
  }

  /** The months in which that which is owed once a quarter is done: the second of each. */
  List<YearMonth> monthOfEachQuarter() {
    return monthsWhere(3, 2);
  }

  /** The months in which that which is owed once a half-year is done: March and September. */
  List<YearMonth> monthOfEachHalfYear() {
    return monthsWhere(6, 3);
  }

  private List<YearMonth> monthsWhere(int length, int nth) {
    return months.stream().filter(month -> month.getMonthValue() % length == nth).toList();
  }

  /** The years that the data reaches. */
  List<Integer> years() {
    return IntStream.rangeClosed(FIRST_DAY.getYear(), lastDay.getYear())
        .filter(year -> year <= PLAN_ENDS.getYear())
        .boxed()
        .toList();
  }
}
