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

  /**
   * A spreadsheet's number that is shown as a percentage: 92.5 for what is stored as 0.925.
   *
   * @param figure what stands before the sign, in decimal notation
   */
  record Percentage(String figure) implements Cell {}

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

  /**
   * A cell that holds no value although it is not blank, such as a formula's error.
   *
   * @param shown what the file has in place of a value
   * @param kind what it is, for people
   */
  record Unusable(String shown, io.hegui.text.Text kind) implements Cell {}

  /** Whether nothing stands in it. */
  default boolean blank() {
    return this instanceof Text text && CellText.blank(text.text());
  }
}
