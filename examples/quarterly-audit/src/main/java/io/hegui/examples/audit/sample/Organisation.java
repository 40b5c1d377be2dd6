package io.hegui.examples.audit.sample;

import com.google.common.collect.ImmutableListMultimap;
import io.hegui.facts.Cadre;
import io.hegui.facts.Position;
import io.hegui.facts.Rank;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who there is: the county's leaders, its departments, the townships' and villages' cadres, and
 * helpers from society.
 *
 * @param byPlace the departments that support a village, by its id; the one that leads first
 * @param leaders a county leader for each poor township in their order, and two more
 * @param clerks cadres of a county office that supports no village
 */
record Organisation(
    List<Town> towns,
    List<Hall> halls,
    List<VillageOffice> offices,
    List<Department> departments,
    ImmutableListMultimap<String, Department> byPlace,
    List<Cadre> leaders,
    List<Cadre> clerks,
    List<Cadre> volunteers) {
  private static final int SPARE_LEADERS = 2;
  private static final int VILLAGE_CADRES = 5;
  private static final int VOLUNTEERS = 3;

  static Organisation make(Draft draft, Chance chance, List<Town> towns) {
    Staff staff = new Staff(draft, chance);
    Unit leadership = staff.unit(Slice.COUNTY + "领导班子", UnitLevel.COUNTY, null);
    int poorTowns = (int) towns.stream().filter(Town::poor).count();
    List<Cadre> leaders = staff.cadres(leadership, Rank.COUNTY_LEADER, poorTowns + SPARE_LEADERS);
    Unit office = staff.unit(Slice.COUNTY + "人民政府办公室", UnitLevel.COUNTY, null);
    List<Cadre> clerks = staff.cadres(office, Rank.STAFF, 2);
    List<Place> poorPlaces = towns.stream().flatMap(town -> town.poorPlaces().stream()).toList();
    List<Department> departments = new Departments(staff).make(poorPlaces);
    List<Hall> halls = new ArrayList<>();
    List<VillageOffice> offices = new ArrayList<>();
    for (Town town : towns) {
      halls.add(hall(staff, town));
      town.places().forEach(place -> offices.add(village(staff, place)));
    }
    Unit society = staff.unit(Slice.COUNTY + "爱心公益协会", UnitLevel.SOCIAL, null);
    List<Cadre> volunteers = staff.cadres(society, null, VOLUNTEERS);
    return new Organisation(
        towns, halls, offices, departments, index(departments), leaders, clerks, volunteers);
  }

  private static ImmutableListMultimap<String, Department> index(List<Department> departments) {
    ImmutableListMultimap.Builder<String, Department> byPlace = ImmutableListMultimap.builder();
    departments.stream()
        .sorted(Comparator.comparing((Department department) -> !department.leads()))
        .forEach(
            department ->
                department.places().forEach(place -> byPlace.put(place.id(), department)));
    return byPlace.build();
  }

  private static Hall hall(Staff staff, Town town) {
    Unit unit =
        staff.unit(town.township().name() + "人民政府", UnitLevel.TOWNSHIP, town.township().id());
    Cadre secretary = staff.leader(unit, Position.PARTY_SECRETARY);
    Cadre head = staff.leader(unit, Position.TOWNSHIP_HEAD);
    int villages = town.poorPlaces().size();
    List<Cadre> committee = new ArrayList<>();
    for (int i = 0; i < villages; i++) {
      committee.add(staff.leader(unit, Position.TOWNSHIP_COMMITTEE));
    }
    List<Cadre> clerks = staff.cadres(unit, Rank.STAFF, villages);
    return new Hall(town, unit, secretary, head, List.copyOf(committee), clerks);
  }

  private static VillageOffice village(Staff staff, Place place) {
    Unit unit =
        staff.unit(place.village().name() + "村民委员会", UnitLevel.VILLAGE, place.township().id());
    return new VillageOffice(
        place, staff.cadres(unit, Rank.GRASSROOTS, place.poor() ? VILLAGE_CADRES : 1));
  }

  /** The departments that support the village; the one that leads its team first. */
  List<Department> departmentsOf(Place place) {
    return byPlace.get(place.id());
  }

  /** The halls of the poor townships, which stand in the order of their leaders. */
  List<Hall> poorHalls() {
    return halls.stream().filter(hall -> hall.town().poor()).toList();
  }

  List<Place> poorPlaces() {
    return towns.stream().flatMap(town -> town.poorPlaces().stream()).toList();
  }

  List<Cadre> spareLeaders() {
    return leaders.subList(leaders.size() - SPARE_LEADERS, leaders.size());
  }
}
