package io.hegui.engine.loops;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a rule's loops stand: the values of its variables, by the variables' numbers. */
final class Frame {
  final Facts facts;
  final @Nullable Object[] values;
  final Insertions insertions;

  Frame(Facts facts, int variables, Consumer<Object> yields) {
    this.facts = facts;
    this.values = new @Nullable Object[variables];
    this.insertions = new Insertions(yields);
  }

  /** The values of some variables. */
  static @Nullable Object[] pick(@Nullable Object[] values, int[] variables) {
    @Nullable Object[] picked = new @Nullable Object[variables.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = values[variables[i]];
    }
    return picked;
  }
}
