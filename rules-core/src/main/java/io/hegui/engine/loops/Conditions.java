package io.hegui.engine.loops;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Value;
import org.drools.model.Variable;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.drools.model.patterns.EvalImpl;

/** Turns the conditions of a compiled rule into steps, each with the next one inside. */
final class Conditions {
  private final Patterns patterns;
  private final Set<Class<?>> few;
  private final Probe probe;

  /**
   * @param few types of which there are but few facts, so that they are best looked at first
   */
  Conditions(Patterns patterns, Set<Class<?>> few, Probe probe) {
    this.patterns = patterns;
    this.few = few;
    this.probe = probe;
  }

  /**
   * The conditions that must all be met.
   *
   * @param end what follows the last of them, in the scope that holds there
   */
  Step conjunction(List<Condition> conditions, Scope scope, Function<Scope, Step> end) {
    return steps(ordered(conditions, scope), scope, end);
  }

  private Step steps(List<? extends Condition> conditions, Scope scope, Function<Scope, Step> end) {
    if (conditions.isEmpty()) {
      return end.apply(scope);
    }
    Condition first = conditions.get(0);
    List<? extends Condition> rest = conditions.subList(1, conditions.size());
    return step(first, scope, known -> steps(rest, known, end));
  }

  private Step step(Condition condition, Scope scope, Function<Scope, Step> next) {
    return switch (condition.getType()) {
      case AND -> conjunction(condition.getSubConditions(), scope, next);
      case OR -> either(condition.getSubConditions(), scope, next);
      case NOT -> whether(false, condition, scope, next);
      case EXISTS -> whether(true, condition, scope, next);
      case EVAL -> {
        Test test = Constraints.test(((EvalImpl) condition).getExpr(), scope);
        Probe.Watched watched = probe.enter("eval");
        probe.leave();
        Step then = watched.left(next.apply(scope));
        yield watched.looked(frame -> test.holds(frame.values) && then.run(frame));
      }
      case ACCUMULATE -> accumulation((AccumulatePattern<?>) condition, scope, next);
      case PATTERN -> patterns.step((Pattern<?>) condition, scope, next);
      default -> throw new UnsupportedConditionException(condition.getType().toString());
    };
  }

  /** The same conditions, with those first that are about few facts and need no others. */
  private List<Condition> ordered(List<Condition> conditions, Scope scope) {
    Scope known = scope.inner();
    List<Condition> first = new ArrayList<>();
    for (Condition each : conditions) {
      if (each.getType() == Condition.Type.PATTERN
          && each instanceof Pattern<?> pattern
          && few.contains(pattern.getPatternVariable().getType())
          && isJoin(pattern, conditions)
          && known.knowsAll(Patterns.needed(pattern))) {
        first.add(pattern);
        known.add(pattern.getPatternVariable());
        pattern.getBindings().forEach(binding -> known.add(binding.getBoundVariable()));
      }
    }
    List<Condition> all = new ArrayList<>(first);
    conditions.stream().filter(each -> !first.contains(each)).forEach(all::add);
    return all;
  }

  /** Whether a pattern is about the run's facts, and not about what another condition yields. */
  private static boolean isJoin(Pattern<?> pattern, List<Condition> conditions) {
    return Patterns.source(pattern) == null
        && conditions.stream()
            .filter(AccumulatePattern.class::isInstance)
            .flatMap(each -> Stream.of(each.getBoundVariables()))
            .noneMatch(result -> result == pattern.getPatternVariable());
  }

  private Step either(List<Condition> conditions, Scope scope, Function<Scope, Step> next) {
    Step[] branches =
        conditions.stream().map(each -> step(each, scope.inner(), next)).toArray(Step[]::new);
    return frame -> {
      for (Step branch : branches) {
        if (branch.run(frame)) {
          return true;
        }
      }
      return false;
    };
  }

  private Step whether(
      boolean wanted, Condition condition, Scope scope, Function<Scope, Step> next) {
    if (condition.getSubConditions().size() != 1) {
      throw new UnsupportedConditionException(condition.toString());
    }
    Probe.Watched watched = probe.enter(wanted ? "exists" : "not");
    Step any = steps(condition.getSubConditions(), scope.inner(), inner -> Step.FOUND);
    probe.leave();
    Step then = watched.left(next.apply(scope));
    return watched.looked(frame -> any.run(frame) == wanted && then.run(frame));
  }

  private Step accumulation(AccumulatePattern<?> pattern, Scope scope, Function<Scope, Step> next) {
    AccumulateFunction[] functions = pattern.getAccumulateFunctions();
    Accumulation.Total[] totals = new Accumulation.Total[functions.length];
    int[] results = new int[functions.length];
    Scope inside = scope.inner();
    for (int i = 0; i < functions.length; i++) {
      results[i] = scope.add(functions[i].getResult());
    }
    Probe.Watched watched = probe.enter("accumulate");
    Step each =
        step(
            pattern.getCondition(),
            inside,
            known -> {
              for (int i = 0; i < functions.length; i++) {
                totals[i] = total(functions[i], known, results[i]);
              }
              return Accumulation.taking(totals);
            });
    probe.leave();
    return watched.looked(new Accumulation(totals, each, watched.left(next.apply(scope))));
  }

  @SuppressWarnings("unchecked") // Functions keep to themselves what their state is.
  private static Accumulation.Total total(AccumulateFunction function, Scope scope, int result) {
    if (!(function.createFunctionObject()
        instanceof org.kie.api.runtime.rule.AccumulateFunction<?> made)) {
      throw new UnsupportedConditionException("an accumulate function of another kind");
    }
    return new Accumulation.Total(
        (org.kie.api.runtime.rule.AccumulateFunction<Serializable>) made,
        operand(function, scope),
        scope.add(),
        result);
  }

  private static Operand operand(AccumulateFunction function, Scope scope) {
    if (function.getSource() instanceof Value<?> value) {
      return values -> value.getValue();
    } else if (function.getSource() instanceof Variable<?> variable) {
      int number = scope.number(variable);
      return values -> values[number];
    }
    throw new UnsupportedConditionException("an accumulate over nothing");
  }
}
