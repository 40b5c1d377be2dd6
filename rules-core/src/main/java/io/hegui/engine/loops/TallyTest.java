package io.hegui.engine.loops;

import io.hegui.trace.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.model.Constraint;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.PredicateInformation;
import org.jspecify.annotations.Nullable;

/** A constraint that counts the candidates that it leaves, and keeps one that it does not. */
final class TallyTest implements Test {
  private final Constraint constraint;
  private final Test test;
  private final int variable;
  private final List<Variable<?>> compared;
  private final int[] numbers;
  private final TallyEntry.Count left = new TallyEntry.Count();
  private String lost = "";

  TallyTest(Constraint constraint, Test test, int variable, @Nullable Scope scope) {
    this.constraint = constraint;
    this.test = test;
    this.variable = variable;
    this.compared =
        Constraints.variables(constraint).stream()
            .filter(each -> scope != null && scope.knows(each) && scope.number(each) != variable)
            .toList();
    this.numbers =
        compared.stream().mapToInt(each -> Objects.requireNonNull(scope).number(each)).toArray();
  }

  @Override
  public boolean holds(@Nullable Object[] values) throws Exception {
    boolean holds = test.holds(values);
    @Nullable Object candidate = variable < 0 ? (Object) true : values[variable];
    if (holds) {
      left.take(candidate);
    } else if (lost.isEmpty()) {
      lost = lost(candidate, values);
    }
    return holds;
  }

  private String lost(@Nullable Object candidate, @Nullable Object[] values) {
    List<String> parts = new ArrayList<>();
    if (variable >= 0) {
      parts.add(Shown.of(candidate));
    }
    for (int i = 0; i < numbers.length; i++) {
      String value = Shown.of(values[numbers[i]]);
      if (!value.isEmpty()) {
        parts.add(name(compared.get(i)) + " = " + value);
      }
    }
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }

  /** As the rule has it: the compiler adds to a variable that is bound within a group. */
  private static String name(Variable<?> variable) {
    return variable.getName().replaceFirst("_\\d+_sCoPe$", "");
  }

  Condition condition() {
    return new Condition(text(constraint), 0, left.number(), lost);
  }

  /** As it stands in the rule; the compiler keeps it with what it makes of it. */
  private static String text(Constraint constraint) {
    if (constraint instanceof SingleConstraint single) {
      PredicateInformation known = information(single);
      return known.isEmpty() ? single.getExprId() : known.getStringConstraint().replace("\\", "");
    }
    String or = constraint.getType() == Constraint.Type.OR ? " || " : " && ";
    return String.join(or, constraint.getChildren().stream().map(TallyTest::text).toList());
  }

  private static PredicateInformation information(SingleConstraint single) {
    return switch (single.getVariables().length) {
      case 1 -> single.getPredicate1().predicateInformation();
      case 2 -> single.getPredicate2().predicateInformation();
      case 3 -> single.getPredicate3().predicateInformation();
      case 4 -> single.getPredicate4().predicateInformation();
      default -> PredicateInformation.EMPTY_PREDICATE_INFORMATION;
    };
  }
}
