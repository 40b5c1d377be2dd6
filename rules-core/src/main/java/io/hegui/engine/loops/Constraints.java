package io.hegui.engine.loops;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.Constraint;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;

/** Reads the constraints of compiled rules. */
final class Constraints {
  private Constraints() {}

  /** The constraints that must all hold. */
  static List<Constraint> conjuncts(Constraint constraint) {
    List<Constraint> all = new ArrayList<>();
    if (isConjunction(constraint)) {
      constraint.getChildren().forEach(child -> all.addAll(conjuncts(child)));
    } else if (constraint != SingleConstraint.TRUE) {
      all.add(constraint);
    }
    return all;
  }

  private static boolean isConjunction(Constraint constraint) {
    return constraint.getType() == Constraint.Type.MULTIPLE
        || constraint.getType() == Constraint.Type.AND;
  }

  /** The variables that a constraint is about. */
  static Set<Variable<?>> variables(Constraint constraint) {
    Set<Variable<?>> all = new LinkedHashSet<>();
    if (constraint instanceof SingleConstraint single) {
      all.addAll(List.<Variable<?>>of(single.getVariables()));
    } else {
      constraint.getChildren().forEach(child -> all.addAll(variables(child)));
    }
    return all;
  }

  static Test test(Constraint constraint, Scope scope) {
    if (constraint instanceof SingleConstraint single) {
      return test(single, scope);
    }
    Test[] children =
        constraint.getChildren().stream().map(each -> test(each, scope)).toArray(Test[]::new);
    return isConjunction(constraint) ? values -> Test.all(children, values) : any(children);
  }

  private static Test any(Test[] tests) {
    return values -> {
      for (Test test : tests) {
        if (test.holds(values)) {
          return true;
        }
      }
      return false;
    };
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // The model does not say what it is typed by.
  private static Test test(SingleConstraint constraint, Scope scope) {
    if (constraint.isTemporal()) {
      throw new UnsupportedConditionException("a temporal constraint");
    }
    int[] of = scope.numbers(constraint.getVariables());
    return switch (of.length) {
      case 1 -> {
        Predicate1 one = (Predicate1) bare(constraint.getPredicate1());
        int only = of[0];
        yield values -> one.test(values[only]);
      }
      case 2 -> {
        Predicate2 two = (Predicate2) bare(constraint.getPredicate2());
        int left = of[0];
        int right = of[1];
        yield values -> two.test(values[left], values[right]);
      }
      default -> {
        PredicateN many = constraint.getPredicate();
        yield values -> many.test(Frame.pick(values, of));
      }
    };
  }

  /** A compiled expression without Drools' wrapper: there is one of it for all rules. */
  static Object bare(Object lambda) {
    return lambda instanceof IntrospectableLambda wrapper ? wrapper.getLambda() : lambda;
  }
}
