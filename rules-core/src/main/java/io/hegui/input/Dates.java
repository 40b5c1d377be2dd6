package io.hegui.input;

import io.hegui.facts.DataProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a date or month may be written; the year always comes first. */
final class Dates {
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|\\.(\\d{1,2})\\.(\\d{1,2})"
              + "|年(\\d{1,2})月(\\d{1,2})日)");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})|年(\\d{1,2})月)");

  private Dates() {}

  static LocalDate date(Cell cell) throws BadCellException {
    if (cell instanceof Cell.Day day) {
      return day.date();
    }
    Matcher form = DATE.matcher(Cells.text(cell));
    if (form.matches()) {
      try {
        return LocalDate.of(part(form, 0), part(form, 1), part(form, 2));
      } catch (DateTimeException e) {
        // no such day: told like any other text that is no date
      }
    }
    throw new BadCellException(DataProblem.BAD_DATE, Cells.show(cell), Phrases.of("date.forms"));
  }

  static YearMonth month(Cell cell) throws BadCellException {
    // a spreadsheet turns "2016-03" into the first of March
    if (cell instanceof Cell.Day day && day.date().getDayOfMonth() == 1) {
      return YearMonth.from(day.date());
    }
    Matcher form = MONTH.matcher(Cells.text(cell));
    if (form.matches()) {
      try {
        return YearMonth.of(part(form, 0), part(form, 1));
      } catch (DateTimeException e) {
        // no such month
      }
    }
    throw new BadCellException(DataProblem.BAD_MONTH, Cells.show(cell), Phrases.of("month.forms"));
  }

  /** The n-th of the groups that took part in the match, as a number. */
  private static int part(Matcher form, int n) {
    int met = 0;
    for (int group = 1; group <= form.groupCount(); group++) {
      if (form.group(group) != null && met++ == n) {
        int number = Integer.parseInt(form.group(group));
        if (number == 0) {
          throw new DateTimeException("no year, month or day is 0");
        }
        return number;
      }
    }
    throw new IllegalStateException("no part " + n + " in " + form);
  }
}
