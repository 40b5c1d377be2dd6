package io.hegui.examples.opinion;

import java.util.List;
import java.util.Random;

/** Seeded chance, so that every random county can be made again. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    // Neighbouring seeds begin alike; scatter them.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A number from the first to the last, both included. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SafeVarargs
  final <T> T pick(T... all) {
    return all[random.nextInt(all.length)];
  }
}
