package io.hegui.examples.workbooks;

import io.hegui.input.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A sheet's row: the cells with content, however far to the right they stand. */
final class SheetRow {
  static final Cell BLANK = new Cell.Text("");

  private final int number;
  private final List<Cell> cells = new ArrayList<>();
  private boolean blank = true;
  private long characters;
  private boolean tooLarge;

  /**
   * @param number as people count rows, from 1
   */
  SheetRow(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** Whether it has no content at all. */
  boolean blank() {
    return blank;
  }

  /** Whether it is beyond the limits, so that not all of it is held. */
  boolean tooLarge() {
    return tooLarge;
  }

  long characters() {
    return characters;
  }

  /** Puts a cell into a column, counted from 0. Two in one place are no value. */
  void put(int column, Cell cell) {
    if (cell.blank()) {
      return;
    }
    blank = false;
    characters += cell instanceof Cell.Text text ? text.text().length() : 0;
    if (characters > Limits.ROW || column >= Limits.COLUMNS) {
      tooLarge = true;
      cells.clear();
    } else if (!tooLarge) {
      if (column >= cells.size()) {
        cells.addAll(Collections.nCopies(column + 1 - cells.size(), BLANK));
      }
      boolean free = cells.get(column).blank();
      cells.set(column, free ? cell : CellMaker.damaged(heading(column)));
    }
  }

  /** The cell of a column; a blank one where the row has none. */
  Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : BLANK;
  }

  /** The cells from the first column to the last that has content. */
  List<Cell> cells() {
    return cells;
  }

  /** What stands in a column as a heading. */
  String heading(int column) {
    Cell cell = cell(column);
    if (cell instanceof Cell.Text text) {
      return text.text();
    } else if (cell instanceof Cell.Numeral number) {
      return number.literal();
    } else if (cell instanceof Cell.Day day) {
      return day.date().toString();
    }
    return cell instanceof Cell.Unusable unusable ? unusable.shown() : "";
  }

  List<String> headings() {
    List<String> headings = new ArrayList<>(cells.size());
    for (int column = 0; column < cells.size(); column++) {
      headings.add(heading(column));
    }
    return headings;
  }
}
