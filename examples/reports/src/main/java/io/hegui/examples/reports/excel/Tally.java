package io.hegui.examples.reports.excel;

import io.hegui.examples.reports.Rate;
import io.hegui.policy.Severity;
import io.hegui.report.RuleSummary;
import io.hegui.report.Violation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Violations by severity, beside what became of the other duties. */
final class Tally {
  private final Map<Severity, Integer> violations = new EnumMap<>(Severity.class);
  private int checked;
  private int compliant;
  private int pending;
  private int waived;
  private int undetermined;
  private int errors;

  static Tally of(Collection<RuleSummary> rules) {
    Tally tally = new Tally();
    rules.forEach(tally::add);
    return tally;
  }

  private void add(RuleSummary rule) {
    violations.merge(rule.severity(), rule.violations(), Integer::sum);
    checked += rule.checked();
    compliant += rule.compliant();
    pending += rule.pending();
    waived += rule.waived();
    undetermined += rule.undetermined();
    errors += rule.errors();
  }

  void add(Violation violation) {
    violations.merge(violation.severity(), 1, Integer::sum);
  }

  int violations(Severity severity) {
    return violations.getOrDefault(severity, 0);
  }

  int violations() {
    return violations.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The share that is fulfilled, to the digit that is shown in every report; blank without one. */
  private Object rate() {
    Rate rate = new Rate(compliant, violations());
    return rate.known() ? rate.thousandths() / 1000.0 : "";
  }

  /** The counts in the order of the summary's columns. */
  Object[] counts() {
    return new Object[] {
      checked,
      compliant,
      violations(Severity.H),
      violations(Severity.M),
      violations(Severity.L),
      pending,
      waived,
      undetermined,
      errors,
      rate()
    };
  }
}
