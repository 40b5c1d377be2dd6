package io.hegui.duty;

import java.time.LocalDate;

/** The days on which the policy binds anybody, both ends included. */
public record PolicySpan(LocalDate first, LocalDate last) {
  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
