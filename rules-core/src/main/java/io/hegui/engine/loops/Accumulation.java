package io.hegui.engine.loops;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** What all that meets some conditions comes to. */
final class Accumulation implements Step {
  private final Total[] totals;
  private final Step each;
  private final Step next;

  Accumulation(Total[] totals, Step each, Step next) {
    this.totals = totals;
    this.each = each;
    this.next = next;
  }

  /**
   * One function over all matches.
   *
   * @param state the variable that holds what has come together so far
   * @param result the variable that the result is bound to
   */
  record Total(AccumulateFunction<Serializable> function, Operand of, int state, int result) {
    void begin(@Nullable Object[] values) {
      values[state] = function.initContext(function.createContext());
    }

    void take(@Nullable Object[] values) {
      function.accumulateValue((Serializable) values[state], of.of(values));
    }

    void end(@Nullable Object[] values) throws Exception {
      values[result] = function.getResult((Serializable) values[state]);
    }
  }

  /** The end of the conditions. */
  static Step taking(Total[] totals) {
    return frame -> {
      for (Total total : totals) {
        total.take(frame.values);
      }
      return false;
    };
  }

  @Override
  public boolean run(Frame frame) throws Exception {
    for (Total total : totals) {
      total.begin(frame.values);
    }
    each.run(frame);
    for (Total total : totals) {
      total.end(frame.values);
    }
    // As in Drools: a single function without a result is no match.
    boolean nothing = totals.length == 1 && frame.values[totals[0].result] == null;
    return !nothing && next.run(frame);
  }
}
