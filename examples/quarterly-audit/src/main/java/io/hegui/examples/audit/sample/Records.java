package io.hegui.examples.audit.sample;

import io.hegui.facts.Allowance;
import io.hegui.facts.Appraisal;
import io.hegui.facts.AppraisalResult;
import io.hegui.facts.Archive;
import io.hegui.facts.Commendation;
import io.hegui.facts.Diversion;
import io.hegui.facts.FinalReport;
import io.hegui.facts.Funding;
import io.hegui.facts.Household;
import io.hegui.facts.Industry;
import io.hegui.facts.Posting;
import io.hegui.facts.PovertyExit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps what is kept on the posted cadres, the departments and the county as a whole. */
final class Records {
  /** What the plan wants of every year; a sample of few villages is part of a county that does. */
  private static final int ANNUAL_EXITS = 2000;

  private static final long YUAN = 100;

  private final Draft draft;
  private final Chance chance;
  private final Horizon horizon;

  Records(Draft draft, Chance chance, Horizon horizon) {
    this.draft = draft;
    this.chance = chance;
    this.horizon = horizon;
  }

  void make(Organisation people, List<Crew> crews) {
    Set<String> filed = new HashSet<>();
    for (Posting posting : draft.where(Posting.class, Posting::stationed)) {
      if (filed.add(posting.cadreId())) {
        LocalDate created = LocalDate.of(2015, 9, chance.between(6, 18));
        draft.add(new Archive(posting.cadreId(), created));
      }
      allowances(posting);
      finalReport(posting);
    }
    people.departments().stream().filter(Department::isCounty).forEach(this::years);
    // the plan shields those who are stationed in the village, not a captain
    draft.add(
        new Diversion(
            crews.get(0).captain().id(),
            LocalDate.of(2015, 9, 21),
            LocalDate.of(2015, 9, 25),
            "县委中心工作"));
    for (Crew crew : crews) {
      LocalDate established = chance.day(LocalDate.of(2015, 10, 1), LocalDate.of(2019, 6, 30));
      if (crew.index() == 0) {
        established = LocalDate.of(2015, 12, 8);
      }
      if (horizon.knows(established)) {
        draft.add(new Industry(crew.place().id(), chance.pick(Names.INDUSTRIES), established));
      }
    }
    county();
  }

  private void allowances(Posting posting) {
    for (YearMonth month : horizon.months()) {
      if (!month.atEndOfMonth().isBefore(posting.from())
          && (posting.to() == null || !month.atDay(1).isAfter(posting.to()))) {
        draft.add(
            new Allowance(
                posting.id(),
                month,
                chance.between(300, 600) * YUAN,
                chance.between(100, 300) * YUAN + 50,
                chance.between(5, 10) * 10L * YUAN));
      }
    }
  }

  private void finalReport(Posting posting) {
    LocalDate to = posting.to();
    if (to != null && horizon.knows(to.plusDays(30))) {
      draft.add(
          new FinalReport(
              posting.id(),
              to.plusDays(chance.between(3, 25)),
              to.plusDays(chance.between(3, 25))));
    }
  }

  private void years(Department department) {
    for (int year : horizon.years()) {
      draft.add(new Funding(department.id(), year, chance.between(50, 200) * 100L * YUAN));
      LocalDate completed = LocalDate.of(year, 12, chance.between(10, 28));
      if (horizon.knows(LocalDate.of(year, 12, 31))) {
        draft.add(
            new Appraisal(
                department.id(),
                year,
                completed,
                true,
                AppraisalResult.PASS,
                BigDecimal.valueOf(chance.between(850, 999), 1)));
      }
    }
  }

  private void county() {
    for (int year : horizon.years()) {
      LocalDate held = LocalDate.of(year, 6, 28);
      if (year % 2 == 0 && horizon.knows(held)) {
        draft.add(new Commendation(held));
      }
      if (horizon.knows(LocalDate.of(year, 12, 31))) {
        int persons = 0;
        for (Household household : draft.where(Household.class, row -> leftIn(row, year))) {
          persons += household.persons() == null ? 0 : household.persons();
        }
        draft.add(new PovertyExit(year, Math.max(persons, ANNUAL_EXITS)));
      }
    }
  }

  private static boolean leftIn(Household household, int year) {
    return household.exitedOn() != null && household.exitedOn().getYear() == year;
  }
}
