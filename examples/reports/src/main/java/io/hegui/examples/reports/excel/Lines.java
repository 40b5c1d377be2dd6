package io.hegui.examples.reports.excel;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that is written from top to bottom, in lines and small tables of one grid of columns. */
final class Lines {
  /** The rows of a table, both counted from 0; without rows the last is before the first. */
  record Block(int first, int last) {
    boolean isEmpty() {
      return last < first;
    }

    /** The block or its beginning. */
    Block atMost(int rows) {
      return new Block(first, Math.min(last, first + rows - 1));
    }
  }

  /** The number of columns. */
  static final int WIDTH = 12;

  private static final int FIRST_COLUMN = 40;
  private static final int COLUMN = 11;
  private static final int CHARACTER = 256;
  private static final float POINTS_A_LINE = 15;
  private static final int CHARACTERS_A_LINE = 75;

  private final XSSFSheet sheet;
  private final Cells cells;
  private int next;

  Lines(XSSFSheet sheet, Cells cells) {
    this.sheet = sheet;
    this.cells = cells;
    for (int i = 0; i < WIDTH; i++) {
      sheet.setColumnWidth(i, (i == 0 ? FIRST_COLUMN : COLUMN) * CHARACTER);
    }
  }

  int next() {
    return next;
  }

  /** Leaves rows free, and says which is the first of them. */
  int leave(int rows) {
    int first = next;
    next += rows;
    return first;
  }

  /** A text across the sheet. */
  void line(Look look, String text) {
    Row row = row();
    int height = 1 + text.length() / CHARACTERS_A_LINE;
    row.setHeightInPoints((look == Look.TITLE ? 2 : height) * POINTS_A_LINE + 4);
    span(row, 0, WIDTH - 1, text, look);
  }

  void section(String title) {
    leave(1);
    line(Look.SECTION, title);
  }

  /** Two labelled values side by side. */
  void fields(String label, Object value, String secondLabel, Object secondValue) {
    Row row = row();
    boolean tall = value.toString().length() > 44 || secondValue.toString().length() > 44;
    row.setHeightInPoints((tall ? 2 : 1) * POINTS_A_LINE + 4);
    cells.set(row, 0, label, Look.LABEL);
    span(row, 1, 4, value, Look.FIELD);
    span(row, 5, 6, secondLabel, Look.LABEL);
    span(row, 7, WIDTH - 1, secondValue, Look.FIELD);
  }

  private void span(Row row, int from, int to, Object value, Look look) {
    for (int i = from; i <= to; i++) {
      cells.set(row, i, i == from ? value : "", look);
    }
    sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
  }

  /** A row of a table; shares are shown in percent, texts as texts. */
  void row(Look look, Object... values) {
    Row row = row();
    for (int i = 0; i < values.length; i++) {
      boolean text = values[i] instanceof String && look == Look.COUNT;
      cells.set(
          row, i, values[i], values[i] instanceof Double ? Look.RATE : text ? Look.TEXT : look);
    }
  }

  private Row row() {
    Row row = sheet.createRow(next);
    next++;
    return row;
  }
}
