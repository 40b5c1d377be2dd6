package io.hegui.examples.reports.html;

import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;

/**
 * The share of compliant duties among those that were decided. What is pending, waived or
 * undetermined counts on neither side.
 */
record Rate(long compliant, long violations) {
  private static final int THOUSAND = 1000;

  static Rate of(RuleSummary rule) {
    return new Rate(rule.compliant(), rule.violations());
  }

  static Rate of(ComplianceReport report) {
    return new Rate(
        report.compliant(), report.rules().stream().mapToLong(RuleSummary::violations).sum());
  }

  boolean known() {
    return compliant + violations > 0;
  }

  /** In percent; 0 if nothing was decided. */
  double percent() {
    return known() ? 100.0 * compliant / (compliant + violations) : 0;
  }

  /** Rounded down, so that one violation among many keeps it from being 100 %. */
  @Override
  public String toString() {
    if (!known()) {
      return "–";
    }
    long tenths = THOUSAND * compliant / (compliant + violations);
    if (tenths == 0 && compliant > 0) {
      return "<0.1%";
    }
    return tenths == THOUSAND ? "100%" : tenths / 10 + "." + tenths % 10 + "%";
  }
}
