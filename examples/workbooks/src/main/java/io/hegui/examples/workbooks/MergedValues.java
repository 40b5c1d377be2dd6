package io.hegui.examples.workbooks;

import io.hegui.facts.DataProblem;
import io.hegui.input.Cell;
import io.hegui.input.TableRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives rows the values of merged cells that begin in a row above, as everybody reads them, and
 * says so. Across columns a value counts for the first alone, which is said too.
 */
final class MergedValues {
  private final Merges merges;
  private final TableRows rows;
  private final List<Integer> columns = new ArrayList<>();
  private final Map<Integer, Cell> values = new HashMap<>();
  private final Set<Merges.Area> told = new HashSet<>();

  /**
   * @param headings one a column
   */
  MergedValues(Merges merges, TableRows rows, List<String> headings) {
    this.merges = merges;
    this.rows = rows;
    Set<String> met = new HashSet<>();
    for (int column = 0; column < headings.size(); column++) {
      if (rows.knows(headings.get(column)) && met.add(headings.get(column))) {
        columns.add(column);
      }
    }
  }

  /** Fills the cells of a row that lie in an area which began above it. */
  void fill(SheetRow row) {
    for (int column : columns) {
      Merges.Area area = merges.at(row.number(), column);
      if (area != null) {
        fill(row, column, area);
      }
    }
  }

  private void fill(SheetRow row, int column, Merges.Area area) {
    if (row.number() == area.firstRow()) {
      values.put(column, row.cell(column));
      if (!row.cell(column).blank() && coversAnother(area)) {
        tell(row, area, "merged.across");
      }
    } else if (row.cell(column).blank() && !value(column).blank()) {
      row.put(column, value(column));
      tell(row, area, "merged.down");
    }
  }

  private Cell value(int column) {
    return values.getOrDefault(column, SheetRow.BLANK);
  }

  private boolean coversAnother(Merges.Area area) {
    return columns.stream().anyMatch(c -> c > area.firstColumn() && c <= area.lastColumn());
  }

  private void tell(SheetRow row, Merges.Area area, String key) {
    if (told.add(area)) {
      rows.mark(
          row.number(), area.firstColumn(), DataProblem.MERGED_CELL, Phrases.of(key, "area", area));
    }
  }
}
