package io.hegui.examples.nationwide;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is to be checked, in a form that can be sent to other processes.
 *
 * @param period as {@link AuditPeriod#parse} reads it
 * @param masked whether persons' names are masked in the report
 * @param parameters the text of a county's parameter file; empty for the policies' own values
 */
public record Question(String period, LocalDate asOf, boolean masked, String parameters)
    implements Serializable {
  /** A check as of the period's last day, with names masked. */
  public static Question of(String period) {
    return new Question(period, AuditPeriod.parse(period).to(), true, "");
  }

  CheckRequest request() {
    CheckRequest request = CheckRequest.of(period).asOf(asOf);
    return masked ? request : request.unmasked();
  }
}
