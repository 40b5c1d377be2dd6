package io.hegui.examples.audit.sample;

import io.hegui.facts.Cadre;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import java.util.List;

/**
 * A unit that supports one or two poor villages.
 *
 * @param deputies further leaders of the unit; one where a second village needs a captain
 * @param posted for each place the cadre whom the unit posts there
 * @param veterans for each place the cadre posted there before the plan began, if any
 * @param leads whether it provides its villages' captains
 */
record Department(
    Unit unit,
    Cadre head,
    Cadre inCharge,
    List<Cadre> deputies,
    List<Place> places,
    List<Cadre> posted,
    List<List<Cadre>> veterans,
    List<Cadre> staff,
    boolean leads) {
  boolean isCounty() {
    return unit.level() == UnitLevel.COUNTY;
  }

  boolean isPrefecture() {
    return unit.level() == UnitLevel.PREFECTURE;
  }

  String id() {
    return unit.id();
  }

  /** The captain of its n-th village: the leader in charge, or a deputy who has the second. */
  Cadre captain(int n) {
    return n == 0 || deputies.isEmpty() ? inCharge : deputies.get(n - 1);
  }
}
