package io.hegui.testkit;

import io.hegui.report.ComplianceReport;
import io.hegui.report.Fault;
import io.hegui.report.Pending;
import io.hegui.report.RuleSummary;
import io.hegui.report.Undetermined;
import io.hegui.report.Verdict;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report says of one rule, and how it differs from what was expected. */
final class Finding {
  private final ComplianceReport report;
  private final String rule;

  Finding(ComplianceReport report, String rule) {
    this.report = report;
    this.rule = rule;
  }

  /** All verdicts but fulfilled ones, in the report's order. */
  List<Verdict> verdicts() {
    return Stream.<List<? extends Verdict>>of(
            report.violations(),
            report.pending(),
            report.undetermined(),
            report.waived(),
            report.errors())
        .flatMap(List::stream)
        .map(Verdict.class::cast)
        .filter(verdict -> verdict.ruleId().equals(rule))
        .toList();
  }

  /** The rule's counts; empty if the report does not know the rule. */
  Optional<RuleSummary> counts() {
    return report.rules().stream().filter(each -> each.ruleId().equals(rule)).findFirst();
  }

  /** Says that no verdict meets an expectation, and which comes nearest. */
  String miss(Expected expected) {
    List<String> lines = new ArrayList<>();
    lines.add("expected of " + rule + ": " + expected);
    lines.addAll(found());
    Optional<Verdict> nearest =
        verdicts().stream().max(Comparator.comparingLong(expected::likeness));
    nearest
        .filter(verdict -> expected.likeness(verdict) > 0)
        .ifPresent(
            verdict ->
                lines.add(
                    "nearest: "
                        + line(verdict)
                        + "; but "
                        + String.join("; ", expected.unlike(verdict))));
    return String.join("\n", lines);
  }

  /** What the rule found, a verdict a line. */
  List<String> found() {
    RuleSummary counts = counts().orElse(null);
    if (counts == null) {
      return List.of("the report does not know the rule " + rule);
    }
    List<String> lines = new ArrayList<>();
    lines.add("checked: " + counts.checked() + ", of these compliant: " + counts.compliant());
    List<Verdict> verdicts = verdicts();
    if (!verdicts.isEmpty()) {
      lines.add("found:");
    }
    verdicts.forEach(verdict -> lines.add("  " + line(verdict)));
    return lines;
  }

  /** A verdict in a line: what it is, by whom, and in what way. */
  static String line(Verdict verdict) {
    StringBuilder line = new StringBuilder(Status.of(verdict).name());
    line.append(" by ").append(verdict.subject());
    if (!verdict.occurrence().isEmpty()) {
      line.append(" on ").append(verdict.occurrence());
    }
    Trait.KIND.of(verdict).forEach(kind -> line.append(": ").append(kind));
    if (verdict instanceof Violation violation) {
      line.append(" (").append(violation.observed().en()).append(')');
    } else if (verdict instanceof Waived waived) {
      line.append(" (").append(waived.reason()).append(')');
    } else if (verdict instanceof Pending pending) {
      line.append(" (due ").append(pending.due()).append(')');
    } else if (verdict instanceof Undetermined) {
      line.append(" (needs ").append(String.join(", ", Trait.NEEDS.of(verdict))).append(')');
    } else if (verdict instanceof Fault fault) {
      line.append(" (").append(fault.message().en()).append(')');
    }
    return line.toString();
  }
}
