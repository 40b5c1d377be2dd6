package io.hegui.examples.workbooks.annotate;

import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings the findings on one workbook to its sheets. */
final class Placing {
  private record Wanted(Finding finding, Place place) {}

  private final Schema schema;
  private final Map<String, List<Wanted>> bySheet = new LinkedHashMap<>();
  private final Set<Finding> placed = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param schema the tables that the workbook may hold
   * @param file the workbook as the report names it
   * @param sheets the names of its sheets
   */
  Placing(List<Finding> findings, Schema schema, String file, List<String> sheets) {
    this.schema = schema;
    for (Finding finding : findings) {
      for (Place place : finding.places()) {
        if (place.file().equals(file) && sheets.contains(place.sheet())) {
          want(place.sheet(), finding, place);
        } else if (place.file().isEmpty()) {
          sheets.stream()
              .filter(sheet -> holds(sheet, place.table()))
              .forEach(sheet -> want(sheet, finding, place));
        }
      }
    }
  }

  private void want(String sheet, Finding finding, Place place) {
    bySheet.computeIfAbsent(sheet, key -> new ArrayList<>()).add(new Wanted(finding, place));
  }

  private boolean holds(String sheet, String table) {
    return schema.table(sheet.strip()).filter(known -> known.name().equals(table)).isPresent();
  }

  /** The sheets on which there is something to mark. */
  Set<String> sheets() {
    return bySheet.keySet();
  }

  /** The rows of a sheet that have to be known. */
  Set<Integer> rows(String sheet) {
    Set<Integer> rows = new HashSet<>();
    wanted(sheet).forEach(wanted -> rows.add(wanted.place().row()));
    return rows;
  }

  /** The ids of a sheet's rows that are not known by their numbers. */
  Set<String> ids(String sheet) {
    Set<String> ids = new HashSet<>();
    wanted(sheet).forEach(wanted -> ids.add(wanted.place().id()));
    ids.remove("");
    return ids;
  }

  /** The tables that a sheet may hold. */
  List<TableSchema> tables(String sheet) {
    return wanted(sheet).stream()
        .map(wanted -> schema.table(wanted.place().table()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private List<Wanted> wanted(String sheet) {
    return bySheet.getOrDefault(sheet, List.of());
  }

  /** What to mark on a sheet of that shape. */
  SheetMarks on(String sheet, Grid grid) {
    SheetMarks marks = new SheetMarks();
    for (Wanted wanted : wanted(sheet)) {
      if (mark(marks, wanted, grid)) {
        placed.add(wanted.finding());
      }
    }
    return marks;
  }

  private static boolean mark(SheetMarks marks, Wanted wanted, Grid grid) {
    Place place = wanted.place();
    if (place.row() > 0) {
      return row(marks, wanted, grid, place.row());
    } else if (place.id().isEmpty()) {
      return head(marks, wanted, grid);
    }
    boolean done = false;
    int column = grid.titles().column(place.table(), place.column()).orElse(-1);
    for (int row : grid.rowsWith(place.id(), column)) {
      done |= row(marks, wanted, grid, row);
    }
    return done;
  }

  /** The findings that were placed so far. */
  Set<Finding> placed() {
    return placed;
  }

  /** What is about a column or the whole sheet stands at the headings. */
  private static boolean head(SheetMarks marks, Wanted wanted, Grid grid) {
    int row = Math.max(1, grid.titles().row());
    Grid.Extent extent = grid.row(row);
    Place place = wanted.place();
    int first = extent == null ? 0 : Math.max(0, extent.first());
    int column = grid.titles().column(place.table(), place.column()).orElse(first);
    note(marks, wanted, grid.seen(row, column));
    return true;
  }

  private static boolean row(SheetMarks marks, Wanted wanted, Grid grid, int row) {
    Grid.Extent extent = grid.row(row);
    if (extent == null || extent.last() < 0) {
      return false;
    }
    Place place = wanted.place();
    Optional<Integer> column = grid.titles().column(place.table(), place.column());
    if (place.wholeRow() || column.isEmpty()) {
      int last = Math.max(extent.last(), grid.titles().last());
      marks.row(row, wanted.finding().mark(), last);
    }
    note(marks, wanted, grid.seen(row, column.orElse(extent.first())));
    return true;
  }

  private static void note(SheetMarks marks, Wanted wanted, Spot spot) {
    marks.cell(spot, wanted.finding().mark());
    marks.comment(spot, wanted.finding());
  }
}
