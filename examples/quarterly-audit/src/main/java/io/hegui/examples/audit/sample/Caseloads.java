package io.hegui.examples.audit.sample;

import io.hegui.facts.Cadre;
import io.hegui.facts.Household;
import io.hegui.facts.Pairing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs every household with one cadre: first those of the departments, the township and the
 * county's leaders, each within the limits of the rank; the village's own cadres share the rest.
 */
final class Caseloads {
  private final Draft draft;
  private final Chance chance;
  // how many of a village's households have a helper, by the village's id
  private final Map<String, Integer> taken = new HashMap<>();

  Caseloads(Draft draft, Chance chance) {
    this.draft = draft;
    this.chance = chance;
  }

  void make(Organisation people) {
    people.departments().forEach(this::department);
    people.halls().forEach(this::hall);
    List<Hall> poor = people.poorHalls();
    for (int i = 0; i < poor.size(); i++) {
      pair(people.leaders().get(i), poor.get(i).town().places().get(0), 2);
    }
    for (VillageOffice office : people.offices()) {
      int left = left(office.place());
      for (int i = 0; i < left; i++) {
        pair(office.cadres().get(i % office.cadres().size()), office.place(), 1);
      }
    }
    // social helpers come on top
    Place first = people.towns().get(0).places().get(0);
    for (int i = 0; i < people.volunteers().size(); i++) {
      help(people.volunteers().get(i), first.households().get(i * 3));
    }
  }

  private void department(Department department) {
    List<Place> places = department.places();
    Place first = places.get(0);
    Place last = places.get(places.size() - 1);
    pair(department.head(), first, 2);
    pair(department.inCharge(), first, 2);
    department.deputies().forEach(deputy -> pair(deputy, last, 2));
    for (int i = 0; i < places.size(); i++) {
      pair(department.posted().get(i), places.get(i), 2);
      for (Cadre veteran : department.veterans().get(i)) {
        pair(veteran, places.get(i), 1);
      }
    }
    for (int i = 0; i < department.staff().size(); i++) {
      pair(department.staff().get(i), places.get(i % places.size()), chance.between(1, 2));
    }
  }

  private void hall(Hall hall) {
    List<Place> places = hall.town().places();
    pair(hall.secretary(), places.get(0), 2);
    pair(hall.head(), places.get(0), 2);
    for (int i = 0; i < hall.committee().size(); i++) {
      pair(hall.committee().get(i), places.get(i), chance.between(2, 3));
      pair(hall.clerks().get(i), places.get(i), chance.between(1, 2));
    }
  }

  private int left(Place place) {
    return place.households().size() - taken.getOrDefault(place.id(), 0);
  }

  private void pair(Cadre cadre, Place place, int count) {
    if (left(place) < count) {
      throw new IllegalStateException(
          "no household left for " + cadre.id() + " in village " + place.id());
    }
    int next = taken.getOrDefault(place.id(), 0);
    for (Household household : place.households().subList(next, next + count)) {
      help(cadre, household);
    }
    taken.put(place.id(), next + count);
  }

  private void help(Cadre cadre, Household household) {
    draft.add(
        new Pairing(
            household.id(), cadre.id(), Horizon.PLAN_START.plusDays(chance.between(4, 17)), null));
  }
}
