package io.hegui.examples.workbooks;

/** The names of a sheet's columns and cells. */
final class Columns {
  private Columns() {}

  /** The name of a column, counted from 0. */
  static String letters(int column) {
    return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
  }

  /** The column of a cell's name such as {@code AB12}, from 0; -1 if that is no such name. */
  static int of(String reference) {
    int column = 0;
    int at = 0;
    for (; at < reference.length(); at++) {
      int letter = (reference.charAt(at) & ~0x20) - 'A' + 1; // in either case
      if (letter < 1 || letter > 26) {
        break;
      }
      column = Math.min(26 * column + letter, Limits.COLUMNS + 1);
    }
    return column - 1;
  }

  /** The row of a cell's name, from 1; -1 if there is none. */
  static int row(String reference) {
    int at = 0;
    while (at < reference.length() && Character.isLetter(reference.charAt(at))) {
      at++;
    }
    return whole(reference.substring(at), -1);
  }

  /** A whole number that is not negative; or else what is given. */
  static int whole(String text, int otherwise) {
    try {
      int number = text.isEmpty() ? -1 : Integer.parseInt(text);
      return number < 0 ? otherwise : number;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
