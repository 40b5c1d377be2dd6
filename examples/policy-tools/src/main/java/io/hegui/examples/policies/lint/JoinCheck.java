package io.hegui.examples.policies.lint;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.Condition;
import io.hegui.examples.policies.drl.Condition.Place;
import io.hegui.examples.policies.drl.Constraint;
import io.hegui.examples.policies.drl.FactType;
import io.hegui.examples.policies.drl.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether each fact is tied to one before it by an equality, which the engine keeps an index for.
 * Without one it looks at every pair.
 */
final class JoinCheck implements Examination {
  /** Of these there are few. */
  private static final Set<String> FEW =
      Set.of("AsOf", "AuditPeriod", "PolicySpan", "Parameter", "CalendarUnit", "TableSize");

  @Override
  public void examine(PolicySource policy, Findings findings) {
    for (RuleSource rule : policy.rules()) {
      boolean others = false;
      for (Condition condition : rule.conditions()) {
        if (isMany(policy, rule, condition)) {
          boolean tied = condition.constraints().stream().anyMatch(JoinCheck::ties);
          if (others && !tied) {
            findings.add(Check.CARTESIAN_JOIN, rule, condition.line(), "type", condition.type());
          }
          others = true;
        }
      }
    }
  }

  private static boolean isMany(PolicySource policy, RuleSource rule, Condition condition) {
    Optional<FactType> type = policy.types().find(rule.file(), condition.type());
    return type.isPresent()
        && condition.from().isEmpty()
        && condition.place() != Place.RESULT
        && !FEW.contains(condition.type());
  }

  /** Whether it is an equality with something that was found before. */
  private static boolean ties(Constraint constraint) {
    return constraint.expression().stream()
        .flatMap(expression -> conjuncts(expression).stream())
        .anyMatch(
            each ->
                each instanceof BinaryExpr binary
                    && binary.getOperator() == BinaryExpr.Operator.EQUALS
                    && constraint.parts().stream().anyMatch(JoinCheck::isVariable));
  }

  private static List<Expression> conjuncts(Expression expression) {
    if (expression instanceof BinaryExpr binary
        && binary.getOperator() == BinaryExpr.Operator.AND) {
      List<Expression> all = new ArrayList<>(conjuncts(binary.getLeft()));
      all.addAll(conjuncts(binary.getRight()));
      return all;
    }
    return List.of(expression);
  }

  private static boolean isVariable(Expression part) {
    return part.isNameExpr() && part.asNameExpr().getNameAsString().startsWith("$");
  }
}
