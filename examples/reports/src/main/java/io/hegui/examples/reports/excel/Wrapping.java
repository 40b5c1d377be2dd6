package io.hegui.examples.reports.excel;

/** How much room wrapped text takes; a Chinese character is as wide as two others. */
final class Wrapping {
  private static final int FIRST_WIDE = 0x1100;

  private Wrapping() {}

  /** The lines of a text in a column of that many characters. */
  static int lines(String text, int width) {
    int lines = 1;
    int used = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      int wide = character >= FIRST_WIDE ? 2 : 1;
      if (character == '\n' || used + wide >= width) {
        lines++;
        used = 0;
      }
      used += character == '\n' ? 0 : wide;
    }
    return lines;
  }
}
