package io.hegui.examples.benchmarks.data;

import java.util.ArrayList;
import java.util.List;

/** A township, its office with a secretary and a head, and the county leader it is linked to. */
final class Town {
  final Id id;
  final Id unit;
  final Id leader;
  final List<Place> places = new ArrayList<>();

  Town(Id id, Id unit, Id leader) {
    this.id = id;
    this.unit = unit;
    this.leader = leader;
  }

  Id secretary() {
    return unit.cadre(0);
  }

  Id head() {
    return unit.cadre(1);
  }

  Id group() {
    return new Id(id.county(), 'G', id.number());
  }

  boolean isPoor() {
    return places.stream().anyMatch(place -> place.poor);
  }
}
