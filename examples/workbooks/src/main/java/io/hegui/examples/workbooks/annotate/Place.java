package io.hegui.examples.workbooks.annotate;

/**
 * Where something is to be marked.
 *
 * @param file as the report names it; empty for whichever workbook has the table
 * @param row as a person counts it; 0 for the sheet as a whole
 * @param column the field's name, or the heading that was found; empty if none is meant
 * @param wholeRow whether the row is coloured, and not the cell alone
 */
record Place(String file, String sheet, int row, String table, String column, boolean wholeRow) {}
