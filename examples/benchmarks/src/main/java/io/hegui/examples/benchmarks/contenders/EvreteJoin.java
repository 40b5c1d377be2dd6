package io.hegui.examples.benchmarks.contenders;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.LhsBuilder;

/** One rule of Evrete's: facts that are joined by equal fields, and what follows from each join. */
final class EvreteJoin {
  private static final ValuesPredicate SAME =
      values -> Objects.equals(values.apply(0), values.apply(1));

  private LhsBuilder<Knowledge> conditions;

  private EvreteJoin(LhsBuilder<Knowledge> conditions) {
    this.conditions = conditions;
  }

  /** Joins facts that are named after their types, in lower case. */
  static EvreteJoin of(Knowledge knowledge, String name, Class<?>... types) {
    LhsBuilder<Knowledge> facts = knowledge.builder().newRule(name).getLhs();
    for (Class<?> type : types) {
      facts = facts.addFact(name(type), type);
    }
    return new EvreteJoin(facts);
  }

  EvreteJoin on(String one, String other) {
    conditions = conditions.where(SAME, one, other);
    return this;
  }

  <T> EvreteJoin only(Class<T> type, Predicate<T> condition) {
    ValuesPredicate met = values -> condition.test(type.cast(values.apply(0)));
    conditions = conditions.where(met, name(type));
    return this;
  }

  void then(Consumer<Joined> action) {
    conditions.execute(context -> action.accept(new Joined(context))).build();
  }

  private static String name(Class<?> type) {
    return "$" + type.getSimpleName();
  }

  /** The facts of one join. */
  record Joined(RhsContext context) {
    <T> T get(Class<T> type) {
      return context.get(type, name(type));
    }
  }
}
