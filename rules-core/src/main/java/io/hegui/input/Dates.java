package io.hegui.input;

import io.hegui.facts.DataProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** The forms in which a date or month may be written; the year always comes first. */
final class Dates {
  private Dates() {}

  static LocalDate date(Cell cell) throws BadCellException {
    if (cell instanceof Cell.Day day) {
      return day.date();
    }
    int[] parts = parts(Cells.text(cell), 3);
    try {
      if (parts.length > 0) {
        return LocalDate.of(parts[0], parts[1], parts[2]);
      }
    } catch (DateTimeException e) {
      // no such day: told like any other text that is no date
    }
    throw new BadCellException(DataProblem.BAD_DATE, Cells.show(cell), Phrases.of("date.forms"));
  }

  static YearMonth month(Cell cell) throws BadCellException {
    // a spreadsheet turns "2016-03" into the first of March
    if (cell instanceof Cell.Day day && day.date().getDayOfMonth() == 1) {
      return YearMonth.from(day.date());
    }
    int[] parts = parts(Cells.text(cell), 2);
    try {
      if (parts.length > 0) {
        return YearMonth.of(parts[0], parts[1]);
      }
    } catch (DateTimeException e) {
      // no such month
    }
    throw new BadCellException(DataProblem.BAD_MONTH, Cells.show(cell), Phrases.of("month.forms"));
  }

  /**
   * The year, the month and maybe the day: four digits, then one or two each, with - or / or .
   * between them, or 年, 月 and 日 behind them. Nothing if the text has none of these forms. Read by
   * hand, for most cells of a county are dates.
   */
  private static int[] parts(String text, int count) {
    int[] parts = new int[count];
    String marks = text.length() > 4 ? marks(text.charAt(4), count) : "";
    if (marks.isEmpty()) {
      return new int[0];
    }
    int at = 0;
    for (int i = 0; i < count; i++) {
      int from = at;
      for (; at < text.length() && at < from + 4 && digit(text.charAt(at)); at++) {
        parts[i] = 10 * parts[i] + text.charAt(at) - '0';
      }
      boolean fits = i == 0 ? at - from == 4 : at - from == 1 || at - from == 2;
      if (!fits || parts[i] == 0) {
        return new int[0];
      }
      if (i < marks.length()) {
        if (at == text.length() || text.charAt(at) != marks.charAt(i)) {
          return new int[0];
        }
        at++;
      }
    }
    return at == text.length() ? parts : new int[0];
  }

  /** What stands behind each part, by what stands behind the year. */
  private static String marks(char first, int count) {
    return switch (first) {
      case '年' -> count == 3 ? "年月日" : "年月";
      case '-' -> count == 3 ? "--" : "-";
      case '/' -> count == 3 ? "//" : "/";
      case '.' -> count == 3 ? ".." : ".";
      default -> "";
    };
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
