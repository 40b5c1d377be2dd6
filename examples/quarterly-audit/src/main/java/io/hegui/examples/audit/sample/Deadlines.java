package io.hegui.examples.audit.sample;

import io.hegui.facts.AnnexFiling;
import io.hegui.facts.Household;
import io.hegui.facts.HouseholdSurvey;
import io.hegui.facts.Ledger;
import io.hegui.facts.Plan;
import io.hegui.facts.PlanKind;
import io.hegui.facts.RosterFiling;
import io.hegui.facts.TownshipSummary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands in what the plan wants in September 2015: surveys, plans, tables and rosters. */
final class Deadlines {
  private final Draft draft;
  private final Chance chance;

  Deadlines(Draft draft, Chance chance) {
    this.draft = draft;
    this.chance = chance;
  }

  void make(Organisation people, List<Crew> crews) {
    for (Crew crew : crews) {
      String team = crew.team().id();
      draft.add(new HouseholdSurvey(team, september(8, 15)));
      draft.add(new Ledger(team, september(10, 18)));
      draft.add(plan("PV", PlanKind.VILLAGE, crew.place().id(), null));
    }
    for (Hall hall : people.halls()) {
      filings(hall);
      for (Place place : hall.town().places()) {
        for (Household household : place.households()) {
          draft.add(plan("PH", PlanKind.HOUSEHOLD, null, household.id()));
        }
      }
    }
    for (Department department : people.departments()) {
      if (department.isCounty()) {
        department.places().stream()
            .map(place -> place.township().id())
            .distinct()
            .forEach(
                township ->
                    draft.add(new RosterFiling(department.id(), township, september(10, 20))));
      }
    }
  }

  private void filings(Hall hall) {
    String township = hall.town().id();
    String signer = chance.pick(List.of(hall.secretary(), hall.head())).id();
    LocalDate signed = september(16, 18);
    draft.add(new TownshipSummary(township, signer, signed, signed.plusDays(2)));
    for (int annex = 2; annex <= 4; annex++) {
      draft.add(new AnnexFiling(township, annex, september(16, 20), true));
    }
  }

  private Plan plan(
      String prefix, PlanKind kind, @Nullable String village, @Nullable String household) {
    LocalDate completed = september(12, 17);
    LocalDate signed = september(21, 23);
    return new Plan(
        draft.nextId(prefix),
        kind,
        village,
        household,
        completed,
        completed.plusDays(chance.between(1, 3)),
        signed,
        signed,
        signed.plusDays(1),
        september(24, 25),
        september(24, 25));
  }

  private LocalDate september(int first, int last) {
    return LocalDate.of(2015, 9, chance.between(first, last));
  }
}
