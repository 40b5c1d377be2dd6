package io.hegui.examples.reports;

import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;

/**
 * The share of compliant duties among those that were decided. What is pending, waived or
 * undetermined counts on neither side.
 *
 * @param compliant the number of duties that are fulfilled
 * @param violations the number of those that are not
 */
public record Rate(long compliant, long violations) {
  private static final int THOUSAND = 1000;

  public static Rate of(RuleSummary rule) {
    return new Rate(rule.compliant(), rule.violations());
  }

  public static Rate of(ComplianceReport report) {
    return new Rate(
        report.compliant(), report.rules().stream().mapToLong(RuleSummary::violations).sum());
  }

  public boolean known() {
    return compliant + violations > 0;
  }

  /** In percent; 0 if nothing was decided. */
  public double percent() {
    return known() ? 100.0 * compliant / (compliant + violations) : 0;
  }

  /** In thousandths, rounded down, so that one violation among many keeps it from being 100 %. */
  public long thousandths() {
    return known() ? THOUSAND * compliant / (compliant + violations) : 0;
  }

  /** In percent with the {@link #thousandths} shown. */
  @Override
  public String toString() {
    if (!known()) {
      return "–";
    }
    long tenths = thousandths();
    if (tenths == 0 && compliant > 0) {
      return "<0.1%";
    }
    return tenths == THOUSAND ? "100%" : tenths / 10 + "." + tenths % 10 + "%";
  }
}
