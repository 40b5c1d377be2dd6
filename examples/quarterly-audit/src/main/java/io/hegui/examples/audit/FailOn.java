package io.hegui.examples.audit;

import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Difference;
import io.hegui.report.RuleSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which violations make a run end with {@link ExitCode#VIOLATIONS}. */
enum FailOn {
  /** Those that the last report did not have. */
  NEW,
  HIGH,
  /** Those of medium or high severity. */
  MEDIUM,
  /** All. */
  LOW,
  /** None. */
  NEVER;

  boolean isMet(ComplianceReport report, @Nullable Difference difference) {
    return switch (this) {
      case NEW -> difference != null && !difference.newIds().isEmpty();
      case NEVER -> false;
      default -> report.violations().stream().anyMatch(each -> counts(each.severity()));
    };
  }

  /** The same where only the rules' counts are at hand, and no other report. */
  boolean isMet(List<RuleSummary> rules) {
    return rules.stream().anyMatch(rule -> rule.violations() > 0 && counts(rule.severity()));
  }

  private boolean counts(Severity severity) {
    return switch (this) {
      case HIGH -> severity == Severity.H;
      case MEDIUM -> severity != Severity.L;
      case LOW -> true;
      case NEW, NEVER -> false;
    };
  }
}
