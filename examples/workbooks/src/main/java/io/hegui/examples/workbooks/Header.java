package io.hegui.examples.workbooks;

import java.util.List;

/**
 * A sheet's header, which may take several rows.
 *
 * @param row the row that has most of the headings
 * @param firstRow the first row of the header
 * @param lastRow the last row of the header
 * @param headings one a column of the sheet; empty where there is none
 * @param above how many rows with content, titles all of them, stand above the header
 */
record Header(int row, int firstRow, int lastRow, List<String> headings, int above) {
  boolean holds(int number) {
    return number >= firstRow && number <= lastRow;
  }
}
