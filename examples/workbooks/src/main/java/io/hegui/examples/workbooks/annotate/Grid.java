package io.hegui.examples.workbooks.annotate;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a sheet to place findings on it.
 *
 * @param rows of every row that is asked for and there, the columns that are filled
 * @param ids the cells that hold ids which are asked for
 * @param merged the merged cells, rows and columns counted from 0
 */
record Grid(
    Titles titles,
    Map<Integer, Extent> rows,
    Map<String, List<Spot>> ids,
    List<CellRangeAddress> merged) {
  /** The first and the last filled column, from 0; -1 if none is. */
  record Extent(int first, int last) {
    static final Extent EMPTY = new Extent(-1, -1);

    Extent with(int column) {
      return new Extent(first < 0 ? column : Math.min(first, column), Math.max(last, column));
    }
  }

  /** The extent of a row; null if there is no such row. */
  @Nullable Extent row(int row) {
    return rows.get(row);
  }

  /** The rows in which a column holds an id. */
  List<Integer> rowsWith(String id, int column) {
    return ids.getOrDefault(id, List.of()).stream()
        .filter(spot -> spot.column() == column && spot.row() > titles.row())
        .map(Spot::row)
        .toList();
  }

  /** The cell that is seen where this one is: of merged cells the first. */
  Spot seen(int row, int column) {
    for (CellRangeAddress range : merged) {
      if (range.isInRange(row - 1, column)) {
        return new Spot(range.getFirstRow() + 1, range.getFirstColumn());
      }
    }
    return new Spot(row, column);
  }
}
