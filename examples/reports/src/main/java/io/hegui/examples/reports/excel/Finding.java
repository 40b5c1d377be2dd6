package io.hegui.examples.reports.excel;

import io.hegui.report.ComplianceReport;
import io.hegui.report.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A violation with the number by which all sheets call it.
 *
 * @param number from 1, the gravest first, then as the report has them
 */
record Finding(int number, Violation violation) {
  static List<Finding> of(ComplianceReport report) {
    List<Finding> findings = new ArrayList<>();
    report.violations().stream()
        .sorted(Comparator.comparing(Violation::severity))
        .forEach(violation -> findings.add(new Finding(findings.size() + 1, violation)));
    return findings;
  }
}
