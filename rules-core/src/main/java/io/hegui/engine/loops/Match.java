package io.hegui.engine.loops;

import org.jspecify.annotations.Nullable;

/** What a pattern asks of one fact, and what it makes known. */
final class Match {
  private final int variable;
  private final Test[] before;
  private final int[] bound;
  private final Operand[] bindings;
  private final Test[] after;
  private final Step next;

  /**
   * @param variable the variable that the fact is bound to
   * @param before what must hold for the fact
   * @param bound the further variables
   * @param bindings their values
   * @param after what must hold for them
   */
  Match(int variable, Test[] before, int[] bound, Operand[] bindings, Test[] after, Step next) {
    this.variable = variable;
    this.before = before;
    this.bound = bound;
    this.bindings = bindings;
    this.after = after;
    this.next = next;
  }

  boolean run(Frame frame, @Nullable Object fact) throws Exception {
    @Nullable Object[] values = frame.values;
    values[variable] = fact;
    if (!Test.all(before, values)) {
      return false;
    }
    for (int i = 0; i < bound.length; i++) {
      values[bound[i]] = bindings[i].of(values);
    }
    return Test.all(after, values) && next.run(frame);
  }
}
