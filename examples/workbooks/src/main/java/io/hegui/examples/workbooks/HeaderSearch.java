package io.hegui.examples.workbooks;

import io.hegui.input.TableRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header among the rows at the top of a sheet: the row that names the most columns of the
 * table, the first of several. What stands above it are titles. Where headings are merged over
 * several rows, all of these are the header: the lowest heading counts, as 开始日期 below 时间, or the
 * one that is known.
 */
final class HeaderSearch {
  private static final int TALLEST = 6;

  private final List<SheetRow> top;
  private final Merges merges;
  private final TableRows rows;

  HeaderSearch(List<SheetRow> top, Merges merges, TableRows rows) {
    this.top = top;
    this.merges = merges;
    this.rows = rows;
  }

  /** The header; null if no row has a heading that is known. */
  @Nullable Header find() {
    SheetRow best = null;
    int most = 0;
    for (SheetRow row : top) {
      int known = rows.known(row.headings());
      if (known > most) {
        best = row;
        most = known;
      }
    }
    return best == null ? null : around(best);
  }

  private Header around(SheetRow best) {
    int first = best.number();
    int last = best.number();
    for (Merges.Area area : merges.across(best.number())) {
      if (area.lastRow() - area.firstRow() < TALLEST) {
        first = Math.min(first, area.firstRow());
        last = Math.max(last, area.lastRow());
      }
    }
    List<SheetRow> band = new ArrayList<>();
    int above = 0;
    for (SheetRow row : top) {
      if (row.number() >= first && row.number() <= last) {
        band.add(row);
      } else if (band.isEmpty()) {
        above++;
      }
    }
    return new Header(best.number(), first, last, headings(band), above);
  }

  /** Up to the last column that a sheet may have: content beyond the headings is told by column. */
  private List<String> headings(List<SheetRow> band) {
    Collections.reverse(band);
    List<String> headings = new ArrayList<>(Collections.nCopies(Limits.COLUMNS, ""));
    for (SheetRow row : band) {
      for (int column = 0; column < row.cells().size(); column++) {
        String heading = row.heading(column);
        boolean known = rows.knows(heading);
        boolean better = known && !rows.knows(headings.get(column));
        if (!row.cell(column).blank() && (headings.get(column).isEmpty() || better)) {
          headings.set(column, heading);
        }
      }
    }
    return headings;
  }

  /** All that stands at the top of the sheet. */
  List<String> texts() {
    return top.stream().flatMap(row -> row.headings().stream()).toList();
  }
}
