package io.hegui.report;

import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A parameter value that verdicts rest on.
 *
 * @param since the first day on which the value is in force
 * @param clause the clause that it is taken from
 * @param reading the id of the reading it rests on; empty if the clause is plain
 * @param overridden whether a county set the value in place of the policy's own
 */
public record ParameterUse(
    String name,
    String value,
    LocalDate since,
    String clause,
    String reading,
    Text text,
    boolean overridden)
    implements Comparable<ParameterUse> {
  private static final Comparator<ParameterUse> ORDER =
      Comparator.comparing(ParameterUse::name).thenComparing(ParameterUse::since);

  /** By name, then by day. */
  @Override
  public int compareTo(ParameterUse other) {
    return ORDER.compare(this, other);
  }
}
