package io.hegui.examples.workbooks;

/** How much of a workbook is read; all of it fits into a heap of 256 MB. */
final class Limits {
  /** The characters of a cell: thirty times what Excel holds. */
  static final int CELL = 1 << 20;

  /** The characters of a row, as in every other form of file. */
  static final int ROW = 16 << 20;

  /** The columns of a sheet, of which there are no more in Excel. */
  static final int COLUMNS = 16_384;

  /** The rows, from the top, among which a header row is looked for. */
  static final int TOP_ROWS = 30;

  /** The characters of these rows. */
  static final int TOP_CHARACTERS = 4 << 20;

  static final int SHEETS = 1_000;
  static final int MERGES = 100_000;
  static final int STYLES = 1 << 17;

  /** The parts of a package. */
  static final int PARTS = 20_000;

  /** The bytes of a package's directory, which is read whole. */
  static final long DIRECTORY = 16L << 20;

  /** The bytes that all parts together may unpack to, each as often as it is read. */
  static final long UNPACKED = 8L << 30;

  /** From so many bytes on a part is looked at more closely. */
  static final long LARGE_PART = 256L << 20;

  /** How many times its packed size a large part may have; sheets have thirty, seldom ninety. */
  static final long RATIO = 250;

  private Limits() {}
}
