package io.hegui.examples.workbooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The merged cells of a sheet, by the column of their first cell. */
final class Merges {
  /** A merged area; rows count from 1, columns from 0, the last ones belong to it. */
  record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    boolean holdsRow(int row) {
      return row >= firstRow && row <= lastRow;
    }

    @Override
    public String toString() {
      return Columns.letters(firstColumn) + firstRow + ":" + Columns.letters(lastColumn) + lastRow;
    }
  }

  private final Map<Integer, NavigableMap<Integer, Area>> byColumn = new HashMap<>();
  private int count;

  void add(Area area) throws RefusedException {
    if (++count > Limits.MERGES) {
      throw RefusedException.tooLarge("many.merges", Limits.MERGES);
    }
    byColumn
        .computeIfAbsent(area.firstColumn(), column -> new TreeMap<>())
        .put(area.firstRow(), area);
  }

  /** The area that begins in that column and holds that row; null if none does. */
  @Nullable Area at(int row, int column) {
    NavigableMap<Integer, Area> areas = byColumn.get(column);
    Map.Entry<Integer, Area> before = areas == null ? null : areas.floorEntry(row);
    return before != null && before.getValue().holdsRow(row) ? before.getValue() : null;
  }

  /** The areas that hold that row. */
  List<Area> across(int row) {
    List<Area> found = new ArrayList<>();
    byColumn
        .keySet()
        .forEach(
            column -> {
              Area area = at(row, column);
              if (area != null) {
                found.add(area);
              }
            });
    return found;
  }
}
