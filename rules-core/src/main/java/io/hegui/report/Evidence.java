package io.hegui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a violation rests on. */
public sealed interface Evidence {

  /**
   * A row of the submission.
   *
   * @param file where the row came from; empty if it was handed over in memory
   * @param row the row as a person counts it, from 1
   * @param values the row's filled fields by name, as text; persons' names are masked unless the
   *     report is unmasked
   */
  record Shown(String table, String file, String sheet, int row, Map<String, String> values)
      implements Evidence {}

  /**
   * Something looked for and not found, or not enough of it.
   *
   * @param table the table looked through
   * @param column the field by which rows were chosen
   * @param value what that field had to hold
   * @param from the first day on which it could have been
   * @param to the last day on which it could have been
   * @param lookedThrough the number of rows chosen; none of them fulfils the duty
   * @param rows those rows
   */
  record Sought(
      String table,
      String column,
      String value,
      LocalDate from,
      LocalDate to,
      int lookedThrough,
      List<Shown> rows)
      implements Evidence {}
}
