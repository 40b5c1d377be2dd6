package io.hegui.input;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import io.hegui.facts.Source;
import io.hegui.facts.TableSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a row of cells into a fact, or rejects it for everything that is wrong with it. */
final class RowMaker {
  private final Intake builder;
  private final TableSchema table;

  RowMaker(Intake builder, TableSchema table) {
    this.builder = builder;
    this.table = table;
  }

  /**
   * @param cells one a column of the table; null where the file has none
   * @param found what is wrong with the row already; added to
   */
  void make(Source source, @Nullable Cell[] cells, List<DataFinding> found) {
    @Nullable Object[] values = new @Nullable Object[cells.length];
    for (int i = 0; i < cells.length; i++) {
      Cell cell = cells[i];
      values[i] = value(table.columns().get(i), cell == null ? Cells.BLANK : cell, source, found);
    }
    if (found.isEmpty()) {
      builder.add(table.create(values), source);
    } else {
      builder.reject(table, found);
    }
  }

  private @Nullable Object value(
      ColumnSchema column, Cell cell, Source source, List<DataFinding> found) {
    try {
      Object value = CellParser.parse(column, cell);
      if (value == null && column.required()) {
        found.add(
            Findings.rejected(
                table, source, column.name(), "", DataProblem.MISSING_VALUE, column.heading()));
      }
      return value;
    } catch (BadCellException e) {
      found.add(
          Findings.rejected(table, source, column.name(), e.value(), e.problem(), e.expected()));
      return null;
    }
  }
}
