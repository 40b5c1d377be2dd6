package io.hegui.input;

import io.hegui.text.Excerpt;

/** What a cell says, whatever its kind. */
final class Cells {
  /** A cell without content. */
  static final Cell BLANK = new Cell.Text("");

  private Cells() {}

  /**
   * The cleaned text of a text cell; of any other the empty string, which is no value of a type.
   */
  static String text(Cell cell) {
    return cell instanceof Cell.Text text ? CellText.clean(text.text()) : "";
  }

  /** The cell as a finding shows it. */
  static String show(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return Excerpt.of(CellText.trim(text.text()));
    } else if (cell instanceof Cell.Numeral number) {
      return Excerpt.of(number.literal());
    } else if (cell instanceof Cell.Percentage share) {
      return Excerpt.of(share.figure() + "%");
    } else if (cell instanceof Cell.Unusable unusable) {
      return Excerpt.of(unusable.shown());
    } else if (cell instanceof Cell.Bool bool) {
      return String.valueOf(bool.value());
    } else if (cell instanceof Cell.Day day) {
      return day.date().toString();
    }
    return cell instanceof Cell.Items ? "[…]" : "{…}";
  }
}
