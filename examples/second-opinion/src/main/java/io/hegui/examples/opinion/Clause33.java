package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Duty.duty;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.hegui.facts.Cadre;
import io.hegui.facts.Household;
import io.hegui.facts.Pairing;
import io.hegui.facts.Rank;
import io.hegui.facts.UnitLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 3.3: who helps which household. */
final class Clause33 {
  static final List<Duty> DUTIES =
      List.of(
          duty(
              "3.3-household-helper",
              Clause33::householdHelper,
              "households",
              "pairings",
              "cadres",
              "units"),
          duty(
              "3.3-helper-eligibility",
              Clause33::helperEligibility,
              "households",
              "pairings",
              "cadres",
              "units",
              "supports"),
          duty("3.3-caseload-max", Clause33::caseloadMax, "cadres", "pairings", "households"),
          duty(
              "3.3-caseload-min",
              Clause33::caseloadMin,
              "cadres",
              "units",
              "supports",
              "pairings",
              "households"));

  private Clause33() {}

  private static void householdHelper(County county, Judge judge) {
    Set<String> helped = new HashSet<>();
    for (Pairing pairing : county.pairings) {
      if (responsible(county, pairing) != null) {
        helped.add(pairing.householdId());
      }
    }
    for (Household household : county.households) {
      if (household.openOn(county.asOf)) {
        boolean fulfilled = helped.contains(household.id());
        judge.state(Subject.household(household.id()), fulfilled ? null : Kind.MISSING);
      }
    }
  }

  private static void helperEligibility(County county, Judge judge) {
    Set<String> judged = new HashSet<>();
    for (Pairing pairing : county.pairings) {
      Cadre cadre = responsible(county, pairing);
      if (cadre != null && isOpen(county, pairing)) {
        String subject =
            Subject.of(Subject.household(pairing.householdId()), Subject.cadre(cadre.id()));
        if (judged.add(subject)) {
          judge.state(subject, mayHelp(county, cadre) ? null : Kind.INELIGIBLE);
        }
      }
    }
  }

  /** The helper, unless of a SOCIAL unit: those are welcome, but fulfil no one's duty. */
  private static @Nullable Cadre responsible(County county, Pairing pairing) {
    Cadre cadre = county.cadre(pairing.cadreId());
    return cadre == null || county.level(cadre) == UnitLevel.SOCIAL ? null : cadre;
  }

  private static boolean isOpen(County county, Pairing pairing) {
    Household household = county.household(pairing.householdId());
    return household != null && household.openOn(county.asOf);
  }

  private static boolean mayHelp(County county, Cadre cadre) {
    return cadre.rank() == Rank.COUNTY_LEADER || inHelpingUnit(county, cadre);
  }

  private static boolean inHelpingUnit(County county, Cadre cadre) {
    UnitLevel level = county.level(cadre);
    return level == UnitLevel.TOWNSHIP
        || level == UnitLevel.VILLAGE
        || county.supportsSome(cadre.unitId());
  }

  private static void caseloadMax(County county, Judge judge) {
    SetMultimap<String, String> open = LinkedHashMultimap.create();
    for (Pairing pairing : county.pairings) {
      if (isOpen(county, pairing)) {
        open.put(pairing.cadreId(), pairing.householdId());
      }
    }
    for (Cadre cadre : county.cadres) {
      Integer maximum = limit(judge.params.caseloadMax(), cadre);
      if (maximum != null) {
        boolean above = open.get(cadre.id()).size() > maximum;
        judge.state(Subject.cadre(cadre.id()), above ? Kind.ABOVE_MAXIMUM : null);
      }
    }
  }

  private static void caseloadMin(County county, Judge judge) {
    // An exited household still counts: success is no breach.
    SetMultimap<String, String> helped = LinkedHashMultimap.create();
    county.pairings.forEach(pairing -> helped.put(pairing.cadreId(), pairing.householdId()));
    for (Cadre cadre : county.cadres) {
      Integer minimum = limit(judge.params.caseloadMin(), cadre);
      if (minimum == null || !inHelpingUnit(county, cadre)) {
        continue;
      }
      String subject = Subject.cadre(cadre.id());
      if (cadre.inOffice() == null) {
        judge.stateUndetermined(subject);
      } else if (cadre.inOffice()) {
        boolean below = helped.get(cadre.id()).size() < minimum;
        judge.state(subject, below ? Kind.BELOW_MINIMUM : null);
      }
    }
  }

  private static @Nullable Integer limit(Map<Rank, Integer> limits, Cadre cadre) {
    return cadre.rank() == null ? null : limits.get(cadre.rank());
  }
}
