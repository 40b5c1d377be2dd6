package io.hegui.examples.assurance.opinions;

import io.hegui.calendar.AuditPeriod;
import io.hegui.calendar.Frequency;
import io.hegui.duty.AsOf;
import io.hegui.duty.CalendarUnit;
import io.hegui.duty.PolicySpan;
import io.hegui.duty.TableSize;
import io.hegui.examples.opinion.RandomCounty;
import io.hegui.facts.Row;
import io.hegui.facts.TableAccount;
import io.hegui.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/** What rules are run over: a county's rows, and all that a check brings along. */
final class SessionFacts {
  private SessionFacts() {}

  static List<Object> of(RandomCounty county, Policy policy) {
    List<Object> facts = new ArrayList<>();
    facts.add(new AsOf(county.asOf()));
    facts.add(county.period());
    facts.add(new PolicySpan(policy.from(), policy.to()));
    facts.addAll(policy.parameters().all());
    for (Frequency frequency : Frequency.values()) {
      for (AuditPeriod unit : frequency.units(policy.from(), policy.to())) {
        if (!unit.from().isAfter(county.asOf()) && concerns(county, unit)) {
          facts.add(
              new CalendarUnit(
                  frequency, unit, unit.from(), unit.to(), policy.minimumShare(unit.to())));
        }
      }
    }
    for (TableAccount account : county.submission().accounts()) {
      List<Row<?>> rows =
          county.submission().rows(account.name()).stream().filter(r -> !r.dangling()).toList();
      rows.forEach(row -> facts.add(row.fact()));
      facts.add(new TableSize(account.name(), rows.size()));
    }
    return facts;
  }

  /** A few units are as good a test as all, and faster. */
  private static boolean concerns(RandomCounty county, AuditPeriod unit) {
    return unit.overlaps(county.period()) || unit.holds(county.asOf());
  }
}
