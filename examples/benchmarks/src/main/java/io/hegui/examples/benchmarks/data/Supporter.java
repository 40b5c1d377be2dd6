package io.hegui.examples.benchmarks.data;

import io.hegui.facts.UnitLevel;

/**
 * A unit that supports villages: its head is its first cadre, its leader in charge the second, then
 * come two of its staff for each village.
 *
 * @param villages how many it supports, in this county and, if its level is above, in those after
 */
record Supporter(Id unit, UnitLevel level, int villages) {
  Id head() {
    return unit.cadre(0);
  }

  Id inCharge() {
    return unit.cadre(1);
  }

  /** Who is posted to its nth village. */
  Id posted(int nth) {
    return unit.cadre(2 + 2 * nth);
  }

  /** Who stays at home and helps in its nth village. */
  Id clerk(int nth) {
    return unit.cadre(3 + 2 * nth);
  }

  int cadres() {
    return 2 + 2 * villages;
  }

  boolean isOf(int county) {
    return unit.county() == county;
  }
}
