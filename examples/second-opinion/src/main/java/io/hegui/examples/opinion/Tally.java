package io.hegui.examples.opinion;

import io.hegui.examples.opinion.CalendarUnit.Frequency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Sums for each holder of a duty and calendar unit. */
final class Tally {
  private record Key(String holder, String unit) {}

  private final Frequency frequency;
  private final Map<Key, Long> sums = new HashMap<>();

  Tally(Frequency frequency) {
    this.frequency = frequency;
  }

  void add(String holder, LocalDate day, long amount) {
    add(holder, CalendarUnit.of(frequency, day), amount);
  }

  void add(String holder, CalendarUnit unit, long amount) {
    sums.merge(new Key(holder, unit.label()), amount, Long::sum);
  }

  long of(String holder, CalendarUnit unit) {
    return sums.getOrDefault(new Key(holder, unit.label()), 0L);
  }

  /** Whether anything was added, be it zero. */
  boolean has(String holder, CalendarUnit unit) {
    return sums.containsKey(new Key(holder, unit.label()));
  }
}
