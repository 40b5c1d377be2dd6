package io.hegui.examples.workbooks.annotate;

import java.util.Comparator;
import org.apache.poi.ss.util.CellReference;

/**
 * A cell of a sheet.
 *
 * @param row from 1
 * @param column from 0
 */
record Spot(int row, int column) implements Comparable<Spot> {
  private static final Comparator<Spot> ORDER =
      Comparator.comparingInt(Spot::row).thenComparingInt(Spot::column);

  /** As a formula names it, such as {@code C5}. */
  String reference() {
    return CellReference.convertNumToColString(column) + row;
  }

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }
}
