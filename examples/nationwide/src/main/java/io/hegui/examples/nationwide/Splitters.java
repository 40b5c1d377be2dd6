package io.hegui.examples.nationwide;

import io.hegui.check.Anchor;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Says which share an anchor belongs to: the ids, of whatever table, stand in order and are cut
 * where about equally many rows have gathered. Ids begin with their county's as a rule, so that a
 * county's townships and units stay together, unless it is too large for a share.
 */
final class Splitters implements Serializable {
  private final ArrayList<String> bounds;

  private Splitters(List<String> bounds) {
    this.bounds = new ArrayList<>(bounds);
  }

  /**
   * @param sample the ids of the anchors of some of the rows, each as often as it is met
   */
  static Splitters of(List<String> sample, int shares) {
    List<String> sorted = sample.stream().sorted().toList();
    List<String> bounds = new ArrayList<>();
    for (int i = 1; i < shares && !sorted.isEmpty(); i++) {
      bounds.add(sorted.get((int) ((long) i * sorted.size() / shares)));
    }
    return new Splitters(bounds.stream().distinct().toList());
  }

  /** How many shares there are; fewer than asked for if there are too few anchors. */
  int shares() {
    return bounds.size() + 1;
  }

  int share(Anchor anchor) {
    return share(anchor.id());
  }

  /** The share of anchors with that id: an id that bounds two shares is the second's. */
  int share(String id) {
    int found = Collections.binarySearch(bounds, id);
    return found < 0 ? -found - 1 : found + 1;
  }
}
