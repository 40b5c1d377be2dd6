package io.hegui.examples.audit.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Chance that is the same for the same seed, on every machine: {@link Random}'s sequence is part of
 * its contract.
 */
final class Chance {
  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /** A chance of its own for one area, so that a change in one does not stir up the next. */
  Chance split() {
    return new Chance(random.nextLong());
  }

  /** A number from min to max, both included. */
  int between(int min, int max) {
    return min + random.nextInt(max - min + 1);
  }

  /** A day from the first to the last, both included. */
  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(between(0, (int) ChronoUnit.DAYS.between(first, last)));
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  <T> List<T> shuffled(List<T> of) {
    List<T> mixed = new ArrayList<>(of);
    for (int i = mixed.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T moved = mixed.get(i);
      mixed.set(i, mixed.get(j));
      mixed.set(j, moved);
    }
    return mixed;
  }
}
