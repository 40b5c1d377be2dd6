package io.hegui.examples.assurance.laws;

import java.util.function.UnaryOperator;

/**
 * One line of what a report says.
 *
 * @param what a status with its kind or due day, a number of fulfilled duties, or an advisory
 */
record Said(String rule, String subject, String occurrence, String what)
    implements Comparable<Said> {
  boolean is(String status) {
    return what.startsWith(status);
  }

  /** Whether two lines are about the same duty. */
  boolean about(Said other) {
    return rule.equals(other.rule)
        && subject.equals(other.subject)
        && occurrence.equals(other.occurrence);
  }

  Said renamed(UnaryOperator<String> id) {
    return new Said(
        rule, Subjects.renamed(subject, id), Subjects.renamedSeat(occurrence, id), what);
  }

  @Override
  public int compareTo(Said other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return String.join(" ", rule, subject, occurrence, what);
  }
}
