package io.hegui.policy;

import java.util.HashSet;
import java.util.Set;

/** How much two texts are about the same, by the pairs of characters that they share. */
final class Likeness {
  private Likeness() {}

  /** From 0 for nothing in common to 1. */
  static double of(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    int fewer = Math.min(pairs.size(), others.size());
    pairs.retainAll(others);
    return fewer == 0 ? 0 : (double) pairs.size() / fewer;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
