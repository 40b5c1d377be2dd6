package io.hegui.examples.benchmarks.data;

import io.hegui.facts.Plan;
import io.hegui.facts.PlanKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The plans of poor villages and of households, and their way through approval and filing. */
final class HouseholdRows {
  private static final LocalDate COMPLETED = LocalDate.of(2015, 9, 6);

  private final Pen pen;

  HouseholdRows(Pen pen) {
    this.pen = pen;
  }

  void write(County county) {
    for (Place place : county.places) {
      if (place.poor) {
        plan(new Id(county.number, 'L', place.number()), PlanKind.VILLAGE, place.id);
      }
      for (int i = 0; i < county.size.households(); i++) {
        Id household = place.household(i);
        plan(new Id(county.number, 'M', household.number()), PlanKind.HOUSEHOLD, household);
      }
    }
  }

  private void plan(Id id, PlanKind kind, Id owner) {
    if (pen.fault()) {
      return;
    }
    LocalDate completed = pen.chance().day(COMPLETED, 6);
    boolean late = pen.fault();
    LocalDate last = late ? pen.calendar().lastDay().minusDays(30) : completed.plusDays(12);
    pen.row(Plan.class)
        .id(id)
        .word(kind)
        .id(kind == PlanKind.VILLAGE ? owner : null)
        .id(kind == PlanKind.HOUSEHOLD ? owner : null)
        .date(completed)
        .date(unlessForgotten(completed.plusDays(2)))
        .date(completed.plusDays(4))
        .date(completed.plusDays(5))
        .date(completed.plusDays(8))
        .date(completed.plusDays(10))
        .date(unlessForgotten(last))
        .end();
  }

  private @Nullable LocalDate unlessForgotten(LocalDate day) {
    return pen.fault() ? null : day;
  }
}
