package io.hegui.input;

import io.hegui.facts.DataFinding;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Source;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;

/** Makes the findings of this package. */
final class Findings {
  private Findings() {}

  /** A file, a table or the rest of one was not read. */
  static DataFinding notRead(
      String table, Source source, String value, DataProblem problem, Object expected) {
    return SubmissionBuilder.finding(table, source, "", value, problem, Effect.NOT_READ, expected);
  }

  /** A row as a whole is rejected. */
  static DataFinding rejected(
      TableSchema table, Source source, String value, DataProblem problem, Object expected) {
    return rejected(table, source, "", value, problem, expected);
  }

  /** A row is rejected for one of its cells. */
  static DataFinding rejected(
      TableSchema table,
      Source source,
      String column,
      String value,
      DataProblem problem,
      Object expected) {
    return SubmissionBuilder.finding(
        table.name(), source, column, value, problem, Effect.ROW_REJECTED, expected);
  }
}
