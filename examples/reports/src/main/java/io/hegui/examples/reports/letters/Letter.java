package io.hegui.examples.reports.letters;

import io.hegui.policy.Severity;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import java.util.List;

/**
 * One letter: to whom, and the findings that this one has to see to, the gravest first.
 *
 * @param number its place among all letters, from 1
 * @param name what the addressee is called
 * @param stem the name of its file without the extension; safe on every file system
 */
public record Letter(
    int number, SubjectPart to, String name, String stem, List<Violation> findings) {
  public Letter {
    findings = List.copyOf(findings);
  }

  /** The number of findings of that severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
