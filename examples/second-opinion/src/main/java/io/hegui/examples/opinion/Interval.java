package io.hegui.examples.opinion;

import io.hegui.facts.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Days from a first to a last, as numbers; one that ends before it begins holds none. */
record Interval(long first, long last) {
  static Interval from(LocalDate day) {
    return new Interval(day.toEpochDay(), Long.MAX_VALUE);
  }

  static Interval of(Span row) {
    LocalDate to = row.to();
    return new Interval(row.from().toEpochDay(), to == null ? Long.MAX_VALUE : to.toEpochDay());
  }

  static List<Interval> of(Collection<? extends Span> rows) {
    return rows.stream().map(Interval::of).toList();
  }

  /** On how many of the days from first to last at least one of the intervals holds. */
  static long united(Collection<Interval> intervals, long first, long last) {
    List<Interval> sorted =
        intervals.size() < 2
            ? List.copyOf(intervals)
            : intervals.stream().sorted(Comparator.comparingLong(Interval::first)).toList();
    long days = 0;
    long next = first;
    for (Interval interval : sorted) {
      long begin = Math.max(interval.first, next);
      long end = Math.min(interval.last, last);
      // Never true of an interval that ends before it begins, however it is cut.
      if (begin <= end) {
        days += end - begin + 1;
        next = end + 1;
      }
    }
    return days;
  }
}
