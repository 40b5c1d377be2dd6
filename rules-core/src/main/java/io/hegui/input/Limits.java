package io.hegui.input;

/** How much of anything is read; the same for every form. */
final class Limits {
  /** The characters of one row, and so of one cell. */
  static final int ROW = 16 << 20;

  /** The cells of one row: as many as a spreadsheet has columns. */
  static final int CELLS = 16_384;

  /** How deep JSON may nest; a submission needs four levels. */
  static final int DEPTH = 100;

  /** The characters of a JSON number. */
  static final int NUMBER = 1_000;

  private Limits() {}
}
