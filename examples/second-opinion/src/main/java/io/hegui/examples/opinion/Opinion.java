package io.hegui.examples.opinion;

import java.util.Comparator;

/**
 * What one duty came to for one subject.
 *
 * @param occurrence which of several of the same duty; empty if there is only one
 * @param kind the violation's kind, also of a waived one; empty for any other status
 */
public record Opinion(String ruleId, String subject, String occurrence, Status status, String kind)
    implements Comparable<Opinion> {
  private static final Comparator<Opinion> ORDER =
      Comparator.comparing(Opinion::ruleId)
          .thenComparing(Opinion::subject)
          .thenComparing(Opinion::occurrence)
          .thenComparing(Opinion::status)
          .thenComparing(Opinion::kind);

  /** What became of a duty. */
  public enum Status {
    COMPLIANT,
    VIOLATION,
    PENDING,
    WAIVED,
    UNDETERMINED
  }

  @Override
  public int compareTo(Opinion other) {
    return ORDER.compare(this, other);
  }
}
