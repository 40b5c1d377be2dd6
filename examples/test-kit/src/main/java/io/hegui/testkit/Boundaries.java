package io.hegui.testkit;

import io.hegui.check.ComplianceChecker;
import io.hegui.policy.Parameter;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.ParameterProblems;
import io.hegui.policy.PolicyException;
import io.hegui.policy.RuleInfo;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import io.hegui.report.Verdict;
import io.hegui.testkit.Coverage.Item;
import io.hegui.testkit.Coverage.What;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a rule's cases stand on either side of each value that the rule goes by. A value is moved
 * by one, or by a day: a case right at it, or right beyond it, then has another verdict. If none
 * has, nobody would notice the wrong value.
 */
final class Boundaries {
  private final ComplianceChecker checker;
  private final RuleInfo rule;
  private final List<Case> cases;
  private final List<List<String>> verdicts;

  Boundaries(ComplianceChecker checker, RuleInfo rule, List<Case> cases) {
    this.checker = checker;
    this.rule = rule;
    this.cases = cases;
    this.verdicts = cases.stream().map(each -> verdicts(each, checker)).toList();
  }

  List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Parameter value : values()) {
      List<Item> sides = new ArrayList<>();
      for (int by : new int[] {-1, 1}) {
        Optional<Object> moved = moved(value.value(), by);
        moved
            .flatMap(other -> isNoticed(value, other))
            .ifPresent(
                noticed ->
                    sides.add(
                        new Item(
                            What.BOUNDARY,
                            rule.id(),
                            value.name() + " = " + value.value() + " → " + moved.orElseThrow(),
                            noticed)));
      }
      if (!sides.isEmpty()) {
        String name = value.name() + " = " + value.value();
        items.add(
            new Item(What.PARAMETER, rule.id(), name, sides.stream().anyMatch(Item::covered)));
        items.addAll(sides);
      }
    }
    return items;
  }

  private List<Parameter> values() {
    return checker.policies().stream()
        .filter(policy -> policy.rule(rule.id()).isPresent())
        .flatMap(policy -> policy.parameters(rule).stream())
        .toList();
  }

  /** The next value in either direction; empty if the value is a text. */
  private static Optional<Object> moved(Object value, int by) {
    if (value instanceof Integer number) {
      return Optional.of(number + by);
    } else if (value instanceof BigDecimal number) {
      return Optional.of(number.add(number.ulp().multiply(BigDecimal.valueOf(by))));
    } else if (value instanceof LocalDate day) {
      return Optional.of(day.plusDays(by));
    }
    return Optional.empty();
  }

  /** Whether a case has another verdict then; empty if the policy cannot have that value. */
  private Optional<Boolean> isNoticed(Parameter value, Object moved) {
    try {
      ComplianceChecker other = checker.with(overrides(value, moved));
      for (int i = 0; i < cases.size(); i++) {
        if (!verdicts(cases.get(i), other).equals(verdicts.get(i))) {
          return Optional.of(true);
        }
      }
      return Optional.of(false);
    } catch (ParameterProblems | PolicyException e) {
      return Optional.empty();
    }
  }

  /** The moved value, and those that follow it. */
  private ParameterOverrides overrides(Parameter value, Object moved) {
    StringBuilder yaml = new StringBuilder(value.name() + ":\n");
    for (Parameter each : values()) {
      if (each.name().equals(value.name()) && !each.from().isBefore(value.from())) {
        boolean own = each.from().equals(value.from());
        Object set = own ? moved : each.value();
        // A policy's first day, moved to the day before, must hold on that day.
        boolean earlier = set instanceof LocalDate day && own && day.isBefore(each.from());
        yaml.append("  ").append(earlier ? set : each.from()).append(": ").append(set).append('\n');
      }
    }
    try {
      return ParameterOverrides.read(new StringReader(yaml.toString()), rule.id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What became of whom; the value itself, which verdicts name as their limit, plays no part. */
  private List<String> verdicts(Case one, ComplianceChecker by) {
    ComplianceReport report = one.check(by);
    Finding finding = new Finding(report, rule.id());
    List<String> all = new ArrayList<>();
    for (Verdict verdict : finding.verdicts()) {
      String kind = String.join("", Trait.KIND.of(verdict));
      all.add(
          String.join(
              " ", Status.of(verdict).name(), verdict.subject(), verdict.occurrence(), kind));
    }
    all.add("of " + finding.counts().map(RuleSummary::checked).orElse(0));
    return all;
  }
}
