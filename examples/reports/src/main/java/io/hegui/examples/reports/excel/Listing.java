package io.hegui.examples.reports.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * A table with a sheet of its own: a title, a note, headings that stay in sight and can be filtered
 * by. What one sheet does not take goes on on a further one.
 */
final class Listing {
  private static final int TITLE = 0;
  private static final int NOTE = 1;
  private static final int HEAD = 2;
  private static final int CHARACTER = 256;
  private static final float POINTS_A_LINE = 14.5f;

  /** More points a row Excel does not take. */
  private static final float HIGHEST = 409;

  private final Book book;
  private final Cells cells;
  private final String name;
  private final String note;
  private final List<Column> columns;
  private Sheet sheet;
  private int next = HEAD + 1;

  /**
   * Begins the sheet.
   *
   * @param name the sheet's name and title
   * @param note what the reader should know; may be empty
   */
  Listing(Book book, String name, String note, List<Column> columns) {
    this.book = book;
    this.cells = book.cells();
    this.name = name;
    this.note = note;
    this.columns = columns;
    this.sheet = begin();
  }

  private Sheet begin() {
    Sheet begun = book.sheet(name);
    for (int i = 0; i < columns.size(); i++) {
      begun.setColumnWidth(i, columns.get(i).width() * CHARACTER);
    }
    Row title = begun.createRow(TITLE);
    title.setHeightInPoints(2 * POINTS_A_LINE);
    cells.set(title, 0, begun.getSheetName(), Look.TITLE);
    merge(begun, TITLE);
    Row noteRow = begun.createRow(NOTE);
    noteRow.setHeightInPoints(note.length() > 90 ? 2 * POINTS_A_LINE : POINTS_A_LINE);
    cells.set(noteRow, 0, note, Look.NOTE);
    merge(begun, NOTE);
    Row head = begun.createRow(HEAD);
    for (int i = 0; i < columns.size(); i++) {
      cells.set(head, i, book.words().say("column." + columns.get(i).key()), Look.HEAD);
    }
    begun.createFreezePane(0, HEAD + 1);
    begun.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
    return begun;
  }

  private void merge(Sheet begun, int row) {
    if (columns.size() > 1) {
      begun.addMergedRegion(new CellRangeAddress(row, row, 0, columns.size() - 1));
    }
  }

  /** Colours the sheet's tab. */
  Listing tab(int rgb) {
    ((SXSSFSheet) sheet)
        .setTabColor(new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    return this;
  }

  /** A row with a value for every column. */
  Listing row(Object... values) {
    if (next == book.mostRows()) {
      end();
      sheet = begin();
      next = HEAD + 1;
    }
    Row row = sheet.createRow(next);
    next++;
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      cells.set(row, i, values[i], column.look());
      lines = Math.max(lines, Wrapping.lines(values[i].toString(), column.width()));
    }
    // Said, for not every program finds out by itself how high wrapped text is.
    row.setHeightInPoints(Math.min(HIGHEST, lines * POINTS_A_LINE + 2));
    return this;
  }

  /**
   * Lets the rows be filtered and printed, or says that there are none; behind the last of them.
   */
  void end() {
    if (next == HEAD + 1) {
      cells.set(sheet.createRow(next), 0, book.words().say("none"), Look.NOTE);
    }
    sheet.setAutoFilter(
        new CellRangeAddress(HEAD, Math.max(HEAD, next - 1), 0, columns.size() - 1));
    int printed = (int) columns.stream().filter(Column::printed).count();
    if (printed < columns.size()) {
      book.print(sheet, next, printed);
    }
  }

  /** A text below the table, which no filter hides. */
  void below(String text) {
    if (next + 2 < book.mostRows()) {
      Row row = sheet.createRow(next + 2);
      row.setHeightInPoints(2 * POINTS_A_LINE);
      cells.set(row, 0, text, Look.SECTION);
      merge(sheet, next + 2);
    }
  }
}
