package io.hegui.examples.workbooks.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is coloured and commented on one sheet. */
final class SheetMarks {
  /**
   * A row that is coloured.
   *
   * @param last the last column that is, from 0: what is formatted beyond is not data
   */
  record Band(Mark mark, int last) {}

  private static final NavigableMap<Integer, Mark> EMPTY =
      Collections.unmodifiableNavigableMap(new TreeMap<>());

  private final Map<Integer, Band> rows = new HashMap<>();
  private final Map<Integer, NavigableMap<Integer, Mark>> cells = new HashMap<>();
  private final SortedMap<Spot, List<Finding>> comments = new TreeMap<>();

  void row(int row, Mark mark, int last) {
    rows.merge(
        row,
        new Band(mark, last),
        (one, other) -> new Band(one.mark().or(other.mark()), Math.max(one.last(), other.last())));
  }

  void cell(Spot spot, Mark mark) {
    cells.computeIfAbsent(spot.row(), key -> new TreeMap<>()).merge(spot.column(), mark, Mark::or);
  }

  void comment(Spot spot, Finding finding) {
    List<Finding> here = comments.computeIfAbsent(spot, key -> new ArrayList<>());
    if (here.isEmpty() || here.get(here.size() - 1) != finding) {
      here.add(finding);
    }
  }

  boolean isEmpty() {
    return comments.isEmpty();
  }

  boolean touches(int row) {
    return rows.containsKey(row) || cells.containsKey(row);
  }

  /** The colour of a cell that is there; null if it has none. */
  @Nullable Mark mark(int row, int column) {
    Band band = rows.get(row);
    Mark ofRow = band == null || column > band.last() ? null : band.mark();
    Mark ofCell = cells(row).get(column);
    return ofRow == null ? ofCell : ofCell == null ? ofRow : ofRow.or(ofCell);
  }

  /** The cells of a row that are coloured themselves, there or not. */
  NavigableMap<Integer, Mark> cells(int row) {
    return cells.getOrDefault(row, EMPTY);
  }

  /** The rows that are coloured, in whole or in part. */
  SortedSet<Integer> rows() {
    SortedSet<Integer> all = new TreeSet<>(rows.keySet());
    all.addAll(cells.keySet());
    return all;
  }

  /** The last column of a coloured row; -1 if only cells of it are. */
  int last(int row) {
    Band band = rows.get(row);
    return band == null ? -1 : band.last();
  }

  SortedMap<Spot, List<Finding>> comments() {
    return comments;
  }
}
