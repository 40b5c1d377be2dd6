package io.hegui.testkit;

import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import io.hegui.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Says in the field's words what a report must hold. */
public final class ReportAssert extends AbstractAssert<ReportAssert, ComplianceReport> {
  /** What was said so far; one that is still being added to stands there as it is. */
  private final List<VerdictAssert> said = new ArrayList<>();

  ReportAssert(ComplianceReport report) {
    super(report, ReportAssert.class);
  }

  /** A duty under the rule is broken. */
  public VerdictAssert violates(String rule) {
    return expect(rule, Status.VIOLATION);
  }

  /** A duty under the rule is not fulfilled, and not due yet. */
  public VerdictAssert isPending(String rule) {
    return expect(rule, Status.PENDING);
  }

  /** A duty under the rule, or the whole rule, cannot be decided. */
  public VerdictAssert isUndetermined(String rule) {
    return expect(rule, Status.UNDETERMINED);
  }

  /** A violation of the rule is excused. */
  public VerdictAssert isWaived(String rule) {
    return expect(rule, Status.WAIVED);
  }

  private VerdictAssert expect(String rule, Status status) {
    VerdictAssert verdict = new VerdictAssert(this, Expected.of(rule, status));
    said.add(verdict);
    return verdict;
  }

  /** So many duties under the rule are fulfilled, and others may be as they like. */
  public ReportAssert isCompliant(String rule, int duties) {
    isNotNull();
    Finding finding = new Finding(actual, rule);
    if (finding.counts().map(RuleSummary::compliant).orElse(-1) != duties) {
      throw failure(
          "expected of %s: %s compliant\n%s", rule, duties, String.join("\n", finding.found()));
    }
    return this;
  }

  /** At least one duty is owed under the rule, and all are fulfilled. */
  public ReportAssert complies(String rule) {
    isNotNull();
    Finding finding = new Finding(actual, rule);
    int checked = finding.counts().map(RuleSummary::checked).orElse(0);
    if (checked == 0 || !finding.verdicts().isEmpty()) {
      throw failure(
          "expected of %s: every duty compliant, and at least one\n%s",
          rule, String.join("\n", finding.found()));
    }
    return isCompliant(rule, checked);
  }

  /** Nobody owes anything under the rule. */
  public ReportAssert saysNothingOf(String rule) {
    isNotNull();
    Finding finding = new Finding(actual, rule);
    if (finding.counts().map(RuleSummary::checked).orElse(-1) != 0) {
      throw failure("expected of %s: no duty\n%s", rule, String.join("\n", finding.found()));
    }
    return this;
  }

  /** The report lists no verdict beyond those that were said; fulfilled duties are not listed. */
  public ReportAssert andNothingElse() {
    isNotNull();
    List<String> unsaid = new ArrayList<>();
    for (RuleSummary rule : actual.rules()) {
      for (Verdict verdict : new Finding(actual, rule.ruleId()).verdicts()) {
        if (said.stream().noneMatch(each -> each.expected().matches(verdict))) {
          unsaid.add("  " + rule.ruleId() + ": " + Finding.line(verdict));
        }
      }
    }
    if (!unsaid.isEmpty()) {
      throw failure("expected nothing else, but found:\n%s", String.join("\n", unsaid));
    }
    return this;
  }

  /** Fails unless a verdict meets the expectation; as an AssertJ assertion of this report. */
  void require(Expected expected) {
    isNotNull();
    Finding finding = new Finding(actual, expected.rule());
    if (finding.verdicts().stream().noneMatch(expected::matches)) {
      throw failure("%s", finding.miss(expected));
    }
  }
}
