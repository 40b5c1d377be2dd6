package io.hegui.examples.audit.sample;

import io.hegui.facts.Cadre;
import io.hegui.facts.GroupRole;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.Support;
import io.hegui.facts.TownshipLink;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ties leaders and departments to townships and villages: links, supervision groups, supports. */
final class Ties {
  private final Draft draft;
  private final Chance chance;

  Ties(Draft draft, Chance chance) {
    this.draft = draft;
    this.chance = chance;
  }

  void make(Organisation people) {
    List<Hall> halls = people.poorHalls();
    for (int i = 0; i < halls.size(); i++) {
      Hall hall = halls.get(i);
      Cadre leader = people.leaders().get(i);
      String township = hall.town().id();
      draft.add(new TownshipLink(leader.id(), township, Horizon.PLAN_START, null));
      LocalDate established = Horizon.PLAN_START.plusDays(chance.between(2, 6));
      SupervisionGroup group =
          draft.add(new SupervisionGroup(draft.nextId("G"), township, established));
      draft.add(
          new SupervisionMember(group.id(), leader.id(), GroupRole.LEADER, established, null));
      for (Cadre member : seats(hall, people)) {
        draft.add(
            new SupervisionMember(group.id(), member.id(), GroupRole.MEMBER, established, null));
      }
    }
    for (Department department : people.departments()) {
      for (Place place : department.places()) {
        draft.add(
            new Support(
                department.id(), place.id(), Horizon.PLAN_START, null, department.inCharge().id()));
      }
    }
  }

  private static Set<Cadre> seats(Hall hall, Organisation people) {
    Set<Cadre> seats = new LinkedHashSet<>(List.of(hall.secretary(), hall.head()));
    for (Place place : hall.town().poorPlaces()) {
      for (Department department : people.departmentsOf(place)) {
        if (department.isCounty()) {
          seats.add(department.head());
        } else if (department.isPrefecture()) {
          seats.add(department.inCharge());
        }
      }
    }
    return seats;
  }
}
