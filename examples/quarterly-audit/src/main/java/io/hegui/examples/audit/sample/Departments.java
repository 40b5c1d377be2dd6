package io.hegui.examples.audit.sample;

import io.hegui.facts.Cadre;
import io.hegui.facts.Position;
import io.hegui.facts.Rank;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares the poor villages out among departments: every village has one that leads its team, most
 * often a county department with one or two villages, sometimes one of the prefecture; some have a
 * provincial or prefecture department beside it.
 */
final class Departments {
  private static final int PREFECTURE_LEADS = 9;
  private static final int PROVINCE_JOINS = 12;
  private static final int PREFECTURE_JOINS = 15;
  private static final int HAS_VETERAN = 10;

  private final Staff staff;
  private final List<Department> made = new ArrayList<>();
  private int counties;
  private int prefectures;
  private int provinces;

  Departments(Staff staff) {
    this.staff = staff;
  }

  List<Department> make(List<Place> places) {
    List<Place> open = new ArrayList<>();
    int index = 0;
    for (Place place : places) {
      if (index % PREFECTURE_LEADS == 4) {
        prefecture(place, true);
      } else {
        open.add(place);
        // every other county department has two villages
        if (open.size() > counties % 2) {
          county(List.copyOf(open));
          open.clear();
        }
      }
      if (index % PROVINCE_JOINS == 5) {
        province(place);
      }
      if (index % PREFECTURE_JOINS == 7) {
        prefecture(place, false);
      }
      index++;
    }
    if (!open.isEmpty()) {
      county(List.copyOf(open));
    }
    return List.copyOf(made);
  }

  private void county(List<Place> places) {
    String name = Slice.COUNTY + Names.nth(Names.COUNTY_DEPARTMENTS, counties);
    add(name, UnitLevel.COUNTY, places, 2, true, counties % (HAS_VETERAN / 2) == 2);
    counties++;
  }

  private void prefecture(Place place, boolean leads) {
    String name = "州" + Names.nth(Names.PREFECTURE_DEPARTMENTS, prefectures++);
    add(name, UnitLevel.PREFECTURE, List.of(place), 2, leads, false);
  }

  private void province(Place place) {
    String name = "省" + Names.nth(Names.PROVINCIAL_DEPARTMENTS, provinces++);
    add(name, UnitLevel.PROVINCE, List.of(place), 1, false, false);
  }

  private void add(
      String name,
      UnitLevel level,
      List<Place> places,
      int staffPerPlace,
      boolean leads,
      boolean hasVeteran) {
    Unit unit = staff.unit(name, level, null);
    Cadre head = staff.leader(unit, Position.UNIT_HEAD);
    Cadre inCharge = staff.leader(unit, Position.LEADER_IN_CHARGE);
    List<Cadre> deputies =
        places.size() > 1 ? List.of(staff.leader(unit, Position.UNIT_LEADER)) : List.of();
    List<Cadre> posted = staff.cadres(unit, Rank.STAFF, places.size());
    List<List<Cadre>> veterans = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      boolean veteran = hasVeteran && i == 0;
      veterans.add(staff.cadres(unit, Rank.STAFF, veteran ? 1 : 0));
    }
    List<Cadre> others = staff.cadres(unit, Rank.STAFF, staffPerPlace * places.size());
    made.add(
        new Department(unit, head, inCharge, deputies, places, posted, veterans, others, leads));
  }
}
