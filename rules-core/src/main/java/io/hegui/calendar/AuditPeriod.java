package io.hegui.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period that a check is about, both ends included. Written {@code 2016Q1}, {@code 2016H1},
 * {@code 2016-03}, {@code 2016}, or as any two dates {@code 2016-01-10..2016-02-20}.
 *
 * @param label the period as a person writes it
 */
public record AuditPeriod(String label, LocalDate from, LocalDate to) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>\\d{4})(?:Q(?<quarter>[1-4])|H(?<half>[12])|-(?<month>\\d{2}))?"
              + "|(?<from>\\d{4}-\\d{2}-\\d{2})(?:\\.\\.|/)(?<to>\\d{4}-\\d{2}-\\d{2})");

  /**
   * @throws IllegalArgumentException if the last day lies before the first
   */
  public AuditPeriod {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the period " + label + " ends before it begins");
    }
  }

  /** The period between any two days, both included. */
  public static AuditPeriod of(LocalDate from, LocalDate to) {
    return new AuditPeriod(from + ".." + to, from, to);
  }

  /**
   * Reads a period.
   *
   * @throws IllegalArgumentException if the text is no period; the message says what is
   */
  public static AuditPeriod parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw notAPeriod(text);
    }
    try {
      if (form.group("from") != null) {
        return of(LocalDate.parse(form.group("from")), LocalDate.parse(form.group("to")));
      }
      int year = Integer.parseInt(form.group("year"));
      if (form.group("quarter") != null) {
        return months(text, year, Integer.parseInt(form.group("quarter")) * 3 - 2, 3);
      } else if (form.group("half") != null) {
        return months(text, year, Integer.parseInt(form.group("half")) * 6 - 5, 6);
      } else if (form.group("month") != null) {
        return months(text, year, Integer.parseInt(form.group("month")), 1);
      }
      return months(text, year, 1, 12);
    } catch (DateTimeException e) {
      throw notAPeriod(text);
    }
  }

  private static AuditPeriod months(String label, int year, int firstMonth, int count) {
    YearMonth first = YearMonth.of(year, firstMonth);
    return new AuditPeriod(label, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static IllegalArgumentException notAPeriod(String text) {
    return new IllegalArgumentException(
        "'" + text + "' is no period: 2016Q1, 2016H1, 2016-03, 2016 or 2016-01-10..2016-02-20");
  }

  /** Whether the day lies in the period. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether the two periods share a day. */
  public boolean overlaps(AuditPeriod other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  @Override
  public String toString() {
    return label;
  }
}
