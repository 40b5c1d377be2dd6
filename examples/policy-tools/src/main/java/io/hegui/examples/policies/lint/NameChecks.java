package io.hegui.examples.policies.lint;

import com.github.javaparser.ast.expr.Expression;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.Condition;
import io.hegui.examples.policies.drl.Constraint;
import io.hegui.examples.policies.drl.FactType;
import io.hegui.examples.policies.drl.RuleFile;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.examples.policies.drl.Scope;
import io.hegui.examples.policies.drl.Scope.Unknown;
import io.hegui.examples.policies.drl.Scope.What;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether the names in a rule mean something. The compiler finds this too, but says neither where
 * nor what there is instead.
 */
final class NameChecks implements Examination {
  /** What the library gives to rules beside the tables' rows. */
  private static final List<String> GIVEN =
      List.of(
          "AsOf", "AuditPeriod", "CalendarUnit", "Duty", "Parameter", "PolicySpan", "TableSize");

  /** The functions that Drools brings along for {@code accumulate}. */
  private static final Set<String> ACCUMULATING =
      Set.of("average", "collectList", "collectSet", "count", "max", "min", "sum");

  @Override
  public void examine(PolicySource policy, Findings findings) {
    for (RuleSource rule : policy.rules()) {
      Scope scope = new Scope(policy.types(), rule.file());
      for (Condition condition : rule.conditions()) {
        condition(policy, rule, condition, scope, findings);
      }
      scope.leaveFact();
      int first = rule.consequence().line();
      for (Expression part : rule.consequence().all()) {
        int line = first + part.getBegin().map(begin -> begin.line - 1).orElse(0);
        report(policy, rule, line, scope.unknown(part), findings);
      }
    }
  }

  private static void condition(
      PolicySource policy, RuleSource rule, Condition condition, Scope scope, Findings findings) {
    Optional<FactType> type = Optional.empty();
    if (!condition.type().isEmpty()) {
      type = policy.types().find(rule.file(), condition.type());
      if (type.isEmpty()) {
        findings.add(
            Check.UNKNOWN_TYPE,
            rule,
            condition.line(),
            "name",
            condition.type(),
            "suggestion",
            Imports.ofType(condition.type(), policy)
                .orElseGet(() -> Suggestion.of(condition.type(), typeNames(policy))));
      }
    }
    for (String function : condition.functions()) {
      Set<String> known = accumulating(rule.file());
      if (!known.contains(function)) {
        Unknown unknown = new Unknown(What.FUNCTION, function, "", known);
        report(policy, rule, condition.line(), List.of(unknown), findings);
      }
    }
    scope.enterFact(condition.variable(), type);
    for (Constraint constraint : condition.constraints()) {
      List<Unknown> unknown = new ArrayList<>();
      constraint.parts().forEach(part -> unknown.addAll(scope.unknown(part)));
      // Of a type that is not known nothing can be said.
      if (condition.type().isEmpty() || type.isPresent()) {
        report(policy, rule, constraint.line(), unknown, findings);
      }
      scope.bind(constraint);
    }
  }

  /** What facts can be accumulated by: Drools' own functions, and those that the file imports. */
  private static Set<String> accumulating(RuleFile file) {
    Set<String> names = new TreeSet<>(ACCUMULATING);
    file.content().getAccumulateImports().forEach(each -> names.add(each.getFunctionName()));
    return names;
  }

  private static Set<String> typeNames(PolicySource policy) {
    Set<String> names = new TreeSet<>(GIVEN);
    names.addAll(policy.types().terms());
    policy.tables().values().forEach(type -> names.add(type.getSimpleName()));
    return names;
  }

  private static void report(
      PolicySource policy, RuleSource rule, int line, List<Unknown> unknown, Findings findings) {
    for (Unknown each : unknown) {
      Check check =
          switch (each.what()) {
            case PROPERTY -> Check.UNKNOWN_PROPERTY;
            case VARIABLE -> Check.UNKNOWN_VARIABLE;
            case FUNCTION -> Check.UNKNOWN_FUNCTION;
          };
      findings.add(
          check,
          rule,
          line,
          "name",
          each.name(),
          "type",
          each.type(),
          "suggestion",
          missingImport(each, policy).orElseGet(() -> Suggestion.of(each.name(), each.known())));
    }
  }

  private static Optional<Text> missingImport(Unknown unknown, PolicySource policy) {
    return switch (unknown.what()) {
      case PROPERTY -> Optional.empty();
      case VARIABLE -> Imports.ofType(unknown.name(), policy);
      case FUNCTION -> Imports.ofFunction(unknown.name(), policy);
    };
  }
}
