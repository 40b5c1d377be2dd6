package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Duty.duty;

import com.google.common.collect.ListMultimap;
import io.hegui.facts.Cadre;
import io.hegui.facts.HouseholdSurvey;
import io.hegui.facts.Ledger;
import io.hegui.facts.Position;
import io.hegui.facts.Team;
import io.hegui.facts.Township;
import io.hegui.facts.TownshipSummary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 4.3: the teams' surveys, ledgers and plans. */
final class Clause43 {
  static final List<Duty> DUTIES =
      List.of(
          duty("4.3.2-household-survey", Clause43::householdSurvey, "teams", "householdSurveys"),
          duty(
              "4.3.2-township-summary",
              Clause43::townshipSummary,
              "townships",
              "villages",
              "households",
              "townshipSummaries",
              "cadres",
              "units"),
          duty("4.3.3-ledger", Clause43::ledger, "teams", "ledgers"),
          duty("4.3.4-plan-submitted", Clause43::planSubmitted, "villages", "households", "plans"));

  /** A summary's faults from the gravest on; of several summaries the least faulty counts. */
  private static final List<Kind> FAULTS = List.of(Kind.MISSING, Kind.INCOMPLETE, Kind.INELIGIBLE);

  private Clause43() {}

  private static void householdSurvey(County county, Judge judge) {
    Map<String, LocalDate> reported = new HashMap<>();
    for (HouseholdSurvey survey : county.rows(HouseholdSurvey.class)) {
      LocalDate day = county.happened(survey.reportedOn());
      if (day != null) {
        reported.merge(survey.teamId(), day, Clause41::earlier);
      }
    }
    LocalDate due = judge.params.householdSurvey();
    for (Team team : county.teams) {
      if (team.activeOn(due)) {
        judge.deadline(Subject.team(team.id()), "", due, reported.get(team.id()), Kind.MISSING);
      }
    }
  }

  private static void townshipSummary(County county, Judge judge) {
    ListMultimap<String, TownshipSummary> summaries =
        County.index(county.rows(TownshipSummary.class), TownshipSummary::townshipId);
    for (Township township : county.helpedTownships) {
      LocalDate done = null;
      Kind undone = Kind.MISSING;
      for (TownshipSummary summary : summaries.get(township.id())) {
        Kind fault = fault(county, summary);
        LocalDate reported = summary.reportedOn();
        if (fault == null && reported != null) {
          // The duty was done on the first day, whatever is reported again later.
          done = done == null ? reported : Clause41.earlier(done, reported);
        } else if (FAULTS.indexOf(fault) > FAULTS.indexOf(undone) && fault != null) {
          undone = fault;
        }
      }
      judge.deadline(
          Subject.township(township.id()), "", judge.params.townshipSummary(), done, undone);
    }
  }

  private static @Nullable Kind fault(County county, TownshipSummary summary) {
    LocalDate reported = county.happened(summary.reportedOn());
    if (reported == null) {
      return Kind.MISSING;
    }
    String signedBy = summary.signedBy();
    LocalDate signedOn = summary.signedOn();
    if (signedBy == null || signedOn == null || signedOn.isAfter(reported)) {
      return Kind.INCOMPLETE;
    }
    Cadre signer = county.cadre(signedBy);
    boolean eligible =
        signer != null
            && County.holdsOneOf(signer, Position.PARTY_SECRETARY, Position.TOWNSHIP_HEAD)
            && county.inTownshipUnit(signer, summary.townshipId());
    return eligible ? null : Kind.INELIGIBLE;
  }

  private static void ledger(County county, Judge judge) {
    Set<String> kept = new HashSet<>();
    county.rows(Ledger.class, Ledger::establishedOn).forEach(ledger -> kept.add(ledger.teamId()));
    for (Team team : county.activeTeams) {
      judge.state(Subject.team(team.id()), kept.contains(team.id()) ? null : Kind.MISSING);
    }
  }

  private static void planSubmitted(County county, Judge judge) {
    Plans.judge(
        county,
        judge,
        judge.params.planSubmitted(),
        plan -> Plans.dates(plan.completedOn(), plan.submittedOn()),
        Kind.MISSING);
  }
}
