package io.hegui.large;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Sets of small numbers, each known by a number of its own: millions of rows share few sets. */
final class IntSets {
  /** The empty set. */
  static final int EMPTY = 0;

  private final List<int[]> sets = new ArrayList<>();
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();
  private final Map<Long, Integer> unions = new HashMap<>();

  IntSets() {
    of();
  }

  /** The number of a set. */
  int of(int... members) {
    int[] sorted = Arrays.stream(members).sorted().distinct().toArray();
    return numbers.computeIfAbsent(
        IntStream.of(sorted).boxed().toList(),
        key -> {
          sets.add(sorted);
          return sets.size() - 1;
        });
  }

  /** A set's members, ascending. */
  int[] members(int set) {
    return sets.get(set);
  }

  int size() {
    return sets.size();
  }

  int union(int one, int other) {
    if (one == other || other == EMPTY) {
      return one;
    } else if (one == EMPTY) {
      return other;
    }
    return unions.computeIfAbsent(
        // Spread, for a Long's own hash is alike for many pairs.
        (((long) one << 32) | other) * 0x9E3779B97F4A7C15L,
        key ->
            of(
                IntStream.concat(IntStream.of(members(one)), IntStream.of(members(other)))
                    .toArray()));
  }
}
