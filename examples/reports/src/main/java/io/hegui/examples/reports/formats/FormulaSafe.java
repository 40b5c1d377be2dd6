package io.hegui.examples.reports.formats;

/**
 * Cells that a spreadsheet takes for what they are: text. A cell that would be read as a formula
 * gets an apostrophe in front of it; one that begins with an apostrophe gets another, so that
 * whoever reads the file by program can undo it: of a cell that begins with an apostrophe, the
 * first character does not belong to the text.
 */
final class FormulaSafe {
  private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

  private FormulaSafe() {}

  static String cell(String text) {
    // Some programs pass over the blanks before a formula.
    String shown = text.stripLeading();
    boolean harmful =
        text.startsWith("'")
            || (!text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0)
            || (!shown.isEmpty() && BEGINS_FORMULA.indexOf(shown.charAt(0)) >= 0);
    return harmful ? "'" + text : text;
  }
}
