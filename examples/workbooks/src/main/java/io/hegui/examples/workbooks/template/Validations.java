package io.hegui.examples.workbooks.template;

import io.hegui.facts.ColumnSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What Excel lets people enter into the columns of a sheet. */
final class Validations {
  /** The characters that Excel allows for a list; a longer one is told in the legend alone. */
  private static final int LONGEST_LIST = 255;

  private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

  private final Words words;

  Validations(Words words) {
    this.words = words;
  }

  List<String> of(List<ColumnSchema> columns) {
    List<String> validations = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String rule = of(columns.get(i), SheetXml.letters(i));
      if (!rule.isEmpty()) {
        validations.add(rule);
      }
    }
    return validations;
  }

  private String of(ColumnSchema column, String letters) {
    String range = letters + "2:" + letters + SheetXml.ROWS;
    return switch (column.type()) {
      case BOOL, WORD -> list(column, range, true);
      case WORDS -> list(column, range, false); // several, separated, may be entered as well
      case DATE, MONTH ->
          between("date", range, column, SheetXml.serial(FIRST_DAY), SheetXml.serial(LAST_DAY));
      case INT -> between("whole", range, column, column.min(), column.max());
      case PERCENT -> between("decimal", range, column, column.min(), column.max());
      case MONEY -> between("decimal", range, column, 0, Long.MAX_VALUE / 100);
      case ID, TEXT -> "";
    };
  }

  private String list(ColumnSchema column, String range, boolean only) {
    String list = String.join(",", words.list(column));
    if (list.length() > LONGEST_LIST) {
      return "";
    }
    return begin("list", range, column, only) + formula(1, '"' + list + '"') + end();
  }

  private String between(String type, String range, ColumnSchema column, long min, long max) {
    return begin(type, range, column, true)
        + formula(1, String.valueOf(min))
        + formula(2, String.valueOf(max))
        + end();
  }

  private String begin(String type, String range, ColumnSchema column, boolean only) {
    String expected = words.type(column) + " " + words.allowed(column);
    String error = words.say("error", "expected", expected.strip());
    return "<dataValidation type=\""
        + type
        + "\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\""
        + (only ? 1 : 0)
        + "\" errorTitle=\""
        + Escaped.of(words.titles().of(column))
        + "\" error=\""
        + Escaped.of(error.length() > LONGEST_LIST - 30 ? words.say("error.list") : error)
        + "\" sqref=\""
        + range
        + "\">";
  }

  private static String formula(int number, String formula) {
    return String.format(
        Locale.ROOT, "<formula%d>%s</formula%d>", number, Escaped.of(formula), number);
  }

  private static String end() {
    return "</dataValidation>";
  }
}
