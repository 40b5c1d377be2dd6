package io.hegui.examples.benchmarks.contenders;

import io.hegui.calendar.AuditPeriod;
import io.hegui.facts.Rank;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What all contenders are to check: the first quarter of 2016, at its end. The ten rules are those
 * that each of them can express. None but Hegui and the second opinion has to know what a rule says
 * before its deadline or outside the plan's years.
 */
public final class Task {
  public static final AuditPeriod PERIOD = AuditPeriod.parse("2016Q1");
  public static final LocalDate AS_OF = PERIOD.to();

  public static final List<String> TEN_RULES =
      List.of(
          "3.2-village-team",
          "3.2-single-team",
          "3.2-captain",
          "3.3-household-helper",
          "3.3-caseload-max",
          "4.1.3-supervision",
          "4.3.3-ledger",
          "4.3.4-plan-submitted",
          "5.2-rank",
          "5.4-monthly-report");

  static final Map<Rank, Integer> MOST_HOUSEHOLDS =
      Map.of(Rank.COUNTY_LEADER, 3, Rank.SECTION, 3, Rank.STAFF, 2);

  static final List<Month> MONTHS = List.of(Month.of(1), Month.of(2), Month.of(3));

  private Task() {}

  /**
   * A month to be judged.
   *
   * @param due the last day for its report
   * @param bindsFrom the last day from which on a group must exist for the month to bind it
   */
  public record Month(
      YearMonth month, LocalDate first, LocalDate last, LocalDate due, LocalDate bindsFrom) {
    private static Month of(int number) {
      YearMonth month = YearMonth.of(PERIOD.from().getYear(), number);
      LocalDate last = month.atEndOfMonth();
      int half = (month.lengthOfMonth() + 1) / 2;
      return new Month(month, month.atDay(1), last, month.atDay(25), last.minusDays(half - 1L));
    }

    boolean holds(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /** The check's days, as a fact. */
  public record Quarter(LocalDate from, LocalDate asOf) {}

  /** The most households that a cadre of a rank may help, as a fact. */
  public record Maximum(Rank rank, int households) {}
}
