package io.hegui.examples.audit.sample;

import io.hegui.facts.Township;
import java.util.List;

/** A helped township with its villages that have households, the poor ones first. */
record Town(Township township, List<Place> places) {
  String id() {
    return township.id();
  }

  boolean poor() {
    return !poorPlaces().isEmpty();
  }

  List<Place> poorPlaces() {
    return places.stream().filter(Place::poor).toList();
  }
}
