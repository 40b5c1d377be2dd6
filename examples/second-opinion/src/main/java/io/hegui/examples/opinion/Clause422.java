package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Duty.duty;

import com.google.common.collect.ListMultimap;
import io.hegui.examples.opinion.CalendarUnit.Frequency;
import io.hegui.examples.opinion.County.UnitVillage;
import io.hegui.facts.Cadre;
import io.hegui.facts.Funding;
import io.hegui.facts.Position;
import io.hegui.facts.Problem;
import io.hegui.facts.Support;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 4.2.2: what supporting units do each half-year, quarter and year. */
final class Clause422 {
  static final List<Duty> DUTIES =
      List.of(
          duty("4.2.2-head-visit", Clause422::headVisit, "supports", "units", "visits", "cadres"),
          duty("4.2.2-survey", Clause422::survey, "supports", "units", "visits", "cadres"),
          duty("4.2.2-problems", Clause422::problems, "supports", "units", "problems"),
          duty("4.2.2-funding", Clause422::funding, "supports", "units", "funding"));

  private Clause422() {}

  private static void headVisit(County county, Judge judge) {
    Map<UnitVillage, List<Support>> pairs = county.supportsByPair(county.supports);
    Tally visits =
        visits(
            county,
            pairs,
            VisitKind.HEAD_VISIT,
            Position.UNIT_HEAD,
            Frequency.HALF_YEAR,
            UnitVillage::subject);
    List<CalendarUnit> halves = judge.units(Frequency.HALF_YEAR);
    pairs.forEach(
        (pair, rows) -> {
          List<Interval> active = Interval.of(rows);
          for (CalendarUnit half : halves) {
            if (judge.binds(half, active)) {
              boolean visited = visits.has(pair.subject(), half);
              judge.periodic(pair.subject(), half, visited ? null : Kind.MISSING);
            }
          }
        });
  }

  private static void survey(County county, Judge judge) {
    Tally surveys =
        visits(
            county,
            county.supportsByPair(county.supports),
            VisitKind.SURVEY,
            Position.LEADER_IN_CHARGE,
            Frequency.QUARTER,
            pair -> Subject.unit(pair.unitId()));
    byUnit(
        county,
        judge,
        Frequency.QUARTER,
        null,
        (subject, quarter) -> surveys.has(subject, quarter) ? null : Kind.MISSING);
  }

  /** Visits by the holder of a position to a village that the unit supported on that day. */
  private static Tally visits(
      County county,
      Map<UnitVillage, List<Support>> pairs,
      VisitKind kind,
      Position position,
      Frequency frequency,
      Function<UnitVillage, String> holder) {
    Tally visits = new Tally(frequency);
    for (Visit visit : county.rows(Visit.class, Visit::date)) {
      Cadre cadre = county.cadre(visit.cadreId());
      String villageId = visit.villageId();
      if (visit.kind() == kind && villageId != null && cadre != null && cadre.holds(position)) {
        UnitVillage pair = new UnitVillage(cadre.unitId(), villageId);
        // A day of support is a day of the row, also one of its days before the plan's first.
        if (pairs.getOrDefault(pair, List.of()).stream()
            .anyMatch(row -> row.activeOn(visit.date()))) {
          visits.add(holder.apply(pair), visit.date(), 1);
        }
      }
    }
    return visits;
  }

  private static void problems(County county, Judge judge) {
    Tally resolved = new Tally(Frequency.QUARTER);
    for (Problem problem : county.rows(Problem.class)) {
      LocalDate day = county.happened(problem.resolvedOn());
      if (day != null) {
        resolved.add(Subject.unit(problem.unitId()), day, 1);
      }
    }
    int needed = judge.params.problemsPerQuarter();
    byUnit(
        county,
        judge,
        Frequency.QUARTER,
        null,
        (subject, quarter) -> resolved.of(subject, quarter) < needed ? Kind.BELOW_MINIMUM : null);
  }

  private static void funding(County county, Judge judge) {
    Tally given = new Tally(Frequency.YEAR);
    for (Funding funding : county.rows(Funding.class)) {
      given.add(
          Subject.unit(funding.unitId()), CalendarUnit.year(funding.year()), funding.amount());
    }
    byUnit(
        county,
        judge,
        Frequency.YEAR,
        UnitLevel.COUNTY,
        (subject, year) -> given.of(subject, year) > 0 ? null : Kind.MISSING);
  }

  @FunctionalInterface
  private interface Breach {
    @Nullable Kind of(String subject, CalendarUnit unit);
  }

  /**
   * Judges each supporting unit that supported any village for enough of a calendar unit.
   *
   * @param level which units owe it; null if all do
   */
  private static void byUnit(
      County county, Judge judge, Frequency frequency, @Nullable UnitLevel level, Breach breach) {
    ListMultimap<String, Support> rows = County.index(county.supports, Support::unitId);
    List<CalendarUnit> units = judge.units(frequency);
    for (String unitId : rows.keySet()) {
      if (level != null && county.level(unitId) != level) {
        continue;
      }
      String subject = Subject.unit(unitId);
      List<Interval> active = Interval.of(rows.get(unitId));
      for (CalendarUnit unit : units) {
        if (judge.binds(unit, active)) {
          judge.periodic(subject, unit, breach.of(subject, unit));
        }
      }
    }
  }
}
