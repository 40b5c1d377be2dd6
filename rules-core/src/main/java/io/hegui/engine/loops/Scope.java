package io.hegui.engine.loops;

import java.util.HashMap;
import java.util.Map;
import org.drools.model.Variable;

/** The variables that are known at some place in a rule, with their numbers. */
final class Scope {
  /** Counts the variables of the whole rule. */
  private static final class Counter {
    int next;
  }

  private final Map<Variable<?>, Integer> numbers;
  private final Counter counter;

  Scope() {
    this.numbers = new HashMap<>();
    this.counter = new Counter();
  }

  private Scope(Scope outer) {
    this.numbers = new HashMap<>(outer.numbers);
    this.counter = outer.counter;
  }

  /** A scope within this one, whose variables are not known outside. */
  Scope inner() {
    return new Scope(this);
  }

  /** How many variables the rule has so far, in all scopes. */
  int size() {
    return counter.next;
  }

  /** A number for what has no name. */
  int add() {
    return counter.next++;
  }

  int add(Variable<?> variable) {
    int number = add();
    numbers.put(variable, number);
    return number;
  }

  boolean knows(Variable<?> variable) {
    return numbers.containsKey(variable);
  }

  boolean knowsAll(Iterable<Variable<?>> variables) {
    for (Variable<?> variable : variables) {
      if (!knows(variable)) {
        return false;
      }
    }
    return true;
  }

  int number(Variable<?> variable) {
    Integer number = numbers.get(variable);
    if (number == null) {
      throw new UnsupportedConditionException("a variable that no pattern binds: " + variable);
    }
    return number;
  }

  int[] numbers(Variable<?>[] variables) {
    int[] all = new int[variables.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = number(variables[i]);
    }
    return all;
  }
}
