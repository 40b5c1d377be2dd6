package io.hegui.check;

import io.hegui.check.Judgement.Broken;
import io.hegui.check.Judgement.Failed;
import io.hegui.check.Judgement.LeftOff;
import io.hegui.check.Judgement.NotYet;
import io.hegui.check.Judgement.Open;
import io.hegui.check.Judgement.WithoutTables;
import io.hegui.duty.Advice;
import io.hegui.facts.DataFinding;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.report.Advisory;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.Fault;
import io.hegui.report.Pending;
import io.hegui.report.PolicyRef;
import io.hegui.report.RuleSummary;
import io.hegui.report.Stop;
import io.hegui.report.Stop.Why;
import io.hegui.report.Undetermined;
import io.hegui.report.Verdict;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts judgements into words and counts them. */
final class ReportAssembly {
  private static final Messages MESSAGES =
      Messages.load(ReportAssembly.class.getClassLoader(), "io/hegui/check/report");

  private final Submission submission;
  private final CheckRequest request;
  private final boolean withRest;
  private final Naming naming;
  private final Owners owners;
  private final EvidenceFinder evidence;
  private final Waivers waivers;
  private final List<Advisory> advisories = new ArrayList<>();
  private final List<Policy> policies = new ArrayList<>();
  private final Set<String> left = new TreeSet<>();

  /** Policy by policy, and within a policy by clause. */
  private final Map<RuleInfo, Tally> tallies = new LinkedHashMap<>();

  private final Foundations foundations = new Foundations();

  /**
   * @param withRest whether it is for this report to say which waivers meet nothing
   */
  ReportAssembly(Submission submission, CheckRequest request, boolean withRest) {
    this.submission = submission;
    this.request = request;
    this.withRest = withRest;
    this.naming = new Naming(submission, MESSAGES, request.masked());
    this.owners = new Owners(submission, request.asOf());
    this.evidence = new EvidenceFinder(submission, naming);
    this.waivers = new Waivers(submission, request.asOf(), naming, evidence);
  }

  void add(Policy policy, Opinion opinion) {
    policies.add(policy);
    policy.rules().stream()
        .filter(rule -> request.asksFor(rule.id()))
        .forEach(rule -> tallies.put(rule, new Tally()));
    Mending mending = new Mending(policy, MESSAGES, request.asOf());
    Wording wording =
        new Wording(
            policy,
            MESSAGES,
            submission.schema(),
            naming,
            owners,
            evidence,
            mending,
            request.asOf());
    for (RuleInfo rule : opinion.rules()) {
      Tally tally = tallies.computeIfAbsent(rule, each -> new Tally());
      try {
        tally.compliant = opinion.fulfilled(rule);
        opinion.others(rule).forEach(judgement -> enter(wording, judgement, tally));
      } catch (RuntimeException e) {
        // What a rule found cannot be put into its own words: that rule has failed.
        Tally failed = new Tally();
        enter(wording, new Failed(rule, e), failed);
        tallies.put(rule, failed);
      }
    }
    for (RuleInfo rule : policy.rules()) {
      if (opinion.left().contains(rule.id())) {
        Tally tally = tallies.computeIfAbsent(rule, each -> new Tally());
        if (tally.errors.isEmpty()) {
          enter(wording, new LeftOff(rule), tally);
        }
      }
    }
    left.addAll(opinion.left());
    opinion.advice().forEach(advice -> enter(wording, advice, opinion));
    opinion
        .failedAdvisories()
        .forEach((id, cause) -> advisories.add(wording.failedAdvisory(id, cause)));
    foundations.add(policy, opinion);
  }

  private void enter(Wording wording, Judgement judgement, Tally tally) {
    if (judgement instanceof Broken broken) {
      Violation violation = wording.violation(broken);
      waivers
          .excuse(violation)
          .ifPresentOrElse(tally.waived::add, () -> tally.violations.add(violation));
    } else if (judgement instanceof NotYet notYet) {
      tally.pending.add(wording.pending(notYet));
    } else if (judgement instanceof Open open) {
      tally.undetermined.add(wording.undetermined(open));
    } else if (judgement instanceof WithoutTables without) {
      tally.undetermined.add(wording.undetermined(without));
    } else if (judgement instanceof LeftOff leftOff) {
      tally.undetermined.add(wording.undetermined(leftOff));
    } else if (judgement instanceof Failed failed) {
      tally.errors.add(wording.fault(failed));
    }
  }

  private void enter(Wording wording, Advice advice, Opinion opinion) {
    try {
      advisories.add(wording.advisory(advice));
    } catch (RuntimeException e) {
      opinion.failed(advice.id(), e);
    }
  }

  /**
   * @param spent what ended the check before its end; null if nothing did
   */
  ComplianceReport build(@Nullable Why spent) {
    return new ComplianceReport(
        PolicyRef.of(policies.stream().map(this::part).toList()),
        request.period().label(),
        request.period().from(),
        request.period().to(),
        request.asOf(),
        request.masked(),
        tallies.entrySet().stream().map(each -> each.getValue().summary(each.getKey())).toList(),
        tallies.values().stream()
            .flatMap(tally -> tally.violations.stream().sorted(Verdict.ORDER))
            .toList(),
        tallies.values().stream()
            .flatMap(tally -> tally.pending.stream().sorted(Verdict.ORDER))
            .toList(),
        tallies.values().stream()
            .flatMap(tally -> tally.undetermined.stream().sorted(Verdict.ORDER))
            .toList(),
        tallies.values().stream()
            .flatMap(tally -> tally.waived.stream().sorted(Verdict.ORDER))
            .toList(),
        tallies.values().stream().flatMap(tally -> tally.errors.stream()).toList(),
        advisories(),
        foundations.parameters(),
        foundations.readings(),
        submission.findings().stream().map(this::note).toList(),
        submission.accounts(),
        stops(spent));
  }

  private List<Stop> stops(@Nullable Why spent) {
    if (spent == null || left.isEmpty()) {
      return List.of();
    }
    return List.of(new Stop(spent, List.copyOf(left), MESSAGES.text("stop." + spent)));
  }

  private List<Advisory> advisories() {
    if (request.rules().isEmpty()) {
      // What was not judged may be what a waiver is for.
      advisories.addAll(waivers.advisories(MESSAGES, withRest && left.isEmpty()));
    }
    advisories.sort(null);
    return advisories;
  }

  private PolicyRef.Part part(Policy policy) {
    return new PolicyRef.Part(
        policy.id(),
        policy.version(),
        policy.digest(),
        policy.title(),
        policy.rules().stream().map(RuleInfo::id).filter(request::asksFor).toList(),
        policy.tables().stream().map(TableSchema::words).toList());
  }

  private DataNote note(DataFinding finding) {
    boolean personal =
        submission
            .schema()
            .table(finding.table())
            .flatMap(table -> table.column(finding.column()))
            .filter(column -> column.personal())
            .isPresent();
    String value = personal ? naming.personal(finding.value()) : finding.value();
    return new DataNote(
        finding.table(),
        finding.source().file(),
        finding.source().sheet(),
        finding.source().row(),
        finding.column(),
        value,
        finding.problem(),
        finding.effect(),
        // The message quotes the value.
        new Text(
            finding.message().zh().replace(finding.value(), value),
            finding.message().en().replace(finding.value(), value)));
  }

  /** One rule's verdicts. */
  private static final class Tally {
    int compliant;
    final List<Violation> violations = new ArrayList<>();
    final List<Pending> pending = new ArrayList<>();
    final List<Undetermined> undetermined = new ArrayList<>();
    final List<Waived> waived = new ArrayList<>();
    final List<Fault> errors = new ArrayList<>();

    RuleSummary summary(RuleInfo rule) {
      int listed =
          violations.size() + pending.size() + waived.size() + undetermined.size() + errors.size();
      return new RuleSummary(
          rule.id(),
          rule.clause().number(),
          rule.severity(),
          rule.strength(),
          rule.title(),
          rule.duty(),
          rule.readings(),
          compliant + listed,
          compliant,
          violations.size(),
          pending.size(),
          waived.size(),
          undetermined.size(),
          errors.size());
    }
  }
}
