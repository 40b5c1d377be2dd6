package io.hegui.examples.workbooks.template;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Writes a sheet, a row at a time. */
final class SheetXml {
  /**
   * A column of a sheet.
   *
   * @param width in characters
   * @param style how its empty cells look
   */
  record Column(double width, Style style) {}

  /** The rows that a sheet has in Excel. */
  static final int ROWS = 1_048_576;

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final Writer out;
  private int row;
  private int column;

  private SheetXml(Writer out) {
    this.out = out;
  }

  /**
   * Begins a sheet.
   *
   * @param frozen how many rows stay in sight
   */
  static SheetXml begin(Writer out, List<Column> columns, int frozen) throws IOException {
    SheetXml sheet = new SheetXml(out);
    out.write(
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
        <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">\
        """);
    if (frozen > 0) {
      String below = "A" + (frozen + 1);
      out.write(
          String.format(
              Locale.ROOT,
              "<pane ySplit=\"%d\" topLeftCell=\"%s\" activePane=\"bottomLeft\" state=\"frozen\"/>",
              frozen,
              below));
      out.write(
          String.format(
              Locale.ROOT,
              "<selection pane=\"bottomLeft\" activeCell=\"%s\" sqref=\"%s\"/>",
              below,
              below));
    }
    out.write("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      out.write(
          String.format(
              Locale.ROOT,
              "<col min=\"%d\" max=\"%d\" width=\"%s\" style=\"%d\" customWidth=\"1\"/>",
              i + 1,
              i + 1,
              BigDecimal.valueOf(column.width()).toPlainString(),
              column.style().index()));
    }
    out.write("</cols><sheetData>");
    return sheet;
  }

  void row() throws IOException {
    endRow();
    row++;
    column = 0;
    out.write("<row r=\"" + row + "\">");
  }

  private void endRow() throws IOException {
    if (row > 0) {
      out.write("</row>");
    }
  }

  /** Leaves a cell blank. */
  void blank() {
    column++;
  }

  void text(String text, Style style) throws IOException {
    cell(style, "t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Escaped.of(text) + "</t></is>");
  }

  void number(BigDecimal number, Style style) throws IOException {
    cell(style, "><v>" + number.toPlainString() + "</v>");
  }

  void date(LocalDate date, Style style) throws IOException {
    number(BigDecimal.valueOf(serial(date)), style);
  }

  /** The number that Excel keeps for a day after February 1900. */
  static long serial(LocalDate date) {
    return ChronoUnit.DAYS.between(DAY_ZERO, date);
  }

  private void cell(Style style, String rest) throws IOException {
    out.write(
        "<c r=\"" + letters(column) + row + "\" s=\"" + style.index() + "\" " + rest + "</c>");
    column++;
  }

  /** The name of a column, counted from 0. */
  static String letters(int column) {
    return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
  }

  /** Ends the sheet, with what may be filled in. */
  void end(List<String> validations) throws IOException {
    endRow();
    out.write("</sheetData>");
    if (!validations.isEmpty()) {
      out.write("<dataValidations count=\"" + validations.size() + "\">");
      for (String validation : validations) {
        out.write(validation);
      }
      out.write("</dataValidations>");
    }
    out.write(
        "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\""
            + " footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\""
            + " fitToHeight=\"0\"/></worksheet>");
  }
}
