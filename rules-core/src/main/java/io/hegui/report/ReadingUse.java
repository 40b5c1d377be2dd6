package io.hegui.report;

import io.hegui.text.Text;
import java.util.Comparator;

/** A reading of a damaged or silent place that verdicts rest on. */
public record ReadingUse(String id, String clauses, Text text) implements Comparable<ReadingUse> {
  private static final Comparator<ReadingUse> ORDER =
      Comparator.<ReadingUse>comparingInt(use -> use.id().length()).thenComparing(ReadingUse::id);

  /** By number: R2 comes before R10. */
  @Override
  public int compareTo(ReadingUse other) {
    return ORDER.compare(this, other);
  }
}
