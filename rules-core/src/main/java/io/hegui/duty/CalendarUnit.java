package io.hegui.duty;

import io.hegui.calendar.AuditPeriod;
import io.hegui.calendar.Days;
import io.hegui.calendar.Frequency;
import io.hegui.facts.Span;
import io.hegui.policy.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A calendar unit in which recurring duties are owed.
 *
 * @param period the unit's days
 * @param bindsFrom the first of its days that lies in the plan's span
 * @param bindsTo the last of its days that lies in the plan's span
 * @param share the parameter that says for what share of the unit's days somebody must have been
 *     active to owe anything in it
 */
public record CalendarUnit(
    Frequency frequency,
    AuditPeriod period,
    LocalDate bindsFrom,
    LocalDate bindsTo,
    Parameter share) {

  /** The unit as verdicts name it, such as {@code 2016Q1}. */
  public String label() {
    return period.label();
  }

  public LocalDate from() {
    return period.from();
  }

  public LocalDate to() {
    return period.to();
  }

  public int year() {
    return period.from().getYear();
  }

  /** The unit's first month's day of that number, or that month's last if it has fewer. */
  public LocalDate day(int number) {
    return from().withDayOfMonth(Math.min(number, from().lengthOfMonth()));
  }

  public boolean holds(LocalDate day) {
    return period.holds(day);
  }

  /**
   * Blocks of whole years that each bind as they are.
   *
   * @param blocks a parameter such as {@code 2015-2016 2017-2018}
   * @throws IllegalArgumentException if it is not of that form
   */
  public static List<CalendarUnit> blocks(Parameter blocks) {
    List<CalendarUnit> units = new ArrayList<>();
    for (String block : blocks.value().toString().split("[ ,]+", -1)) {
      String[] years = block.split("-", -1);
      if (years.length != 2) {
        throw new IllegalArgumentException(blocks.name() + " has no block of years: " + block);
      }
      AuditPeriod first = AuditPeriod.parse(years[0]);
      AuditPeriod last = AuditPeriod.parse(years[1]);
      AuditPeriod period = new AuditPeriod(block, first.from(), last.to());
      units.add(new CalendarUnit(Frequency.YEAR, period, period.from(), period.to(), blocks));
    }
    return List.copyOf(units);
  }

  /** Whether the unit binds somebody who was active on those days. */
  public boolean binds(Days days) {
    BigDecimal needed =
        share.decimal().multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from(), to()) + 1));
    return BigDecimal.valueOf(days.countBetween(bindsFrom, bindsTo)).compareTo(needed) >= 0;
  }

  /** Whether the unit binds somebody who was active as long as that row. */
  public boolean binds(Span row) {
    return binds(Days.between(row.from(), row.to()));
  }
}
