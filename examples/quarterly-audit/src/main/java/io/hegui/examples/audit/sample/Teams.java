package io.hegui.examples.audit.sample;

import io.hegui.facts.Cadre;
import io.hegui.facts.Posting;
import io.hegui.facts.Team;
import io.hegui.facts.TeamRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forms a team in every poor village: captain and vice captain, who lead from their offices, a
 * stationed member of each supporting department, and one of the township, stationed in every third
 * village.
 */
final class Teams {
  private static final LocalDate OLD_TEAM = LocalDate.of(2014, 1, 10);
  static final LocalDate OLD_TO = LocalDate.of(2016, 1, 31);
  private static final int TERM_MONTHS = 24;
  private static final int CLERK_STATIONED = 3;

  private final Draft draft;
  private final Chance chance;
  private final Horizon horizon;
  private final Organisation people;

  Teams(Draft draft, Chance chance, Horizon horizon, Organisation people) {
    this.draft = draft;
    this.chance = chance;
    this.horizon = horizon;
    this.people = people;
  }

  List<Crew> make() {
    List<Crew> crews = new ArrayList<>();
    for (Hall hall : people.poorHalls()) {
      List<Place> places = hall.town().poorPlaces();
      for (int i = 0; i < places.size(); i++) {
        crews.add(crew(crews.size(), places.get(i), hall, i));
      }
    }
    return List.copyOf(crews);
  }

  private Crew crew(int index, Place place, Hall hall, int inTown) {
    Department lead = people.departmentsOf(place).get(0);
    int inDepartment = lead.places().indexOf(place);
    List<Cadre> veterans = lead.veterans().get(inDepartment);
    LocalDate formed = Horizon.PLAN_START.plusDays(chance.between(0, 4));
    Team team =
        draft.add(
            new Team(draft.nextId("T"), place.id(), veterans.isEmpty() ? formed : OLD_TEAM, null));
    Posting captain = post(team, lead.captain(inDepartment), TeamRole.CAPTAIN, false, formed, null);
    Posting vice =
        post(team, hall.committee().get(inTown), TeamRole.VICE_CAPTAIN, false, formed, null);
    Posting member = stationed(team, lead.posted().get(inDepartment), formed);
    for (Cadre veteran : veterans) {
      post(team, veteran, TeamRole.MEMBER, true, OLD_TEAM.plusDays(5), OLD_TO);
    }
    Cadre clerkOf = hall.clerks().get(inTown);
    Posting clerk =
        index % CLERK_STATIONED == 0
            ? stationed(team, clerkOf, formed)
            : post(team, clerkOf, TeamRole.MEMBER, false, formed, null);
    for (Department other : people.departmentsOf(place)) {
      if (!other.id().equals(lead.id())) {
        stationed(team, other.posted().get(0), formed);
      }
    }
    return new Crew(index, place, hall, lead, team, captain, vice, member, clerk);
  }

  /** Posts the cadre for a full term, and again for as long as the horizon reaches. */
  private Posting stationed(Team team, Cadre cadre, LocalDate from) {
    LocalDate to = from.plusMonths(TERM_MONTHS).plusDays(chance.between(0, 60));
    Posting first = post(team, cadre, TeamRole.MEMBER, true, from, to);
    for (LocalDate next = to.plusDays(1); horizon.knows(next); next = to.plusDays(1)) {
      to = next.plusMonths(TERM_MONTHS).minusDays(1);
      to = to.isAfter(Horizon.PLAN_END) ? Horizon.PLAN_END : to;
      post(team, cadre, TeamRole.MEMBER, true, next, to);
    }
    return first;
  }

  private Posting post(
      Team team,
      Cadre cadre,
      TeamRole role,
      boolean stationed,
      LocalDate from,
      @Nullable LocalDate to) {
    return draft.add(
        new Posting(draft.nextId("P"), team.id(), cadre.id(), role, stationed, from, to, true));
  }
}
