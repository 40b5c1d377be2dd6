package io.hegui.testkit;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Fact;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.policy.RuleInfo;
import io.hegui.report.ComplianceReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One rule over a few facts. The tables that the rule needs are submitted, be it without rows,
 * unless one is said to be absent. Immutable.
 */
public final class RuleTest {
  private final ComplianceChecker checker;
  private final RuleInfo rule;
  private final List<Fact> facts;
  private final List<String> absent;

  private RuleTest(
      ComplianceChecker checker, RuleInfo rule, List<Fact> facts, List<String> absent) {
    this.checker = checker;
    this.rule = rule;
    this.facts = List.copyOf(facts);
    this.absent = List.copyOf(absent);
  }

  /**
   * A rule of one of the checker's policies.
   *
   * @throws IllegalArgumentException if none has it
   */
  public static RuleTest of(ComplianceChecker checker, String rule) {
    RuleInfo known =
        checker.policies().stream()
            .flatMap(policy -> policy.rule(rule).stream())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no policy has the rule " + rule));
    return new RuleTest(checker, known, List.of(), List.of());
  }

  /** The same with more facts. */
  public RuleTest given(Fact... more) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(List.of(more));
    return new RuleTest(checker, rule, all, absent);
  }

  /** The same, but that table was not submitted. */
  public RuleTest without(String table) {
    List<String> more = new ArrayList<>(absent);
    more.add(table);
    return new RuleTest(checker, rule, facts, more);
  }

  /** Checks the rule alone for a period, as of its last day. */
  public ReportAssert in(String period) {
    return HeguiAssertions.assertThat(report(period));
  }

  /** Checks the rule alone for a period, as of a day such as {@code 2016-03-31}. */
  public ReportAssert in(String period, String asOf) {
    return HeguiAssertions.assertThat(report(period, LocalDate.parse(asOf)));
  }

  /** What the rule alone says for a period, as of its last day. */
  public ComplianceReport report(String period) {
    return report(period, AuditPeriod.parse(period).to());
  }

  /** What the rule alone says for a period, as of a day. Names are not masked. */
  public ComplianceReport report(String period, LocalDate asOf) {
    CheckRequest request = CheckRequest.of(period).asOf(asOf).unmasked().onlyRules(rule.id());
    return checker.check(submission(), request);
  }

  private Submission submission() {
    SubmissionBuilder builder = Submission.builder(checker.schema());
    for (String table : rule.tables()) {
      if (!absent.contains(table)) {
        builder.table(checker.schema().table(table).orElseThrow());
      }
    }
    builder.add(facts);
    return builder.build();
  }
}
