package io.hegui.examples.workbooks.annotate;

/**
 * Where something is to be marked.
 *
 * @param file as the report names it; empty for whichever workbook has the table
 * @param row as a person counts it; 0 for the sheet as a whole
 * @param column the field's name, or the heading that was found; empty if none is meant
 * @param wholeRow whether the row is coloured, and not the cell alone
 * @param id what the column has to hold, where the row is not known by its number; else empty
 */
record Place(
    String file, String sheet, int row, String table, String column, boolean wholeRow, String id) {
  /** A row, or of the row 0 the sheet, of a file. */
  static Place of(
      String file, String sheet, int row, String table, String column, boolean wholeRow) {
    return new Place(file, sheet, row, table, column, wholeRow, "");
  }

  /** Whichever workbook has the table, as a whole. */
  static Place table(String table, String column) {
    return new Place("", "", 0, table, column, false, "");
  }

  /** The row with that id in whichever workbook has the table. */
  static Place withId(String table, String column, String id) {
    return new Place("", "", 0, table, column, true, id);
  }
}
