package io.hegui.examples.reports.excel;

import io.hegui.examples.reports.NationalIds;
import io.hegui.policy.Severity;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/** Fills cells: a text is a text whatever it looks like. */
final class Cells {
  private final Styles styles;
  private final Words words;
  private final LongTexts longTexts;
  private final boolean masked;

  /**
   * @param masked whether the middle of national id numbers is masked in texts
   */
  Cells(Styles styles, Words words, LongTexts longTexts, boolean masked) {
    this.styles = styles;
    this.words = words;
    this.longTexts = longTexts;
    this.masked = masked;
  }

  /** A number, a day, a severity, a digest or a text; an empty text leaves the cell blank. */
  void set(Row row, int column, Object value, Look look) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.of(look));
    if (value instanceof Severity severity) {
      cell.setCellValue(words.say(severity.text()));
      cell.setCellStyle(styles.of(Look.of(severity)));
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Verbatim verbatim) {
      text(cell, verbatim.text(), look);
    } else {
      String text = value.toString();
      text(cell, CellText.of(masked ? NationalIds.masked(text) : text), look);
    }
  }

  private void text(Cell cell, String text, Look look) {
    if (text.isEmpty()) {
      return;
    }
    if (CellText.looksLikeFormula(text)) {
      cell.setCellStyle(styles.quoted(look));
    }
    cell.setCellValue(text.length() <= CellText.MOST ? text : longTexts.fit(text, where(cell)));
  }

  private static String where(Cell cell) {
    Sheet sheet = cell.getSheet();
    CellReference at = new CellReference(cell.getRowIndex(), cell.getColumnIndex());
    return sheet.getSheetName() + "!" + at.formatAsString();
  }
}
