package io.hegui.examples.workbooks;

import io.hegui.facts.DataFinding;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import io.hegui.facts.Source;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import io.hegui.input.Tables;
import java.util.Optional;

/** Takes a sheet's rows one by one, in whatever form the workbook is. */
interface Sheet {
  /** Takes a row; blank ones may be left out. */
  void row(SheetRow row);

  /** All rows were given. */
  void end();

  /**
   * The sheet, or the rest of it, cannot be read.
   *
   * @param row the last row that was read; 0 if none
   */
  void breakOff(int row, RefusedException why);

  /** The sheet with that title: a table's, or one that should not be there. */
  static Sheet of(String title, Merges merges, String file, Intake intake) {
    Optional<TableSchema> table = Tables.find(intake.schema(), title);
    if (table.isPresent()) {
      return new TableSheet(table.get(), merges, file, title, intake);
    }
    return new StraySheet(file, title, intake);
  }

  /** Something of the workbook was not read. */
  static DataFinding notRead(String table, Source source, DataProblem problem, Object expected) {
    return SubmissionBuilder.finding(table, source, "", "", problem, Effect.NOT_READ, expected);
  }
}
