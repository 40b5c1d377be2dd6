package io.hegui.testkit;

import io.hegui.report.ComplianceReport;

/** The entrance to assertions on reports. */
public final class HeguiAssertions {
  private HeguiAssertions() {}

  /** Begins to say what a report must hold. */
  public static ReportAssert assertThat(ComplianceReport report) {
    return new ReportAssert(report);
  }
}
