package io.hegui.examples.audit.sample;

import io.hegui.facts.MonthlyReport;
import io.hegui.facts.Problem;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does what comes round every month, quarter and half-year: visits, problems solved, reports. */
final class Rounds {
  // the 25th, by which a month's report is due; and the days before on which teams send it
  private static final int REPORT_FIRST = 20;
  private static final int REPORT_LAST = 25;

  private final Draft draft;
  private final Chance chance;
  private final Horizon horizon;

  Rounds(Draft draft, Chance chance, Horizon horizon) {
    this.draft = draft;
    this.chance = chance;
    this.horizon = horizon;
  }

  void make(Organisation people, List<Crew> crews) {
    List<Hall> halls = people.poorHalls();
    for (YearMonth month : horizon.months()) {
      for (int i = 0; i < halls.size(); i++) {
        supervise(halls.get(i), people.leaders().get(i).id(), month);
      }
      for (Crew crew : crews) {
        report(crew, month);
      }
    }
    for (Department department : people.departments()) {
      support(department);
    }
  }

  /** The leader visits the township, and the secretary, of the same group, one of its villages. */
  private void supervise(Hall hall, String leader, YearMonth month) {
    Town town = hall.town();
    visit(VisitKind.SUPERVISION, leader, town.id(), null, within(month));
    visit(
        VisitKind.SUPERVISION,
        hall.secretary().id(),
        null,
        chance.pick(town.poorPlaces()).id(),
        within(month));
  }

  private LocalDate within(YearMonth month) {
    // from the 8th, when the groups had been set up
    LocalDate last = month.atEndOfMonth();
    return chance.day(month.atDay(8), horizon.knows(last) ? last : horizon.to());
  }

  private void report(Crew crew, YearMonth month) {
    LocalDate sent = month.atDay(chance.between(REPORT_FIRST, REPORT_LAST));
    if (horizon.knows(sent)) {
      draft.add(new MonthlyReport(crew.team().id(), month, sent, true, chance.between(1, 6)));
    }
  }

  private void support(Department department) {
    for (Horizon.Part quarter : horizon.quarters()) {
      survey(department, quarter);
      int problems = chance.between(1, 2);
      for (int i = 0; i < problems; i++) {
        LocalDate solved = chance.day(quarter.from(), quarter.to());
        draft.add(
            new Problem(
                draft.nextId("W"),
                department.id(),
                chance.pick(department.places()).id(),
                solved.minusDays(chance.between(5, 40)),
                solved,
                chance.pick(Names.PROBLEMS)));
      }
    }
    for (Horizon.Part half : horizon.halves()) {
      for (Place place : department.places()) {
        LocalDate day = chance.day(half.from(), half.to());
        visit(VisitKind.HEAD_VISIT, department.head().id(), null, place.id(), day);
      }
    }
  }

  private void survey(Department department, Horizon.Part quarter) {
    visit(
        VisitKind.SURVEY,
        department.inCharge().id(),
        null,
        department.places().get(0).id(),
        chance.day(quarter.from(), quarter.to()));
  }

  private void visit(
      VisitKind kind,
      String cadre,
      @Nullable String township,
      @Nullable String village,
      LocalDate day) {
    draft.add(new Visit(draft.nextId("Z"), kind, cadre, township, village, day));
  }
}
