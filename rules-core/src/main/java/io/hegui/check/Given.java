package io.hegui.check;

import io.hegui.calendar.AuditPeriod;
import io.hegui.calendar.Frequency;
import io.hegui.duty.AsOf;
import io.hegui.duty.CalendarUnit;
import io.hegui.duty.PolicySpan;
import io.hegui.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The facts that every session of a check begins with, beside the rows of the tables. */
final class Given {
  private Given() {}

  static List<Object> facts(Policy policy, CheckRequest request) {
    List<Object> facts = new ArrayList<>();
    facts.add(new AsOf(request.asOf()));
    facts.add(request.period());
    facts.add(new PolicySpan(policy.from(), policy.to()));
    facts.addAll(policy.parameters().all());
    facts.addAll(calendarUnits(policy, request));
    return List.copyOf(facts);
  }

  /** The plan's units that this check can judge, and all its years that have begun. */
  private static List<CalendarUnit> calendarUnits(Policy policy, CheckRequest request) {
    List<CalendarUnit> units = new ArrayList<>();
    for (Frequency frequency : Frequency.values()) {
      for (AuditPeriod unit : frequency.units(policy.from(), policy.to())) {
        boolean begun = !unit.from().isAfter(request.asOf());
        boolean concerned =
            frequency == Frequency.YEAR
                || request.period().overlaps(unit)
                || unit.holds(request.asOf());
        if (begun && concerned) {
          units.add(
              new CalendarUnit(
                  frequency,
                  unit,
                  later(unit.from(), policy.from()),
                  earlier(unit.to(), policy.to()),
                  policy.minimumShare(unit.to())));
        }
      }
    }
    return units;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
