package io.hegui.engine.loops;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.drools.model.AlphaIndex;
import org.drools.model.BetaIndex;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.DeclarationSource;
import org.drools.model.From0;
import org.drools.model.From1;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function0;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/** Turns the patterns of compiled rules into steps. */
@SuppressWarnings({"unchecked", "rawtypes"}) // The model does not say what it is typed by.
final class Patterns {
  private final Catalog catalog;
  private final Probe probe;
  private final Set<Integer> tables = new TreeSet<>();

  Patterns(Catalog catalog, Probe probe) {
    this.catalog = catalog;
    this.probe = probe;
  }

  /** The numbers of the tables that the patterns look at. */
  int[] tables() {
    return tables.stream().mapToInt(each -> each).toArray();
  }

  /** The variables that a pattern takes from conditions before it. */
  static Set<Variable<?>> needed(Pattern<?> pattern) {
    Set<Variable<?>> needed = new LinkedHashSet<>(Constraints.variables(pattern.getConstraint()));
    for (Binding binding : pattern.getBindings()) {
      needed.addAll(List.<Variable<?>>of(binding.getInputVariables()));
    }
    needed.remove(pattern.getPatternVariable());
    pattern.getBindings().forEach(binding -> needed.remove(binding.getBoundVariable()));
    return needed;
  }

  /** Where a pattern's facts come from; null if they are those of the run. */
  static @Nullable DeclarationSource source(Pattern<?> pattern) {
    return pattern.getPatternVariable() instanceof Declaration<?> declaration
        ? declaration.getSource()
        : null;
  }

  Step step(Pattern<?> pattern, Scope scope, Function<Scope, Step> next) {
    Variable<?> variable = pattern.getPatternVariable();
    boolean windowed = variable instanceof Declaration<?> own && own.getWindow() != null;
    if (pattern.isPassive() || windowed || variable.isPrototype()) {
      throw new UnsupportedConditionException("a passive pattern, a window or a prototype");
    }
    if (scope.knows(variable)) {
      int known = scope.number(variable);
      Match match = match(pattern, known, scope, next);
      return frame -> match.run(frame, frame.values[known]);
    }
    Scope before = scope.inner();
    Match match = match(pattern, scope.add(variable), scope, next);
    DeclarationSource source = source(pattern);
    return source == null
        ? join(pattern, before, match)
        : new From(provider(source, before), variable.getType(), match);
  }

  private Match match(Pattern<?> pattern, int number, Scope scope, Function<Scope, Step> next) {
    Probe.Watched watched = probe.pattern(pattern, number, scope);
    List<Test> first = new ArrayList<>();
    watched.candidates(first);
    List<Test> own = new ArrayList<>();
    List<Test> joining = new ArrayList<>();
    List<Constraint> late = new ArrayList<>();
    for (Constraint each : Constraints.conjuncts(pattern.getConstraint())) {
      Set<Variable<?>> of = Constraints.variables(each);
      if (!scope.knowsAll(of)) {
        late.add(each);
      } else if (of.equals(Set.of(pattern.getPatternVariable()))) {
        own.add(watched.asked(each, Constraints.test(each, scope)));
      } else {
        joining.add(watched.asked(each, Constraints.test(each, scope)));
      }
    }
    // As in Drools: what a fact must be by itself guards what compares it with others.
    first.addAll(own);
    first.addAll(joining);
    List<Operand> bindings = new ArrayList<>();
    List<Integer> bound = new ArrayList<>();
    for (Binding binding : pattern.getBindings()) {
      bindings.add(value(binding, scope));
      bound.add(scope.add(binding.getBoundVariable()));
    }
    return new Match(
        number,
        first.toArray(Test[]::new),
        bound.stream().mapToInt(each -> each).toArray(),
        bindings.toArray(Operand[]::new),
        late.stream()
            .map(each -> watched.asked(each, Constraints.test(each, scope)))
            .toArray(Test[]::new),
        watched.left(next.apply(scope)));
  }

  static Operand value(Binding binding, Scope scope) {
    int[] of = scope.numbers(binding.getInputVariables());
    Function1 function = binding.getBindingFunction();
    if (function == null) {
      return values -> binding.eval(Frame.pick(values, of));
    }
    Function1 bare = (Function1) Constraints.bare(function);
    int only = of[0];
    return values -> bare.apply(values[only]);
  }

  private static Operand provider(DeclarationSource source, Scope scope) {
    if (source instanceof From0<?> from) {
      Function0<?> expression = from.getProvider();
      return values -> expression.apply();
    } else if (source instanceof From1<?> from) {
      Function1 expression = from.getProvider();
      int of = scope.number(from.getVariable());
      return expression == null ? values -> values[of] : values -> expression.apply(values[of]);
    }
    throw new UnsupportedConditionException(source.getClass().getSimpleName());
  }

  /** Looks facts up by all that they must equal; else by one text that they must hold, if any. */
  private Step join(Pattern<?> pattern, Scope before, Match match) {
    int table = catalog.table(pattern.getPatternVariable().getType());
    tables.add(table);
    List<Function1<Object, @Nullable Object>> key = new ArrayList<>();
    List<Operand> values = new ArrayList<>();
    for (Constraint each : Constraints.conjuncts(pattern.getConstraint())) {
      if (each instanceof SingleConstraint constraint
          && constraint.getIndex() instanceof BetaIndex index
          && index.getConstraintType() == ConstraintType.EQUAL
          && isExact(index.getIndexedClass(), index.getRightReturnType())
          && before.knows(constraint.getVariables()[1])) {
        int other = before.number(constraint.getVariables()[1]);
        Function1 value = (Function1) Constraints.bare(index.getRightOperandExtractor());
        key.add((Function1) Constraints.bare(index.getLeftOperandExtractor()));
        values.add(known -> value.apply(known[other]));
      }
    }
    for (Constraint each : Constraints.conjuncts(pattern.getConstraint())) {
      if (key.isEmpty()
          && each instanceof SingleConstraint constraint
          && constraint.getIndex() instanceof AlphaIndex index
          && index.getConstraintType() == ConstraintType.EQUAL
          && index.getIndexedClass() == String.class
          && index.getRightValue() instanceof String value) {
        key.add((Function1) Constraints.bare(index.getLeftOperandExtractor()));
        values.add(known -> value);
      }
    }
    if (key.isEmpty() || probe.looksAtAll()) {
      return new Scan(table, match);
    }
    int index = catalog.index(new Key(table, List.copyOf(key)));
    return new Lookup(index, values.toArray(Operand[]::new), match);
  }

  /**
   * Whether values that a constraint takes for equal have the same hash. That is so where both are
   * of one class that has no subclasses; zeros with and without a sign are equal to it.
   */
  private static boolean isExact(Class<?> left, Class<?> right) {
    return left == right
        && Modifier.isFinal(left.getModifiers())
        && !Set.of(double.class, Double.class, float.class, Float.class).contains(left);
  }
}
