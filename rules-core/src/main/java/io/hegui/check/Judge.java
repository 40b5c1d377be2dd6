package io.hegui.check;

import io.hegui.calendar.AuditPeriod;
import io.hegui.calendar.Frequency;
import io.hegui.check.Judgement.Failed;
import io.hegui.check.Judgement.WithoutTables;
import io.hegui.check.Verdicts.Found;
import io.hegui.duty.Advice;
import io.hegui.duty.AsOf;
import io.hegui.duty.Breach;
import io.hegui.duty.CalendarUnit;
import io.hegui.duty.Done;
import io.hegui.duty.Duty;
import io.hegui.duty.PolicySpan;
import io.hegui.duty.Subject;
import io.hegui.duty.Undecided;
import io.hegui.engine.Outcome;
import io.hegui.engine.RuleBase;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.policy.AdvisoryInfo;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyException;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Runs one policy's rules over a submission and has every duty that they yield judged. */
final class Judge {
  private record Identity(String rule, Subject subject, String occurrence) {
    static Identity of(Duty duty) {
      return new Identity(duty.rule(), duty.subject(), duty.occurrence());
    }
  }

  /** What a policy says about a submission. */
  record Opinion(List<Judgement> judgements, List<Advice> advice) {}

  private final RuleBase ruleBase;
  private final Policy policy;
  private final Submission submission;
  private final CheckRequest request;
  private final List<Judgement> judgements = new ArrayList<>();

  Judge(RuleBase ruleBase, Submission submission, CheckRequest request) {
    this.ruleBase = ruleBase;
    this.policy = ruleBase.policy();
    this.submission = submission;
    this.request = request;
  }

  Opinion judge() {
    Map<String, RuleInfo> rules = new TreeMap<>();
    Set<String> tables = new TreeSet<>();
    for (RuleInfo rule : policy.rules().stream().filter(r -> request.asksFor(r.id())).toList()) {
      List<String> absent = absent(rule.tables());
      if (!absent.isEmpty()) {
        judgements.add(new WithoutTables(rule, absent));
      } else if (bindsAnybody(rule)) {
        rules.put(rule.id(), rule);
        tables.addAll(rule.tables());
      }
    }
    Set<String> toRun = new TreeSet<>(rules.keySet());
    for (AdvisoryInfo advisory : policy.advisories()) {
      if (request.rules().isEmpty() && absent(advisory.tables()).isEmpty()) {
        toRun.add(advisory.id());
        tables.addAll(advisory.tables());
      }
    }
    if (toRun.isEmpty()) {
      return new Opinion(judgements, List.of());
    }
    Outcome outcome = ruleBase.run(facts(tables), toRun);
    judge(outcome, rules);
    return new Opinion(judgements, outcome.advice());
  }

  private List<String> absent(List<String> tables) {
    return tables.stream().filter(table -> !submission.holds(table)).toList();
  }

  /** No duty arises before the plan's first day, and standing duties lapse after its last. */
  private boolean bindsAnybody(RuleInfo rule) {
    boolean lapsed = rule.shape() == Shape.STATE && request.asOf().isAfter(policy.to());
    return !request.asOf().isBefore(policy.from()) && !lapsed;
  }

  /** What the rules can need and no more: every fact costs time and memory. */
  private List<Object> facts(Set<String> tables) {
    List<Object> facts = new ArrayList<>();
    facts.add(new AsOf(request.asOf()));
    facts.add(request.period());
    facts.add(new PolicySpan(policy.from(), policy.to()));
    facts.addAll(policy.parameters().all());
    facts.addAll(calendarUnits());
    for (String table : tables) {
      for (Row<?> row : submission.rows(table)) {
        if (!row.dangling()) {
          facts.add(row.fact());
        }
      }
    }
    return facts;
  }

  /** The plan's units that this check can judge, and all its years that have begun. */
  private List<CalendarUnit> calendarUnits() {
    List<CalendarUnit> units = new ArrayList<>();
    for (Frequency frequency : Frequency.values()) {
      for (AuditPeriod unit : frequency.units(policy.from(), policy.to())) {
        boolean begun = !unit.from().isAfter(request.asOf());
        boolean concerned =
            frequency == Frequency.YEAR
                || request.period().overlaps(unit)
                || unit.holds(request.asOf());
        if (begun && concerned) {
          units.add(
              new CalendarUnit(
                  frequency,
                  unit,
                  later(unit.from(), policy.from()),
                  earlier(unit.to(), policy.to()),
                  policy.minimumShare(unit.to())));
        }
      }
    }
    return units;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private void judge(Outcome outcome, Map<String, RuleInfo> rules) {
    Verdicts verdicts = new Verdicts(request.period(), request.asOf(), policy.organisedBy().date());
    Map<Identity, List<Done>> done = byDuty(outcome.done(), Done::duty);
    Map<Identity, List<Breach>> breaches = byDuty(outcome.breaches(), Breach::duty);
    Map<Identity, List<Undecided>> open = byDuty(outcome.undecided(), Undecided::duty);
    Map<Identity, Duty> duties = new LinkedHashMap<>();
    outcome.duties().forEach(duty -> duties.putIfAbsent(Identity.of(duty), duty));
    duties.forEach(
        (identity, duty) -> {
          RuleInfo rule = rules.get(identity.rule());
          if (rule == null) {
            throw new PolicyException("a duty names a rule that does not exist: " + duty.rule());
          }
          Found found =
              new Found(
                  done.getOrDefault(identity, List.of()),
                  breaches.getOrDefault(identity, List.of()),
                  open.getOrDefault(identity, List.of()));
          verdicts.judge(rule, duty, found).ifPresent(judgements::add);
        });
    outcome
        .faults()
        .forEach(
            (id, fault) ->
                policy.rule(id).ifPresent(rule -> judgements.add(new Failed(rule, fault))));
  }

  private static <T> Map<Identity, List<T>> byDuty(List<T> found, Function<T, Duty> duty) {
    Map<Identity, List<T>> byDuty = new HashMap<>();
    for (T each : found) {
      byDuty
          .computeIfAbsent(Identity.of(duty.apply(each)), identity -> new ArrayList<>())
          .add(each);
    }
    return byDuty;
  }
}
