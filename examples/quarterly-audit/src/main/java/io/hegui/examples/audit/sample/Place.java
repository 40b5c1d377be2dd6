package io.hegui.examples.audit.sample;

import io.hegui.facts.Household;
import io.hegui.facts.Township;
import io.hegui.facts.Village;
import java.util.List;

/** A village that has registered households. */
record Place(Township township, Village village, List<Household> households) {
  String id() {
    return village.id();
  }

  boolean poor() {
    return village.poor();
  }
}
