package io.hegui.examples.policies.lint;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.Condition;
import io.hegui.examples.policies.drl.Constraint;
import io.hegui.examples.policies.drl.Expressions;
import io.hegui.examples.policies.drl.FactType;
import io.hegui.examples.policies.drl.RuleSource;
import java.util.List;
import java.util.Set;

/**
 * Whether a number, a date or a word of the policy stands in a rule, where a county could not see
 * and a later text not change it. None and one are no such numbers: they say whether there is any,
 * and whether there is more than one.
 */
final class LiteralChecks implements Examination {
  private static final Set<String> COUNTS = Set.of("0", "1");

  @Override
  public void examine(PolicySource policy, Findings findings) {
    for (RuleSource rule : policy.rules()) {
      for (Condition condition : rule.conditions()) {
        boolean row =
            policy.types().find(rule.file(), condition.type()).flatMap(FactType::table).isPresent();
        for (Constraint constraint : condition.constraints()) {
          report(rule, constraint.line(), constraint.parts(), row, findings);
        }
        enumerated(rule, condition, findings);
      }
      int line = rule.consequence().line();
      report(rule, line, rule.consequence().all(), false, findings);
    }
  }

  /**
   * @param words whether a text, too, belongs elsewhere
   */
  private static void report(
      RuleSource rule, int line, List<Expression> parts, boolean words, Findings findings) {
    for (Expression part : parts) {
      boolean text = part instanceof StringLiteralExpr;
      if (part instanceof LiteralStringValueExpr literal
          && (text ? words : !COUNTS.contains(literal.getValue()))) {
        findings.add(Check.LITERAL, rule, line, "value", Expressions.text(part));
      }
    }
  }

  /** What a list enumerates is no threshold if a duty is owed on each of it. */
  private static void enumerated(RuleSource rule, Condition condition, Findings findings) {
    Constraint from = condition.source();
    boolean occurrences =
        rule.consequence().calls("on").stream()
            .anyMatch(call -> call.toString().contains(condition.variable()));
    if (!occurrences || condition.variable().isEmpty()) {
      report(rule, condition.line(), from.parts(), false, findings);
    }
  }
}
