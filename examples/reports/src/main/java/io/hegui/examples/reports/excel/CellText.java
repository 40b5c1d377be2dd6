package io.hegui.examples.reports.excel;

import io.hegui.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as a cell can hold it: nothing is lost, and nothing of it is taken for markup or formula.
 */
final class CellText {
  /** The most characters that Excel keeps in a cell. */
  static final int MOST = 32_767;

  private static final int FIRST_PICTURE = 0x2400;

  /** What Excel would take for the code of a character. */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /**
   * The text with characters that XML cannot hold, or that turn the order of a line around, made
   * visible (␛ for escape), and what looks like Excel's way to write such a character marked as
   * plain text.
   */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (character == '\r') {
        visible.append(i < text.length() && text.charAt(i) == '\n' ? "" : "\n");
      } else if (character < ' ' && character != '\n' && character != '\t') {
        visible.append((char) (FIRST_PICTURE + character));
      } else if ((character > ' ' && Visible.steers(character))
          || character == 0xFFFE
          || character == 0xFFFF) {
        visible.append(String.format(Locale.ROOT, "\\u%04X", character));
      } else {
        visible.appendCodePoint(character);
      }
    }
    return CODE.matcher(visible).replaceAll("_x005F_");
  }

  /** Whether Excel would take it for a formula if somebody typed it, or edited its cell. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
  }

  /** A cell's text in pieces of that length at most; no character is torn apart. */
  static List<String> pieces(String text, int length) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + length);
      if (to < text.length()) {
        to = whole(text, from, to);
      }
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  /** Moves the end of a piece before a character, or the code of one, that it would cut through. */
  private static int whole(String text, int from, int to) {
    int code = text.indexOf("_x005F_", Math.max(from, to - 6));
    if (code > from && code < to) {
      return code;
    }
    boolean pair = Character.isLowSurrogate(text.charAt(to)) && to - 1 > from;
    return pair ? to - 1 : to;
  }
}
