package io.hegui.facts;

import java.util.Comparator;

/**
 * Where a row came from.
 *
 * @param file the file's name as it was given; empty for facts handed over in memory
 * @param sheet the sheet's name; empty where the form has no sheets
 * @param row the row as a person counts it, from 1 (a spreadsheet's row, a JSON Lines file's line,
 *     the place in a JSON array); 0 where no row is meant
 */
public record Source(String file, String sheet, int row) implements Comparable<Source> {
  private static final Comparator<Source> ORDER =
      Comparator.comparing(Source::file).thenComparing(Source::sheet).thenComparing(Source::row);

  /** The n-th row of a table handed over in memory. */
  public static Source memory(int row) {
    return new Source("", "", row);
  }

  @Override
  public int compareTo(Source other) {
    return ORDER.compare(this, other);
  }
}
