package io.hegui.check;

import io.hegui.facts.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes of facts that a {@link ComplianceSession} makes all at once or not at all, in the order
 * in which they are stated. Rows are named by what they hold; of equal rows the first is meant.
 */
public final class Amendment {
  sealed interface Step {}

  record Submit(Class<? extends Fact> table) implements Step {}

  record Add(Fact fact) implements Step {}

  record Remove(Fact fact) implements Step {}

  record Replace(Fact old, Fact by) implements Step {}

  private final List<Step> steps = new ArrayList<>();

  /** Adds rows behind those of their tables. */
  public Amendment add(Fact... facts) {
    for (Fact fact : facts) {
      steps.add(new Add(fact));
    }
    return this;
  }

  /** Takes rows away; their tables stay submitted. */
  public Amendment remove(Fact... facts) {
    for (Fact fact : facts) {
      steps.add(new Remove(fact));
    }
    return this;
  }

  /** Puts a row in the place of another one of the same table. */
  public Amendment replace(Fact old, Fact by) {
    steps.add(new Replace(old, by));
    return this;
  }

  /** States that the table is submitted, even if it has no rows. */
  public Amendment table(Class<? extends Fact> type) {
    steps.add(new Submit(type));
    return this;
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }
}
