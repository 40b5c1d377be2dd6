package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Duty.duty;

import com.google.common.collect.ListMultimap;
import io.hegui.examples.opinion.CalendarUnit.Frequency;
import io.hegui.facts.Industry;
import io.hegui.facts.PovertyExit;
import io.hegui.facts.Village;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 2: the plan's targets. */
final class Clause2 {
  static final List<Duty> DUTIES =
      List.of(
          duty("2.1-industry", Clause2::industry, "villages", "industries"),
          duty("2.3-annual-exits", Clause2::annualExits, "povertyExits"),
          duty("2.3-village-exit", Clause2::villageExit, "villages"));

  private Clause2() {}

  private static void industry(County county, Judge judge) {
    ListMultimap<String, Industry> industries =
        County.index(county.rows(Industry.class, Industry::establishedOn), Industry::villageId);
    // Rows are counted: two rows of one name are taken for two industries.
    int needed = judge.params.industriesPerVillage();
    for (Village village : county.poorVillages()) {
      LocalDate done =
          industries.get(village.id()).stream()
              .map(Industry::establishedOn)
              .sorted()
              .skip(needed - 1L)
              .findFirst()
              .orElse(null);
      judge.deadline(
          Subject.village(village.id()), "", judge.params.targetDate(), done, Kind.MISSING);
    }
  }

  private static void annualExits(County county, Judge judge) {
    Tally persons = new Tally(Frequency.YEAR);
    for (PovertyExit exit : county.rows(PovertyExit.class)) {
      persons.add(Subject.COUNTY, CalendarUnit.year(exit.year()), exit.persons());
    }
    for (int year = judge.params.firstExitYear(); year <= judge.params.lastExitYear(); year++) {
      // Each of these years binds whole, also the first, of which the plan has four months.
      CalendarUnit unit = CalendarUnit.year(year);
      if (judge.judges(unit)) {
        judge.periodic(Subject.COUNTY, unit, exitsBreach(persons, unit, judge.params));
      }
    }
  }

  private static @Nullable Kind exitsBreach(Tally persons, CalendarUnit year, Params params) {
    if (!persons.has(Subject.COUNTY, year)) {
      return Kind.MISSING;
    }
    return persons.of(Subject.COUNTY, year) < params.annualExits() ? Kind.BELOW_MINIMUM : null;
  }

  private static void villageExit(County county, Judge judge) {
    for (Village village : county.poorVillages()) {
      judge.deadline(
          Subject.village(village.id()),
          "",
          judge.params.targetDate(),
          county.happened(village.exitedOn()),
          Kind.MISSING);
    }
  }
}
