package io.hegui.check;

import io.hegui.check.Judgement.Broken;
import io.hegui.check.Judgement.Failed;
import io.hegui.check.Judgement.Fulfilled;
import io.hegui.check.Judgement.NotYet;
import io.hegui.check.Judgement.Open;
import io.hegui.check.Judgement.WithoutTables;
import io.hegui.duty.AsOf;
import io.hegui.duty.Breach;
import io.hegui.duty.Duty;
import io.hegui.duty.Subject;
import io.hegui.duty.Undecided;
import io.hegui.engine.Outcome;
import io.hegui.engine.RuleBase;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.policy.Parameter;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyException;
import io.hegui.policy.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Runs one policy's rules and judges every duty that they yield: how a check is read, once for all
 * rules.
 */
final class Judge {
  private record Identity(String rule, Subject subject, String occurrence) {
    static Identity of(Duty duty) {
      return new Identity(duty.rule(), duty.subject(), duty.occurrence());
    }
  }

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

  List<Judgement> judge() {
    Map<String, RuleInfo> runnable = new TreeMap<>();
    for (RuleInfo rule : policy.rules()) {
      if (request.rules().isEmpty() || request.rules().contains(rule.id())) {
        List<String> absent =
            rule.tables().stream().filter(table -> !submission.holds(table)).toList();
        if (!absent.isEmpty()) {
          judgements.add(new WithoutTables(rule, absent));
        } else if (bindsAnybody(rule)) {
          runnable.put(rule.id(), rule);
        }
      }
    }
    if (!runnable.isEmpty()) {
      judge(ruleBase.run(facts(runnable), runnable.keySet()), runnable);
    }
    return judgements;
  }

  /** No duty arises before the plan's first day, and standing duties lapse after its last. */
  private boolean bindsAnybody(RuleInfo rule) {
    return switch (rule.shape()) {
      case STATE -> !request.asOf().isBefore(policy.from()) && !request.asOf().isAfter(policy.to());
    };
  }

  /** What the rules can need and no more: every fact costs time and memory. */
  private List<Object> facts(Map<String, RuleInfo> runnable) {
    Set<String> tables = new TreeSet<>();
    runnable.values().forEach(rule -> tables.addAll(rule.tables()));
    List<Object> facts = new ArrayList<>();
    facts.add(new AsOf(request.asOf()));
    facts.addAll(policy.parameters().all());
    for (String table : tables) {
      for (Row<?> row : submission.rows(table)) {
        if (!row.dangling()) {
          facts.add(row.fact());
        }
      }
    }
    return facts;
  }

  private void judge(Outcome outcome, Map<String, RuleInfo> runnable) {
    Map<Identity, List<Breach>> breaches = new HashMap<>();
    for (Breach breach : outcome.breaches()) {
      breaches.computeIfAbsent(Identity.of(breach.duty()), key -> new ArrayList<>()).add(breach);
    }
    Map<Identity, List<Undecided>> open = new HashMap<>();
    for (Undecided undecided : outcome.undecided()) {
      open.computeIfAbsent(Identity.of(undecided.duty()), key -> new ArrayList<>()).add(undecided);
    }
    Map<Identity, Duty> duties = new LinkedHashMap<>();
    outcome.duties().forEach(duty -> duties.putIfAbsent(Identity.of(duty), duty));
    duties.forEach(
        (identity, duty) -> {
          RuleInfo rule = runnable.get(identity.rule());
          if (rule == null) {
            throw new PolicyException("a duty names a rule that does not exist: " + duty.rule());
          }
          judgements.add(
              judge(
                  rule,
                  duty,
                  open.getOrDefault(identity, List.of()),
                  breaches.getOrDefault(identity, List.of())));
        });
    outcome
        .faults()
        .forEach(
            (id, fault) ->
                policy.rule(id).ifPresent(rule -> judgements.add(new Failed(rule, fault))));
  }

  private Judgement judge(RuleInfo rule, Duty duty, List<Undecided> open, List<Breach> breaches) {
    if (!open.isEmpty()) {
      return new Open(rule, duty, open);
    } else if (breaches.isEmpty()) {
      return new Fulfilled(rule, duty);
    }
    Parameter due = policy.due(duty.due());
    if (request.asOf().isBefore(due.date())) {
      return new NotYet(rule, duty, due);
    }
    return rule.kinds().stream()
        .map(kind -> breaches.stream().filter(breach -> breach.kind() == kind).toList())
        .filter(ofKind -> !ofKind.isEmpty())
        .findFirst()
        .<Judgement>map(ofKind -> new Broken(rule, duty, join(ofKind)))
        .orElseGet(
            () -> new Failed(rule, new IllegalStateException("breaches of an undeclared kind")));
  }

  /** One breach with the evidence of all; where several kinds fit, only the first kind's. */
  private static Breach join(List<Breach> ofKind) {
    Breach first = ofKind.get(0);
    return new Breach(
        first.duty(),
        first.kind(),
        first.observed(),
        ofKind.stream().flatMap(breach -> breach.shown().stream()).toList(),
        ofKind.stream().flatMap(breach -> breach.sought().stream()).distinct().toList());
  }
}
