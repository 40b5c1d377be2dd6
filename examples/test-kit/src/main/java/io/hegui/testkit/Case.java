package io.hegui.testkit;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Submission;
import io.hegui.facts.Vocabulary;
import io.hegui.policy.RuleInfo;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import io.hegui.report.Verdict;
import io.hegui.text.Text;
import io.hegui.trace.RuleTrace;
import io.hegui.trace.TraceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;

/**
 * A few facts, and exactly what one rule makes of them.
 *
 * @param name the case in a sentence
 * @param verdicts all verdicts that the rule gives but fulfilled ones
 * @param checked how many duties the rule finds, those that are fulfilled among them
 * @param note why the rule is complied with, for people; empty if nothing is said
 * @param facts rows by table; of the tables that the rule needs those left out have no rows
 */
public record Case(
    RuleInfo rule,
    String name,
    List<Expected> verdicts,
    int checked,
    Text note,
    AuditPeriod period,
    LocalDate asOf,
    Submission facts) {
  public Case {
    verdicts = List.copyOf(verdicts);
  }

  /** What is expected first of all; compliance if no other verdict is. */
  public Status status() {
    return verdicts.isEmpty() ? Status.COMPLIANT : verdicts.get(0).status();
  }

  /** What the rule alone says of the facts. Names are not masked. */
  public ComplianceReport check(ComplianceChecker checker) {
    CheckRequest request = CheckRequest.of(period).asOf(asOf).unmasked().onlyRules(rule.id());
    return checker.check(facts, request);
  }

  /** Fails unless the facts were read without a problem and the report is as expected. */
  void verify(ComplianceReport report) {
    requireNone(wrong(report));
  }

  /** The same for the report of a checker; a failure says how the rule came to it. */
  void verify(ComplianceChecker checker) {
    List<String> wrong = wrong(check(checker));
    if (!wrong.isEmpty()) {
      wrong.addAll(why(checker));
    }
    requireNone(wrong);
  }

  private void requireNone(List<String> wrong) {
    if (!wrong.isEmpty()) {
      Assertions.fail(name + "\n" + String.join("\n", wrong));
    }
  }

  private List<String> wrong(ComplianceReport report) {
    List<String> wrong = new ArrayList<>();
    facts.findings().forEach(finding -> wrong.add("facts: " + finding.message().en()));
    Finding finding = new Finding(report, rule.id());
    List<Verdict> unsaid = new ArrayList<>(finding.verdicts());
    for (Expected expected : verdicts) {
      if (!unsaid.removeIf(new Once(expected))) {
        wrong.add(finding.miss(expected));
      }
    }
    unsaid.forEach(verdict -> wrong.add("not expected: " + Finding.line(verdict)));
    int found = finding.counts().map(RuleSummary::checked).orElse(0);
    if (found != checked) {
      wrong.add("expected " + checked + " duties, found " + found);
    }
    return wrong;
  }

  /** How the rule came to it: where the last candidate of each part fell out. */
  private List<String> why(ComplianceChecker checker) {
    CheckRequest request = CheckRequest.of(period).asOf(asOf);
    String subject = verdicts.stream().map(Expected::subject).findFirst().orElse("");
    try {
      RuleTrace trace = checker.trace(facts, request, rule.id(), subject);
      List<String> lines = new ArrayList<>(List.of("how the rule came to it:"));
      lines.addAll(new TraceText(Vocabulary.of(checker.schema()), Locale.ENGLISH).summary(trace));
      return lines;
    } catch (UnsupportedOperationException e) {
      return List.of("this rule cannot be traced: " + e.getMessage());
    }
  }

  /** The first verdict that meets an expectation, and no other. */
  private static final class Once implements java.util.function.Predicate<Verdict> {
    private final Expected expected;
    private boolean met;

    Once(Expected expected) {
      this.expected = expected;
    }

    @Override
    public boolean test(Verdict verdict) {
      boolean now = !met && expected.matches(verdict);
      met |= now;
      return now;
    }
  }

  @Override
  public String toString() {
    return rule.id() + " " + name;
  }
}
