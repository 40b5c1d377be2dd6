package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row that holds from a first day to a last day, both included; no last day means that it is
 * open.
 */
public interface Span extends Fact {
  LocalDate from();

  @Nullable LocalDate to();

  /** The first day, under a name that the rule language has no other use for. */
  default LocalDate firstDay() {
    return from();
  }

  /** Whether the row's first day had come at the end of that day. */
  default boolean begunBy(LocalDate day) {
    return !from().isAfter(day);
  }

  /** Whether the row holds on that day; one that ends before it begins holds on no day. */
  default boolean activeOn(LocalDate day) {
    LocalDate last = to();
    return begunBy(day) && (last == null || !day.isAfter(last));
  }
}
