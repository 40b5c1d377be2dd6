package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Duty.duty;

import io.hegui.facts.Cadre;
import io.hegui.facts.Position;
import io.hegui.facts.Posting;
import io.hegui.facts.Team;
import io.hegui.facts.TeamRole;
import io.hegui.facts.Village;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** 3.2: supporting units and work teams for villages. */
final class Clause32 {
  static final List<Duty> DUTIES =
      List.of(
          duty("3.2-village-support", Clause32::villageSupport, "villages", "supports", "units"),
          duty("3.2-village-team", Clause32::villageTeam, "villages", "teams"),
          duty("3.2-single-team", Clause32::singleTeam, "teams"),
          duty("3.2-captain", Clause32::captain, "teams", "postings"),
          duty(
              "3.2-captain-eligibility",
              Clause32::captainEligibility,
              "teams",
              "postings",
              "cadres",
              "units",
              "supports"),
          duty("3.2-vice-captain", Clause32::viceCaptain, "teams", "postings"),
          duty(
              "3.2-vice-captain-eligibility",
              Clause32::viceCaptainEligibility,
              "teams",
              "postings",
              "cadres",
              "units",
              "villages"),
          duty(
              "3.2-member-seat",
              Clause32::memberSeat,
              "teams",
              "postings",
              "cadres",
              "units",
              "supports",
              "villages"));

  private Clause32() {}

  private static void villageSupport(County county, Judge judge) {
    for (Village village : county.poorVillages()) {
      boolean supported = !county.supporters(village.id()).isEmpty();
      judge.state(Subject.village(village.id()), supported ? null : Kind.MISSING);
    }
  }

  private static void villageTeam(County county, Judge judge) {
    Map<String, Integer> teams = teamsOfVillage(county);
    for (Village village : county.poorVillages()) {
      judge.state(
          Subject.village(village.id()),
          "",
          teams.containsKey(village.id()) ? null : Kind.MISSING,
          judge.params.teamFormed());
    }
  }

  private static void singleTeam(County county, Judge judge) {
    teamsOfVillage(county)
        .forEach(
            (villageId, count) ->
                judge.state(Subject.village(villageId), count > 1 ? Kind.ABOVE_MAXIMUM : null));
  }

  private static Map<String, Integer> teamsOfVillage(County county) {
    Map<String, Integer> teams = new LinkedHashMap<>();
    county.activeTeams.forEach(team -> teams.merge(team.villageId(), 1, Integer::sum));
    return teams;
  }

  private static void captain(County county, Judge judge) {
    for (Team team : county.activeTeams) {
      int captains = cadresIn(county, team, TeamRole.CAPTAIN).size();
      judge.state(Subject.team(team.id()), Clause31.exactlyOne(captains));
    }
  }

  private static void viceCaptain(County county, Judge judge) {
    for (Team team : county.activeTeams) {
      boolean present = !cadresIn(county, team, TeamRole.VICE_CAPTAIN).isEmpty();
      judge.state(Subject.team(team.id()), present ? null : Kind.MISSING);
    }
  }

  private static Set<String> cadresIn(County county, Team team, TeamRole role) {
    Set<String> cadres = new HashSet<>();
    for (Posting posting : county.activePostings(team)) {
      if (posting.role() == role) {
        cadres.add(posting.cadreId());
      }
    }
    return cadres;
  }

  private static void captainEligibility(County county, Judge judge) {
    eligibility(
        county,
        judge,
        TeamRole.CAPTAIN,
        (cadre, team) ->
            county.supports(cadre.unitId(), team.villageId()) && mayLead(county, cadre));
  }

  private static boolean mayLead(County county, Cadre cadre) {
    return switch (county.supporterLevel(cadre.unitId())) {
      case PREFECTURE -> cadre.holds(Position.LEADER_IN_CHARGE);
      case COUNTY ->
          County.holdsOneOf(
              cadre, Position.UNIT_HEAD, Position.LEADER_IN_CHARGE, Position.UNIT_LEADER);
      default -> false;
    };
  }

  private static void viceCaptainEligibility(County county, Judge judge) {
    eligibility(
        county,
        judge,
        TeamRole.VICE_CAPTAIN,
        (cadre, team) ->
            county.inTownshipUnit(cadre, county.townshipOf(team.villageId()))
                && County.holdsOneOf(
                    cadre,
                    Position.TOWNSHIP_COMMITTEE,
                    Position.PARTY_SECRETARY,
                    Position.TOWNSHIP_HEAD));
  }

  private static void eligibility(
      County county, Judge judge, TeamRole role, BiPredicate<Cadre, Team> eligible) {
    for (Team team : county.activeTeams) {
      for (Posting posting : county.activePostings(team)) {
        if (posting.role() == role) {
          Cadre cadre = county.cadre(posting.cadreId());
          boolean fits = cadre != null && eligible.test(cadre, team);
          judge.state(Subject.posting(posting.id()), fits ? null : Kind.INELIGIBLE);
        }
      }
    }
  }

  private static void memberSeat(County county, Judge judge) {
    for (Team team : county.activeTeams) {
      String township = county.townshipOf(team.villageId());
      boolean fromSupport = false;
      boolean fromTownship = false;
      for (Posting posting : county.activePostings(team)) {
        Cadre cadre = county.cadre(posting.cadreId());
        if (posting.role() == TeamRole.MEMBER && cadre != null) {
          // Only the supporting unit's member has to be stationed in the village.
          fromSupport |= posting.stationed() && county.supports(cadre.unitId(), team.villageId());
          fromTownship |= county.inTownshipUnit(cadre, township);
        }
      }
      String subject = Subject.team(team.id());
      judge.state(subject, "SUPPORT_UNIT", missingUnless(fromSupport));
      judge.state(subject, "TOWNSHIP", missingUnless(fromTownship));
    }
  }

  private static @Nullable Kind missingUnless(boolean fulfilled) {
    return fulfilled ? null : Kind.MISSING;
  }
}
