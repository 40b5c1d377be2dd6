package io.hegui.input;

import java.time.LocalDate;
import java.util.List;

/** A cell as its file has it, before it is read as a column's value. */
public sealed interface Cell {
  /** Text as it stands in the file, not yet cleaned. */
  record Text(String text) implements Cell {}

  /**
   * A number.
   *
   * @param literal its decimal notation
   * @param exact whether that is what was written; false for a spreadsheet's binary number, whose
   *     last digits may be lost
   */
  record Numeral(String literal, boolean exact) implements Cell {}

  /** A truth value. */
  record Bool(boolean value) implements Cell {}

  /** A spreadsheet's date. */
  record Day(LocalDate date) implements Cell {}

  /** A list of cells. */
  record Items(List<Cell> cells) implements Cell {
    public Items {
      cells = List.copyOf(cells);
    }
  }

  /** Something nested that no column can hold. */
  record Nested() implements Cell {}

  /** Whether nothing stands in it. */
  default boolean blank() {
    return this instanceof Text text && CellText.blank(text.text());
  }
}
