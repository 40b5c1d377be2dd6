package io.hegui.check;

import io.hegui.engine.RuleBase;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyException;
import io.hegui.policy.PolicyFiles;
import io.hegui.policy.RuleInfo;
import io.hegui.report.ComplianceReport;
import io.hegui.trace.RuleTrace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Checks submissions. Immutable and safe for any number of threads; making one loads the compiled
 * rules, so make it once and keep it.
 */
public final class ComplianceChecker {
  /**
   * About a county's rows: more do not stay near the processor, fewer pay for too many sessions.
   */
  private static final int ROWS_OF_A_PART = 30_000;

  private final List<RuleBase> ruleBases;
  private final Schema schema;
  private final Executor executor;
  private final int rowsOfAPart;

  private ComplianceChecker(
      List<RuleBase> ruleBases, Schema schema, Executor executor, int rowsOfAPart) {
    this.ruleBases = List.copyOf(ruleBases);
    this.schema = schema;
    this.executor = executor;
    this.rowsOfAPart = rowsOfAPart;
  }

  /**
   * A checker of all policies on this library's class path.
   *
   * @throws PolicyException if there is none, one cannot be used, or they do not go together
   */
  public static ComplianceChecker fromClassPath() {
    return from(ComplianceChecker.class.getClassLoader());
  }

  /**
   * A checker of all policies that a class loader sees.
   *
   * @throws PolicyException if there is none, or one cannot be used
   */
  public static ComplianceChecker from(ClassLoader loader) {
    List<RuleBase> ruleBases =
        PolicyFiles.discover(loader).stream().map(files -> RuleBase.load(loader, files)).toList();
    if (ruleBases.isEmpty()) {
      throw new PolicyException("no policy on the class path: no " + PolicyFiles.MANIFEST);
    }
    Schema schema = Policies.together(ruleBases.stream().map(RuleBase::policy).toList());
    return new ComplianceChecker(ruleBases, schema, Runnable::run, ROWS_OF_A_PART);
  }

  /**
   * A checker of the same policies with a county's parameter values in place of their own. It
   * shares the loaded rules with this one.
   *
   * @throws io.hegui.policy.ParameterProblems if a parameter is unknown, or a value does not fit it
   */
  public ComplianceChecker with(ParameterOverrides overrides) {
    overrides.validate(policies());
    return new ComplianceChecker(
        ruleBases.stream().map(base -> base.with(overrides)).toList(),
        schema,
        executor,
        rowsOfAPart);
  }

  /**
   * A checker of the same policies that runs the parts of large submissions on an executor, so that
   * they take as many threads as it has. Without one a check uses its caller's thread alone. The
   * report is the same.
   */
  public ComplianceChecker on(Executor threads) {
    return new ComplianceChecker(ruleBases, schema, threads, rowsOfAPart);
  }

  /**
   * A checker of the same policies that cuts submissions into parts of about so many rows. Smaller
   * parts take less memory, larger ones fewer sessions. The report is the same.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  public ComplianceChecker inPartsOf(int rows) {
    if (rows < 1) {
      throw new IllegalArgumentException("a part has at least one row, not " + rows);
    }
    return new ComplianceChecker(ruleBases, schema, executor, rows);
  }

  /**
   * A checker that has all rules run in Drools' network: slower, and the same report. For tests.
   */
  ComplianceChecker inNetwork() {
    return new ComplianceChecker(
        ruleBases.stream().map(RuleBase::inNetwork).toList(), schema, executor, rowsOfAPart);
  }

  /** Whether rules of any policy use something that only Drools' network can do. */
  boolean needsNetwork() {
    return ruleBases.stream().anyMatch(RuleBase::needsNetwork);
  }

  /** The policies that are checked, by their ids. */
  public List<Policy> policies() {
    return ruleBases.stream().map(RuleBase::policy).toList();
  }

  /**
   * The tables that a submission to be checked may hold: the data contract's, and those that the
   * policies bring along. Readers and templates go by it.
   */
  public Schema schema() {
    return schema;
  }

  /**
   * Checks a submission. Whatever is wrong with the data or with a rule stands in the report.
   *
   * @throws IllegalArgumentException if the request names a rule that no policy has
   */
  public ComplianceReport check(Submission submission, CheckRequest request) {
    return check(submission, Share.whole(submission), request);
  }

  /**
   * Checks rows that are only some of a larger submission's. The reports of all shares make up the
   * report of the whole, but for waivers that meet nothing: the share of the rest names those that
   * meet nothing in it, and whoever puts the reports together leaves out those that meet something
   * elsewhere.
   *
   * @throws IllegalArgumentException if the request names a rule that no policy has
   */
  public ComplianceReport check(Submission rows, Share share, CheckRequest request) {
    requireKnown(request.rules());
    Budget budget = new Budget(request.limits());
    Submission all = rows.in(schema);
    ReportAssembly report = new ReportAssembly(all, request, share.hasRest());
    for (RuleBase ruleBase : ruleBases) {
      Judge judge = new Judge(ruleBase, all, share, request, budget, executor, rowsOfAPart);
      report.add(ruleBase.policy(), judge.judge());
    }
    return report.build(budget.spent());
  }

  /**
   * Tells how one rule came to what it says: what its conditions looked at, and at which of them
   * the last candidate fell out. It looks at every row where a check asks an index, so it takes its
   * time on a large submission.
   *
   * @param request whose period, day and parameters count
   * @param subject whom alone it is about, as reports write it; empty if it is about all
   * @throws IllegalArgumentException if no policy has the rule
   * @throws UnsupportedOperationException if the rule uses what only Drools' network can do
   */
  public RuleTrace trace(Submission submission, CheckRequest request, String rule, String subject) {
    requireKnown(Set.of(rule));
    RuleBase base =
        ruleBases.stream()
            .filter(each -> each.policy().rule(rule).isPresent())
            .findFirst()
            .orElseThrow();
    RuleInfo info = base.policy().rule(rule).orElseThrow();
    return new Tracing(base, info, submission.in(schema), request).trace(subject);
  }

  private void requireKnown(Set<String> rules) {
    Set<String> unknown = new HashSet<>(rules);
    policies().forEach(policy -> policy.rules().forEach(rule -> unknown.remove(rule.id())));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no policy has the rules " + unknown);
    }
  }

  /**
   * Begins a check of facts that change. A rule that throws is no verdict here: it fails the
   * change, or the opening. Limits are for a check that ends, and mean nothing here.
   *
   * @throws IllegalArgumentException if the request names a rule that no policy has
   */
  public ComplianceSession open(Submission submission, CheckRequest request) {
    requireKnown(request.rules());
    return new ComplianceSession(ruleBases, submission.in(schema), request);
  }
}
