package io.hegui.examples.policies.lint;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.Condition;
import io.hegui.examples.policies.drl.Constraint;
import io.hegui.examples.policies.drl.Expressions;
import io.hegui.examples.policies.drl.RuleSource;
import java.util.List;
import java.util.Set;

/**
 * Whether rules calculate as they seem to, and from nothing but facts. Drools multiplies a whole
 * number by a decimal one without what stands behind the point.
 */
final class ArithmeticChecks implements Examination {
  private static final Set<BinaryExpr.Operator> CALCULATE =
      Set.of(
          BinaryExpr.Operator.PLUS,
          BinaryExpr.Operator.MINUS,
          BinaryExpr.Operator.MULTIPLY,
          BinaryExpr.Operator.DIVIDE);

  /** Methods of the platform whose answer is another each time. */
  private static final Set<String> CHANGING =
      Set.of("now", "currentTimeMillis", "nanoTime", "random", "randomUUID");

  @Override
  public void examine(PolicySource policy, Findings findings) {
    for (RuleSource rule : policy.rules()) {
      for (Condition condition : rule.conditions()) {
        for (Constraint constraint : condition.constraints()) {
          report(rule, constraint.line(), constraint.parts(), findings);
        }
      }
      report(rule, rule.consequence().line(), rule.consequence().all(), findings);
    }
  }

  private static void report(RuleSource rule, int line, List<Expression> parts, Findings findings) {
    for (Expression part : parts) {
      if (part instanceof BinaryExpr sum
          && CALCULATE.contains(sum.getOperator())
          && (isDecimal(sum.getLeft()) || isDecimal(sum.getRight()))) {
        findings.add(Check.DECIMAL_ARITHMETIC, rule, line, "value", Expressions.text(sum));
      } else if (part instanceof MethodCallExpr call
          && call.getScope().isPresent()
          && CHANGING.contains(call.getNameAsString())) {
        findings.add(Check.CLOCK, rule, line, "value", Expressions.text(call));
      }
    }
  }

  private static boolean isDecimal(Expression expression) {
    return expression instanceof MethodCallExpr call && call.getNameAsString().equals("decimal");
  }
}
