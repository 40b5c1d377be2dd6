package io.hegui.examples.audit.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days that a sample's facts tell of, both ends included. Facts after the last day are not
 * known yet, so none are made; the plan goes on to {@link #PLAN_END}, to which a horizon may grow.
 */
public record Horizon(LocalDate from, LocalDate to) {
  static final LocalDate PLAN_START = LocalDate.of(2015, 9, 1);
  static final LocalDate PLAN_END = LocalDate.of(2020, 12, 31);

  /**
   * @throws IllegalArgumentException if it does not begin with the plan, or does not end with a
   *     month of the plan's span
   */
  public Horizon {
    if (!from.equals(PLAN_START)
        || to.isBefore(PLAN_START)
        || !to.equals(YearMonth.from(to).atEndOfMonth())
        || to.isAfter(PLAN_END)) {
      throw new Refused(
          "示例数据从 " + PLAN_START + " 起，到某个月末为止，最晚 " + PLAN_END + "；不能到 " + to,
          "a sample goes from "
              + PLAN_START
              + " to the end of a month by "
              + PLAN_END
              + ", not to "
              + to);
    }
  }

  /** The plan's first four quarters. */
  public static Horizon standard() {
    return until(LocalDate.of(2016, 8, 31));
  }

  /** From the plan's first day to that day. */
  public static Horizon until(LocalDate last) {
    return new Horizon(PLAN_START, last);
  }

  /** Whether it goes to the plan's last day. */
  boolean isWhole() {
    return to.equals(PLAN_END);
  }

  boolean knows(LocalDate day) {
    return !day.isAfter(to);
  }

  List<YearMonth> months() {
    return split(1).stream().map(part -> YearMonth.from(part.from())).toList();
  }

  /** The calendar quarters, cut off where the horizon begins and ends. */
  List<Part> quarters() {
    return split(3);
  }

  /** The calendar half-years, cut off likewise. */
  List<Part> halves() {
    return split(6);
  }

  List<Integer> years() {
    return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
  }

  private List<Part> split(int months) {
    List<Part> parts = new ArrayList<>();
    int first = (from.getMonthValue() - 1) / months * months + 1;
    for (LocalDate start = LocalDate.of(from.getYear(), first, 1);
        knows(start);
        start = start.plusMonths(months)) {
      LocalDate last = start.plusMonths(months).minusDays(1);
      parts.add(new Part(start.isBefore(from) ? from : start, knows(last) ? last : to));
    }
    return parts;
  }

  /** A part of the horizon, both ends included. */
  record Part(LocalDate from, LocalDate to) {}
}
