package io.hegui.examples.benchmarks.data;

import io.hegui.facts.HouseholdSurvey;
import io.hegui.facts.Industry;
import io.hegui.facts.Ledger;
import io.hegui.facts.MonthlyReport;
import io.hegui.facts.Team;
import java.time.LocalDate;
import java.time.YearMonth;

/** The teams of the poor villages, and what they bring about. */
final class TeamRows {
  private static final LocalDate SURVEYED = LocalDate.of(2015, 9, 12);
  private static final LocalDate INDUSTRIES = LocalDate.of(2016, 1, 10);

  private final Pen pen;
  private final PostingRows postings;

  TeamRows(Pen pen) {
    this.pen = pen;
    this.postings = new PostingRows(pen);
  }

  void write(County county) {
    for (Place place : county.poorPlaces) {
      if (!pen.fault()) {
        team(place);
      }
      LocalDate established = pen.chance().day(INDUSTRIES, 1_200);
      if (pen.calendar().has(established) && !pen.fault()) {
        pen.row(Industry.class).id(place.id).text("茶叶").date(established).end();
      }
    }
  }

  private void team(Place place) {
    Id team = place.team();
    LocalDate formed = pen.fault() ? late() : Calendar.TEAMS_FORMED;
    pen.row(Team.class).id(team).id(place.id).date(formed).blank().end();
    if (pen.fault()) {
      Id second = new Id(team.county(), team.kind(), 100_000 + team.number());
      pen.row(Team.class).id(second).id(place.id).date(late()).blank().end();
    }
    postings.write(place);
    pen.row(HouseholdSurvey.class).id(team).date(pen.fault() ? null : SURVEYED).end();
    if (!pen.fault()) {
      pen.row(Ledger.class).id(team).date(Calendar.ORGANISED).end();
    } else if (pen.chance().oneIn(5)) {
      pen.tables().waive("4.3.3-ledger", "team", team);
    }
    for (YearMonth month : pen.calendar().months()) {
      if (!pen.fault()) {
        report(team, month);
      }
    }
  }

  private void report(Id team, YearMonth month) {
    pen.row(MonthlyReport.class)
        .id(team)
        .month(month)
        .date(month.atDay(pen.fault() ? 27 : pen.chance().between(15, 25)))
        .bool(true)
        .number(pen.fault() ? 0 : pen.chance().between(1, 6))
        .end();
  }

  /** A day within the last quarter, so that being late is told. */
  private LocalDate late() {
    return pen.chance().day(pen.calendar().lastDay().minusDays(80), 40);
  }
}
