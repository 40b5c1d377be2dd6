package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Duty.duty;

import io.hegui.examples.opinion.County.UnitVillage;
import io.hegui.facts.Cadre;
import io.hegui.facts.Diversion;
import io.hegui.facts.Position;
import io.hegui.facts.Posting;
import io.hegui.facts.Support;
import io.hegui.facts.Team;
import io.hegui.facts.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 4.2.1 and 4.2.3: whom supporting units name and post, for how long, and that they stay. */
final class Clause421 {
  static final List<Duty> DUTIES =
      List.of(
          duty("4.2.1-liaison", Clause421::liaison, "supports", "units", "cadres"),
          duty(
              "4.2.1-posted-cadre",
              Clause421::postedCadre,
              "villages",
              "supports",
              "units",
              "teams",
              "postings",
              "cadres"),
          duty("4.2.1-residency", Clause421::residency, "postings"),
          duty("4.2.3-diversion", Clause421::diversion, "postings", "diversions"));

  private Clause421() {}

  private static void liaison(County county, Judge judge) {
    county
        .supportsByPair(county.activeSupports)
        .forEach(
            (pair, rows) -> {
              boolean named = rows.stream().anyMatch(row -> row.liaisonCadreId() != null);
              boolean fits = rows.stream().anyMatch(row -> hasEligibleLiaison(county, row));
              Kind breach = fits ? null : named ? Kind.INELIGIBLE : Kind.MISSING;
              judge.state(pair.subject(), breach);
            });
  }

  private static boolean hasEligibleLiaison(County county, Support row) {
    Cadre liaison = county.cadre(row.liaisonCadreId());
    return liaison != null
        && liaison.unitId().equals(row.unitId())
        && liaison.holds(Position.LEADER_IN_CHARGE);
  }

  private static void postedCadre(County county, Judge judge) {
    Set<UnitVillage> posted = new HashSet<>();
    for (Team team : county.activeTeams) {
      for (Posting posting : county.activePostings(team)) {
        Cadre cadre = county.cadre(posting.cadreId());
        if (posting.stationed() && cadre != null) {
          posted.add(new UnitVillage(cadre.unitId(), team.villageId()));
        }
      }
    }
    for (UnitVillage pair : county.supportsByPair(county.activeSupports).keySet()) {
      Village village = county.village(pair.villageId());
      if (village != null && village.poor()) {
        Kind breach = posted.contains(pair) ? null : Kind.MISSING;
        judge.state(pair.subject(), "", breach, judge.params.inPost());
      }
    }
  }

  private static void residency(County county, Judge judge) {
    Params params = judge.params;
    if (judge.asOf.isBefore(params.planFrom())) {
      return;
    }
    for (Posting posting : county.postings) {
      // A first day in the span counts for itself, even if the posting ends before it begins.
      boolean owed = params.spans(posting.from()) || posting.activeOn(params.planFrom());
      if (posting.stationed() && owed) {
        residency(posting, judge);
      }
    }
  }

  private static void residency(Posting posting, Judge judge) {
    LocalDate full = posting.from().plusMonths(judge.params.residencyMonths()).minusDays(1);
    LocalDate needed = Clause41.earlier(full, judge.params.planTo());
    LocalDate to = posting.to();
    boolean tooShort = to != null && to.isBefore(needed);
    String subject = Subject.posting(posting.id());
    if (to != null && !to.isAfter(judge.asOf)) {
      // It has ended: for the check whose period holds the end to say.
      if (judge.period.holds(to)) {
        judge.settle(subject, "", tooShort ? Kind.TOO_SHORT : null);
      }
    } else if (tooShort) {
      judge.violation(subject, "", Kind.TOO_SHORT);
    } else if (judge.asOf.isBefore(needed)) {
      judge.pending(subject, "");
    } else {
      judge.compliant(subject, "");
    }
  }

  private static void diversion(County county, Judge judge) {
    Map<String, Posting> stationed = new HashMap<>();
    for (Posting posting : county.postings) {
      if (posting.stationed()) {
        stationed.put(posting.id(), posting);
      }
    }
    Set<String> judged = new HashSet<>();
    for (Diversion diversion : county.spans(Diversion.class)) {
      Posting posting = stationed.get(diversion.postingId());
      if (posting != null && shareADay(diversion, posting, judge)) {
        String subject = Subject.posting(posting.id());
        String occurrence = diversion.from().toString();
        if (judged.add(Subject.of(subject, occurrence))) {
          judge.violation(subject, occurrence, Kind.NOT_ALLOWED);
        }
      }
    }
  }

  private static boolean shareADay(Diversion diversion, Posting posting, Judge judge) {
    List<LocalDate> firsts =
        List.of(diversion.from(), posting.from(), judge.period.from(), judge.params.planFrom());
    List<LocalDate> lasts =
        new ArrayList<>(List.of(judge.asOf, judge.period.to(), judge.params.planTo()));
    LocalDate diverted = diversion.to();
    if (diverted != null) {
      lasts.add(diverted);
    }
    LocalDate posted = posting.to();
    if (posted != null) {
      lasts.add(posted);
    }
    return !Collections.max(firsts).isAfter(Collections.min(lasts));
  }
}
