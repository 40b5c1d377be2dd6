package io.hegui.examples.benchmarks.data;

import java.util.ArrayList;
import java.util.List;

/** A village with all that is tied to it. */
final class Place {
  final Id id;
  final Id office;
  final Town town;
  final boolean poor;

  /** Who supports it, the first of them its captain's unit. */
  final List<Tie> ties = new ArrayList<>();

  private final int inTown;

  /** A unit's support of this village, which is the unit's nth. */
  record Tie(Supporter supporter, int nth) {}

  Place(Id id, Id office, Town town, boolean poor) {
    this.id = id;
    this.office = office;
    this.town = town;
    this.poor = poor;
    this.inTown = town.places.size();
    town.places.add(this);
  }

  int number() {
    return id.number();
  }

  boolean isFirstOfTown() {
    return inTown == 0;
  }

  /** Of the township's committee, and vice captain of the team. */
  Id committeeMember() {
    return town.unit.cadre(2 + 2 * inTown);
  }

  /** Of the township's staff, and member of the team. */
  Id townClerk() {
    return town.unit.cadre(3 + 2 * inTown);
  }

  /** Whether the township's member lives in the village too. */
  boolean townClerkStationed() {
    return number() % 3 == 0;
  }

  Id household(int nth) {
    return new Id(id.county(), 'H', number() * 10_000 + nth);
  }

  Id team() {
    return new Id(id.county(), 'T', number());
  }
}
