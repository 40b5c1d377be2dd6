package io.hegui.examples.policies.lint;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.Condition;
import io.hegui.examples.policies.drl.Constraint;
import io.hegui.examples.policies.drl.Expressions;
import io.hegui.examples.policies.drl.FactType;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.policy.RuleName.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The tables that rules look at, themselves or by the terms that they use. */
final class TablesUsed {
  private final PolicySource policy;
  private final List<RuleSource> definitions;

  TablesUsed(PolicySource policy) {
    this.policy = policy;
    this.definitions = policy.rules(Part.DEFINE);
  }

  /** The names of the tables that all parts of a rule look at. */
  Set<String> by(String id) {
    Set<String> tables = new TreeSet<>();
    Set<String> terms = new HashSet<>();
    Deque<RuleSource> open = new ArrayDeque<>();
    policy.rules().stream().filter(rule -> rule.isOf(id)).forEach(open::add);
    while (!open.isEmpty()) {
      RuleSource rule = open.remove();
      for (Condition condition : rule.conditions()) {
        Optional<FactType> type = policy.types().find(rule.file(), condition.type());
        type.flatMap(FactType::table).ifPresent(tables::add);
        if (condition.type().equals("TableSize")) {
          condition.constraints().forEach(each -> counted(each).ifPresent(tables::add));
        }
        if (type.isPresent() && type.get().javaClass().isEmpty() && terms.add(condition.type())) {
          definitions.stream()
              .filter(each -> each.consequence().term().equals(condition.type()))
              .forEach(open::add);
        }
      }
    }
    return tables;
  }

  /** The table whose rows a constraint such as {@code table == "households"} counts. */
  private static Optional<String> counted(Constraint constraint) {
    List<Expression> parts = constraint.parts();
    boolean named = parts.stream().anyMatch(part -> Expressions.text(part).equals("table"));
    return parts.stream()
        .filter(part -> named && part instanceof StringLiteralExpr)
        .map(part -> part.asStringLiteralExpr().asString())
        .findFirst();
  }
}
