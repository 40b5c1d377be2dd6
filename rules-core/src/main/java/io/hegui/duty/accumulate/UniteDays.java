package io.hegui.duty.accumulate;

import io.hegui.calendar.Days;
import io.hegui.facts.Span;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * Unites the days on which any of several rows is active, in a rule's {@code accumulate}. Rules
 * import it by {@code import accumulate io.hegui.duty.accumulate.UniteDays days} and use it as
 * {@code days( … )}.
 */
public final class UniteDays implements AccumulateFunction<UniteDays.Rows> {
  /** The days of each row so far. */
  public static final class Rows implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient List<Days> each = new ArrayList<>();
  }

  @Override
  public Rows createContext() {
    return new Rows();
  }

  @Override
  public void init(Rows rows) {
    rows.each.clear();
  }

  @Override
  public void accumulate(Rows rows, Object row) {
    rows.each.add(days(row));
  }

  @Override
  public void reverse(Rows rows, Object row) {
    rows.each.remove(days(row));
  }

  private static Days days(Object row) {
    Span span = (Span) row;
    return Days.between(span.from(), span.to());
  }

  @Override
  public boolean supportsReverse() {
    return true;
  }

  @Override
  public Object getResult(Rows rows) {
    return Days.united(rows.each);
  }

  @Override
  public Class<?> getResultType() {
    return Days.class;
  }

  @Override
  public void writeExternal(ObjectOutput out) {}

  @Override
  public void readExternal(ObjectInput in) {}
}
