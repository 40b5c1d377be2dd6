package io.hegui.examples.benchmarks.data;

import io.hegui.examples.benchmarks.data.Place.Tie;
import io.hegui.facts.Appraisal;
import io.hegui.facts.AppraisalResult;
import io.hegui.facts.Funding;
import io.hegui.facts.Problem;
import io.hegui.facts.Support;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import java.time.LocalDate;
import java.time.YearMonth;

/** Which unit supports which village, and what supporting units do each quarter and year. */
final class SupportRows {
  private final Pen pen;
  private int visits = 1_000_000;
  private int problems;

  SupportRows(Pen pen) {
    this.pen = pen;
  }

  void write(County county) {
    for (Place place : county.poorPlaces) {
      for (Tie tie : place.ties) {
        support(place, tie);
      }
    }
  }

  private void support(Place place, Tie tie) {
    Supporter unit = tie.supporter();
    if (!pen.fault()) {
      boolean named = !pen.fault();
      pen.row(Support.class)
          .id(unit.unit())
          .id(place.id)
          .date(Calendar.FIRST_DAY)
          .blank()
          .id(pen.fault() ? unit.clerk(0) : named ? unit.inCharge() : null)
          .end();
    }
    for (YearMonth month : pen.calendar().monthOfEachHalfYear()) {
      if (!pen.fault()) {
        visit(place, unit.head(), VisitKind.HEAD_VISIT, month);
      }
    }
    if (tie.nth() == 0) {
      work(unit, place);
    }
  }

  /** What a unit owes once, however many villages it supports. */
  private void work(Supporter unit, Place place) {
    for (YearMonth month : pen.calendar().monthOfEachQuarter()) {
      if (!pen.fault()) {
        visit(place, unit.inCharge(), VisitKind.SURVEY, month);
      }
      LocalDate raised = month.atDay(pen.chance().between(1, 10));
      pen.row(Problem.class)
          .id(new Id(place.id.county(), 'Q', problems++))
          .id(unit.unit())
          .id(place.id)
          .date(raised)
          .date(pen.fault() ? null : raised.plusDays(15))
          .text("饮水和道路")
          .end();
    }
    if (unit.level() == UnitLevel.COUNTY) {
      for (int year : pen.calendar().years()) {
        year(unit, year);
      }
    }
  }

  private void visit(Place place, Id cadre, VisitKind kind, YearMonth month) {
    pen.row(Visit.class)
        .id(new Id(place.id.county(), 'S', visits++))
        .word(kind)
        .id(cadre)
        .blank()
        .id(place.id)
        .date(month.atDay(pen.chance().between(1, 28)))
        .end();
  }

  private void year(Supporter unit, int year) {
    if (!pen.fault()) {
      pen.row(Funding.class)
          .id(unit.unit())
          .number(year)
          .number(pen.chance().between(5_000, 50_000))
          .end();
    }
    // The first year's four months are appraised with the first quarter of the next year.
    LocalDate day =
        year == 2015
            ? LocalDate.of(2016, 1, 15)
            : LocalDate.of(year, 12, pen.chance().between(1, 28));
    if (pen.calendar().has(day) && !pen.fault()) {
      pen.row(Appraisal.class)
          .id(unit.unit())
          .number(year)
          .date(day)
          .bool(!pen.fault())
          .word(AppraisalResult.PASS)
          .text(pen.fault() ? "" : "96.5")
          .end();
    }
  }
}
