package io.hegui.examples.policies.lint;

import com.github.javaparser.ast.expr.Expression;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.Condition;
import io.hegui.examples.policies.drl.Constraint;
import io.hegui.examples.policies.drl.RuleSource;
import java.util.List;
import java.util.Optional;

/** Whether the demands on a fact can all be met. Those on two facts are not compared. */
final class NeverHoldsCheck implements Examination {
  @Override
  public void examine(PolicySource policy, Findings findings) {
    for (RuleSource rule : policy.rules()) {
      for (Condition condition : rule.conditions()) {
        Contradiction contradiction =
            new Contradiction(policy.types().find(rule.file(), condition.type()));
        never(condition, contradiction)
            .ifPresent(
                name ->
                    findings.add(
                        Check.NEVER_HOLDS,
                        rule,
                        condition.line(),
                        "name",
                        name,
                        "type",
                        condition.type()));
      }
    }
  }

  private static Optional<String> never(Condition condition, Contradiction contradiction) {
    List<List<Demand>> alternatives = List.of(List.of());
    for (Constraint constraint : condition.constraints()) {
      Optional<Expression> asked =
          constraint.expression().filter(e -> constraint.variable().isEmpty() || e.isBinaryExpr());
      if (asked.isPresent()) {
        alternatives = Demand.both(alternatives, Demand.of(asked.get()));
      }
    }
    Optional<String> first = Optional.empty();
    for (List<Demand> alternative : alternatives) {
      Optional<String> conflict = contradiction.among(alternative);
      if (conflict.isEmpty()) {
        return Optional.empty();
      }
      first = first.or(() -> conflict);
    }
    return first;
  }
}
