package io.hegui.examples.benchmarks.data;

import io.hegui.examples.benchmarks.data.Place.Tie;
import io.hegui.facts.Pairing;
import io.hegui.facts.UnitLevel;

/**
 * Who helps which household. Those with a caseload of their own take a village's households in
 * turn, and its grass-roots cadres share the rest.
 */
final class PairingRows {
  private final Pen pen;

  PairingRows(Pen pen) {
    this.pen = pen;
  }

  void write(County county) {
    for (Place place : county.places) {
      new Village(place, county).write();
    }
  }

  /** One village's households as they are handed out. */
  private final class Village {
    private final Place place;
    private final County county;
    private final int households;
    private int next;

    Village(Place place, County county) {
      this.place = place;
      this.county = county;
      this.households = county.size.households();
    }

    void write() {
      helper(place.committeeMember(), 2, 3);
      helper(place.townClerk(), 1, 2);
      if (place.isFirstOfTown()) {
        helper(place.town.secretary(), 2, 3);
        helper(place.town.head(), 2, 3);
        helper(place.town.leader, 1, 3);
      }
      place.ties.forEach(this::supporters);
      grassroots();
      if (place.number() % County.VOLUNTEERS_APART == 0) {
        pair(0, county.volunteers.cadre(place.number()));
        pair(1, county.volunteers.cadre(place.number()));
      }
    }

    /** Leaders of units that come from above help at home and in the county after it. */
    private void supporters(Tie tie) {
      Supporter unit = tie.supporter();
      helper(unit.posted(tie.nth()), 1, 1);
      helper(unit.clerk(tie.nth()), 1, 2);
      if (tie.nth() == 0) {
        helper(unit.head(), 2, 2);
        helper(unit.inCharge(), 2, 2);
      } else if (tie.nth() == 1 && unit.level() != UnitLevel.COUNTY) {
        helper(unit.head(), 1, 1);
        helper(unit.inCharge(), 1, 1);
        helper(unit.posted(0), 1, 1);
      }
    }

    private void helper(Id cadre, int atLeast, int atMost) {
      int count = pen.chance().between(atLeast, atMost);
      if (pen.fault()) {
        count = pen.chance().oneIn(2) ? 0 : Math.min(4, households);
      }
      for (int i = 0; i < count; i++) {
        pair(next++ % households, cadre);
      }
    }

    private void grassroots() {
      int cadres = county.size.villageCadres();
      int count = Math.max(cadres, households - next);
      for (int i = 0; i < count; i++) {
        int household = next++ % households;
        if (!pen.fault()) {
          pair(household, place.office.cadre(i % cadres));
        } else if (pen.chance().oneIn(4)) {
          pair(household, county.idle.cadre(place.number()));
        } else if (pen.chance().oneIn(10)) {
          pen.tables().waive("3.3-household-helper", "household", place.household(household));
        }
      }
    }

    private void pair(int household, Id cadre) {
      pen.row(Pairing.class)
          .id(place.household(household))
          .id(cadre)
          .date(Calendar.ORGANISED)
          .blank()
          .end();
    }
  }
}
