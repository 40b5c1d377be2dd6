package io.hegui.examples.workbooks.annotate;

import org.apache.poi.ss.util.CellReference;

/** Which row and which cell a sheet's tags are at: both may leave their place unsaid. */
final class CellCursor {
  private int row;
  private int column;

  /** Goes on to a row, and returns its number from 1. */
  int row(Tag tag) {
    row = tag.number("r", row + 1);
    column = -1;
    return row;
  }

  /** Goes on to a cell, and returns its column from 0. */
  int cell(Tag tag) {
    String reference = tag.get("r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    return column;
  }
}
