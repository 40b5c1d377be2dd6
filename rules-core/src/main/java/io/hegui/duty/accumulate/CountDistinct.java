package io.hegui.duty.accumulate;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.HashMap;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * Counts distinct values in a rule's {@code accumulate}: a policy says "more than one cadre", not
 * more than one row. Rules import it by {@code import accumulate
 * io.hegui.duty.accumulate.CountDistinct distinct} and use it as {@code distinct( … )}.
 */
public final class CountDistinct implements AccumulateFunction<CountDistinct.Counts> {
  /** How often each value stands. */
  public static final class Counts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<Object, Integer> byValue = new HashMap<>();
  }

  @Override
  public Counts createContext() {
    return new Counts();
  }

  @Override
  public void init(Counts counts) {
    counts.byValue.clear();
  }

  @Override
  public void accumulate(Counts counts, Object value) {
    counts.byValue.merge(value, 1, Integer::sum);
  }

  @Override
  public void reverse(Counts counts, Object value) {
    counts.byValue.computeIfPresent(value, (key, count) -> count == 1 ? null : count - 1);
  }

  @Override
  public boolean supportsReverse() {
    return true;
  }

  @Override
  public Object getResult(Counts counts) {
    return counts.byValue.size();
  }

  @Override
  public Class<?> getResultType() {
    return Integer.class;
  }

  @Override
  public void writeExternal(ObjectOutput out) {}

  @Override
  public void readExternal(ObjectInput in) {}
}
