package io.hegui.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of days, such as those on which any of several rows is active. Immutable. */
public record Days(List<Stretch> stretches) {
  private static final Days NONE = new Days(List.of());

  /**
   * Consecutive days, both ends included.
   *
   * @param to the last day; {@link LocalDate#MAX} if there is none
   */
  public record Stretch(LocalDate from, LocalDate to) {}

  /** The days from the first to the last, both included; none if the last lies before the first. */
  public static Days between(LocalDate from, @Nullable LocalDate to) {
    LocalDate last = to == null ? LocalDate.MAX : to;
    return last.isBefore(from) ? NONE : new Days(List.of(new Stretch(from, last)));
  }

  /** All days from that one on. */
  public static Days since(LocalDate from) {
    return between(from, null);
  }

  /** The days that are in any of several sets; a day in two of them is one day. */
  public static Days united(Collection<Days> sets) {
    List<Stretch> merged = new ArrayList<>();
    sets.stream()
        .flatMap(days -> days.stretches().stream())
        .sorted(Comparator.comparing(Stretch::from).thenComparing(Stretch::to))
        .forEach(stretch -> append(merged, stretch));
    return new Days(List.copyOf(merged));
  }

  private static void append(List<Stretch> merged, Stretch next) {
    Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
    if (last == null || next.from().isAfter(last.to())) {
      merged.add(next);
    } else if (next.to().isAfter(last.to())) {
      merged.set(merged.size() - 1, new Stretch(last.from(), next.to()));
    }
  }

  /** How many of the days lie between two days, both included. */
  public long countBetween(LocalDate from, LocalDate to) {
    long count = 0;
    for (Stretch stretch : stretches) {
      LocalDate first = stretch.from().isAfter(from) ? stretch.from() : from;
      LocalDate last = stretch.to().isBefore(to) ? stretch.to() : to;
      count += Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }
    return count;
  }
}
