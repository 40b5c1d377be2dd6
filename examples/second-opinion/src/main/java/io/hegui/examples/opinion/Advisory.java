package io.hegui.examples.opinion;

import java.util.Comparator;

/** Something odd about the data, never a violation. */
public record Advisory(String id, String subject) implements Comparable<Advisory> {
  private static final Comparator<Advisory> ORDER =
      Comparator.comparing(Advisory::id).thenComparing(Advisory::subject);

  @Override
  public int compareTo(Advisory other) {
    return ORDER.compare(this, other);
  }
}
