package io.hegui.examples.audit.sample;

import io.hegui.calendar.AuditPeriod;
import java.time.LocalDate;

/** In which checks a fault shows; every check is as of its period's last day. */
@FunctionalInterface
interface Shown {
  /** Whatever stands by itself is only pending before that day. */
  LocalDate ORGANISED = LocalDate.of(2015, 9, 20);

  boolean in(AuditPeriod check);

  /** In every check as of that day or later. */
  static Shown since(LocalDate day) {
    return check -> !check.to().isBefore(day);
  }

  /** In every check as of that day or earlier. */
  static Shown until(LocalDate day) {
    return check -> !check.to().isAfter(day);
  }

  /** What was never in order, and is never mended. */
  static Shown always() {
    return since(ORGANISED);
  }

  /** In the checks whose period holds that day. */
  static Shown holding(LocalDate day) {
    return check -> check.holds(day);
  }

  default Shown and(Shown other) {
    return check -> in(check) && other.in(check);
  }

  default Shown or(Shown other) {
    return check -> in(check) || other.in(check);
  }
}
