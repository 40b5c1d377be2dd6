package io.hegui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How often something recurs, in calendar units. */
public enum Frequency {
  MONTH(1),
  QUARTER(3),
  HALF_YEAR(6),
  YEAR(12);

  private final int months;

  Frequency(int months) {
    this.months = months;
  }

  /** The unit that holds the day, as a period. */
  public AuditPeriod unitOf(LocalDate day) {
    int index = (day.getMonthValue() - 1) / months;
    YearMonth first = YearMonth.of(day.getYear(), index * months + 1);
    String label =
        switch (this) {
          case MONTH -> first.toString();
          case QUARTER -> day.getYear() + "Q" + (index + 1);
          case HALF_YEAR -> day.getYear() + "H" + (index + 1);
          case YEAR -> String.valueOf(day.getYear());
        };
    return new AuditPeriod(label, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  /** The units that share a day with the time between two days. */
  public List<AuditPeriod> units(LocalDate from, LocalDate to) {
    List<AuditPeriod> units = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); ) {
      AuditPeriod unit = unitOf(day);
      units.add(unit);
      day = unit.to().plusDays(1);
    }
    return units;
  }
}
