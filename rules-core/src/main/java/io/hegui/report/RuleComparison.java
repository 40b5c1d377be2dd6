package io.hegui.report;

import static io.hegui.report.Told.reason;

import io.hegui.report.Reason.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the rules and the parameters of two reports differ. */
final class RuleComparison {
  private final ComplianceReport before;
  private final ComplianceReport after;
  private final Findings then;
  private final Findings now;
  private final Map<String, Set<String>> valuesThen;
  private final Map<String, Set<String>> valuesNow;

  RuleComparison(ComplianceReport before, ComplianceReport after, Findings then, Findings now) {
    this.before = before;
    this.after = after;
    this.then = then;
    this.now = now;
    this.valuesThen = values(before);
    this.valuesNow = values(after);
  }

  private static Map<String, Set<String>> values(ComplianceReport report) {
    Map<String, Set<String>> values = new TreeMap<>();
    for (ParameterUse use : report.parameters()) {
      values.computeIfAbsent(use.name(), name -> new TreeSet<>()).add(use.value());
    }
    return values;
  }

  /** All that differs, first the rules, then the parameters. */
  List<Reason> all() {
    List<Reason> reasons = new ArrayList<>();
    after.rules().forEach(rule -> added(rule.ruleId()).ifPresent(reasons::add));
    for (RuleSummary rule : before.rules()) {
      if (now.rule(rule.ruleId()).isEmpty()) {
        reasons.add(reason(Why.RULE_DROPPED, rule.ruleId()));
      }
    }
    after.rules().forEach(rule -> reasons.addAll(changed(rule.ruleId(), true)));
    for (String name : valuesNow.keySet()) {
      Set<String> values = valuesThen.getOrDefault(name, Set.of());
      Set<String> valuesAfter = valuesNow.getOrDefault(name, Set.of());
      // Of a dated parameter two periods may rest on some of the same values.
      if (!values.isEmpty() && Collections.disjoint(values, valuesAfter)) {
        reasons.add(parameter(name, values, valuesAfter));
      }
    }
    return reasons;
  }

  /** What of its rule and parameters may have made a finding that was not there. */
  List<Reason> behindNew(Violation violation) {
    List<Reason> reasons = new ArrayList<>();
    added(violation.ruleId()).ifPresent(reasons::add);
    reasons.addAll(changed(violation.ruleId(), false));
    for (ParameterUse use : violation.parameters()) {
      Set<String> values = valuesThen.getOrDefault(use.name(), Set.of());
      if (!values.isEmpty() && !values.contains(use.value())) {
        reasons.add(parameter(use.name(), values, Set.of(use.value())));
      }
    }
    return reasons;
  }

  /** What of its rule and parameters may have ended a finding. */
  List<Reason> behindEnd(Violation violation) {
    List<Reason> reasons = new ArrayList<>(changed(violation.ruleId(), false));
    for (ParameterUse use : violation.parameters()) {
      Set<String> values = valuesNow.getOrDefault(use.name(), Set.of());
      if (!values.isEmpty() && !values.contains(use.value())) {
        reasons.add(parameter(use.name(), Set.of(use.value()), values));
      }
    }
    return reasons;
  }

  /** What a finding of both reports is measured by now in place of something else. */
  List<Reason> behindBoth(Violation was, Violation is) {
    List<Reason> reasons = new ArrayList<>(changed(is.ruleId(), false));
    for (ParameterUse use : is.parameters()) {
      was.parameters().stream()
          .filter(each -> each.name().equals(use.name()) && !each.value().equals(use.value()))
          .findFirst()
          .map(each -> parameter(use.name(), Set.of(each.value()), Set.of(use.value())))
          .ifPresent(reasons::add);
    }
    return reasons;
  }

  private Optional<Reason> added(String ruleId) {
    return then.rule(ruleId).isPresent()
        ? Optional.empty()
        : Optional.of(reason(Why.RULE_ADDED, ruleId));
  }

  /**
   * @param weight whether what a rule weighs counts too, which makes no finding come or go
   */
  private List<Reason> changed(String ruleId, boolean weight) {
    Optional<RuleSummary> was = then.rule(ruleId);
    Optional<RuleSummary> is = now.rule(ruleId);
    if (was.isEmpty() || is.isEmpty()) {
      return List.of();
    }
    RuleSummary one = was.get();
    RuleSummary other = is.get();
    boolean meaning =
        !one.duty().equals(other.duty())
            || !one.clause().equals(other.clause())
            || !one.readings().equals(other.readings());
    boolean weighs = one.severity() != other.severity() || one.strength() != other.strength();
    return meaning || (weight && weighs)
        ? List.of(reason(Why.RULE_CHANGED, ruleId, "duty", other.duty()))
        : List.of();
  }

  private static Reason parameter(String name, Set<String> values, Set<String> valuesAfter) {
    return reason(
        Why.PARAMETER,
        name,
        "before",
        String.join("/", values),
        "after",
        String.join("/", valuesAfter));
  }
}
