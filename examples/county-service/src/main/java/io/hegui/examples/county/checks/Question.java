package io.hegui.examples.county.checks;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import java.time.LocalDate;

/** What a check is about. */
public record Question(AuditPeriod period, LocalDate asOf, boolean masked) {
  CheckRequest request() {
    CheckRequest request = CheckRequest.of(period).asOf(asOf);
    return masked ? request : request.unmasked();
  }

  /** The same about names that are masked. */
  public Question withoutNames() {
    return new Question(period, asOf, true);
  }
}
