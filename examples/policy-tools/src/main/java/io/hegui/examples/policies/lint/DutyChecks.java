package io.hegui.examples.policies.lint;

import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.Condition;
import io.hegui.examples.policies.drl.Constraint;
import io.hegui.examples.policies.drl.Expressions;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.policy.Kind;
import io.hegui.policy.RuleName;
import io.hegui.policy.RuleName.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether the parts of a rule belong together: each duty can be broken, and each breach is of a
 * duty.
 */
final class DutyChecks implements Examination {
  /** Kinds that follow from whether and when a duty was done. */
  private static final Set<String> BY_TIME = Set.of(Kind.MISSING.name(), Kind.LATE.name());

  @Override
  public void examine(PolicySource policy, Findings findings) {
    Set<String> owed =
        policy.rules(Part.OWES).stream()
            .map(RuleSource::title)
            .collect(Collectors.toCollection(TreeSet::new));
    for (RuleSource rule : policy.rules(Part.OWES)) {
      canBeBroken(policy, rule, findings);
      hasItsDay(rule, findings);
    }
    for (RuleSource rule : policy.rules()) {
      Optional<RuleName> name = rule.name();
      if (rule.is(Part.BREAKS) || rule.is(Part.FULFILS) || rule.is(Part.LEAVES_OPEN)) {
        String id = name.orElseThrow().id();
        if (owed.contains(id)) {
          declared(policy, rule, name.orElseThrow(), findings);
        } else {
          neverOwed(rule, rule.line(), id, owed, findings);
        }
      }
      for (Condition condition : rule.conditions()) {
        if (condition.type().equals("Duty")) {
          for (Constraint constraint : condition.constraints()) {
            duty(constraint)
                .filter(id -> !owed.contains(id))
                .ifPresent(id -> neverOwed(rule, constraint.line(), id, owed, findings));
          }
        }
      }
    }
  }

  private static void canBeBroken(PolicySource policy, RuleSource rule, Findings findings) {
    boolean done = has(policy, Part.FULFILS, rule);
    if (!done && !has(policy, Part.BREAKS, rule)) {
      findings.add(Check.DUTY_UNBREAKABLE, rule, rule.line());
      return;
    }
    if (!done && rule.annotation("shape").filter("DEADLINE"::equalsIgnoreCase).isPresent()) {
      findings.add(Check.DEADLINE_WITHOUT_DONE, rule, rule.line());
    }
    Set<String> found = new TreeSet<>(done ? BY_TIME : Set.of());
    policy.rules(Part.BREAKS).stream()
        .filter(each -> each.isOf(rule.title()))
        .forEach(each -> found.add(each.title().split(" ", -1)[1]));
    rule.words("kinds").stream()
        .filter(kind -> !found.contains(kind))
        .forEach(kind -> findings.add(Check.KIND_WITHOUT_RULE, rule, rule.line(), "kind", kind));
  }

  /** What is owed again and again is owed in a unit, what has a deadline by a day. */
  private static void hasItsDay(RuleSource rule, Findings findings) {
    String shape = rule.annotation("shape").map(s -> s.toUpperCase(Locale.ROOT)).orElse("");
    List<String> words =
        switch (shape) {
          case "PERIODIC" -> List.of("in", "whileActiveIn");
          case "DEADLINE" -> List.of("dueBy", "in", "whileActiveIn"); // a unit has a last day
          default -> List.of();
        };
    if (!words.isEmpty()
        && rule.consequence().yielded().isPresent()
        && words.stream().allMatch(word -> rule.consequence().calls(word).isEmpty())) {
      findings.add(
          Check.DUTY_WITHOUT_DAY,
          rule,
          rule.consequence().line(),
          "shape",
          shape,
          "word",
          words.get(0));
    }
  }

  private static boolean has(PolicySource policy, Part part, RuleSource owing) {
    return policy.rules(part).stream().anyMatch(rule -> rule.isOf(owing.title()));
  }

  private static void declared(
      PolicySource policy, RuleSource rule, RuleName name, Findings findings) {
    List<String> kinds = policy.owing(name.id()).map(each -> each.words("kinds")).orElse(List.of());
    name.kind()
        .map(Enum::name)
        .filter(kind -> !kinds.contains(kind))
        .ifPresent(
            kind ->
                findings.add(
                    Check.KIND_UNDECLARED, rule, rule.line(), "kind", kind, "id", name.id()));
  }

  private static void neverOwed(
      RuleSource rule, int line, String id, Set<String> owed, Findings findings) {
    findings.add(
        Check.DUTY_NEVER_OWED, rule, line, "id", id, "suggestion", Suggestion.of(id, owed));
  }

  /** The id in {@code rule == "…"}. */
  private static Optional<String> duty(Constraint constraint) {
    boolean rule = constraint.parts().stream().map(Expressions::text).anyMatch("rule"::equals);
    return constraint.parts().stream()
        .filter(part -> rule && part instanceof StringLiteralExpr)
        .map(part -> part.asStringLiteralExpr().asString())
        .findFirst();
  }
}
