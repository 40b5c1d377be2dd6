package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Duty.duty;

import com.google.common.collect.ListMultimap;
import io.hegui.examples.opinion.CalendarUnit.Frequency;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.Team;
import io.hegui.facts.Township;
import io.hegui.facts.Village;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 4.1: what leaders and supervision groups see to. */
final class Clause41 {
  static final List<Duty> DUTIES =
      List.of(
          duty("4.1.1-team-formed", Clause41::teamFormed, "villages", "teams"),
          duty("4.1.2-plan-approved", Clause41::planApproved, "villages", "households", "plans"),
          duty(
              "4.1.3-supervision",
              Clause41::supervision,
              "townships",
              "villages",
              "supervisionGroups",
              "supervisionMembers",
              "visits"));

  private Clause41() {}

  private static void teamFormed(County county, Judge judge) {
    Map<String, LocalDate> formed = new HashMap<>();
    for (Team team : county.teams) {
      formed.merge(team.villageId(), team.formedOn(), Clause41::earlier);
    }
    LocalDate due = judge.params.teamFormed();
    for (Village village : county.poorVillages()) {
      LocalDate first = formed.get(village.id());
      // Having no team at all from the deadline on is 3.2-village-team's to say.
      if (first != null || judge.asOf.isBefore(due)) {
        judge.deadline(Subject.village(village.id()), "", due, first, Kind.MISSING);
      }
    }
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static void planApproved(County county, Judge judge) {
    Plans.judge(
        county,
        judge,
        judge.params.planApproved(),
        plan ->
            Plans.dates(
                plan.completedOn(),
                plan.secretarySignedOn(),
                plan.headSignedOn(),
                plan.leaderSignedOn(),
                plan.filedOrganizationOn(),
                plan.filedCivilAffairsOn()),
        Kind.INCOMPLETE);
  }

  private static void supervision(County county, Judge judge) {
    Map<String, LocalDate> established = new HashMap<>();
    for (SupervisionGroup group : county.groups) {
      established.merge(group.townshipId(), group.establishedOn(), Clause41::earlier);
    }
    Tally visits = supervisionVisits(county);
    List<CalendarUnit> months = judge.units(Frequency.MONTH);
    for (Township township : county.poorTownships) {
      LocalDate from = established.get(township.id());
      if (from == null) {
        continue;
      }
      List<Interval> active = List.of(Interval.from(from));
      for (CalendarUnit month : months) {
        if (judge.binds(month, active)) {
          boolean visited = visits.has(township.id(), month);
          judge.periodic(Subject.township(township.id()), month, visited ? null : Kind.MISSING);
        }
      }
    }
  }

  /** Visits to each township by somebody who was in its group that day. */
  private static Tally supervisionVisits(County county) {
    Map<String, SupervisionGroup> groups = new HashMap<>();
    county.groups.forEach(group -> groups.put(group.id(), group));
    ListMultimap<String, SupervisionMember> seatsOfCadre =
        County.index(List.copyOf(county.membersOfGroup.values()), SupervisionMember::cadreId);
    Tally visits = new Tally(Frequency.MONTH);
    for (Visit visit : county.rows(Visit.class, Visit::date)) {
      if (visit.kind() != VisitKind.SUPERVISION) {
        continue;
      }
      String viaVillage = county.townshipOf(visit.villageId());
      for (SupervisionMember seat : seatsOfCadre.get(visit.cadreId())) {
        SupervisionGroup group = groups.get(seat.groupId());
        // A seat is active on its own dates, like a posting; whether the group was established
        // by the day of the visit is not asked.
        if (group != null
            && seat.activeOn(visit.date())
            && (group.townshipId().equals(visit.townshipId())
                || group.townshipId().equals(viaVillage))) {
          visits.add(group.townshipId(), visit.date(), 1);
        }
      }
    }
    return visits;
  }
}
