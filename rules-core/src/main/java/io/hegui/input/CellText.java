package io.hegui.input;

/** Cleans the text of a cell or title of what people do not see. */
final class CellText {
  private CellText() {}

  /** Free text: without the space around it. */
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && space(text.charAt(from))) {
      from++;
    }
    while (from < to && space(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /**
   * Any other text: also without zero-width characters and line breaks, which a narrow column
   * brings into a cell, and with full-width ASCII made plain.
   */
  static String clean(String text) {
    String trimmed = trim(text);
    if (isClean(trimmed)) {
      return trimmed; // as nearly always
    }
    StringBuilder cleaned = new StringBuilder(trimmed.length());
    for (int i = 0; i < trimmed.length(); i++) {
      char c = trimmed.charAt(i);
      if (fullWidth(c)) {
        cleaned.append((char) (c - '\uFF01' + '!'));
      } else if (!zeroWidth(c) && !lineBreak(c)) {
        cleaned.append(c);
      }
    }
    return cleaned.toString();
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c <= '~'; // as most
      if (!plain && (fullWidth(c) || zeroWidth(c) || lineBreak(c))) {
        return false;
      }
    }
    return true;
  }

  /** A title or a word of a list: also without the space that spreads it, as in 姓　名. */
  static String title(String text) {
    String cleaned = clean(text);
    for (int i = 0; i < cleaned.length(); i++) {
      if (space(cleaned.charAt(i))) {
        return withoutSpace(cleaned);
      }
    }
    return cleaned;
  }

  private static String withoutSpace(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    text.chars().filter(c -> !space((char) c)).forEach(c -> joined.append((char) c));
    return joined.toString();
  }

  static boolean blank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!space(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean space(char c) {
    if (c > ' ' && c <= '~') {
      return false; // as most
    }
    // isSpaceChar knows U+3000 and the no-break spaces, isWhitespace tabs and line breaks
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || zeroWidth(c);
  }

  private static boolean lineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean fullWidth(char c) {
    return c >= '\uFF01' && c <= '\uFF5E';
  }

  private static boolean zeroWidth(char c) {
    // Cf: the zero-width spaces and joiners, the BOM, the marks that turn the direction of writing
    return c > '~' && Character.getType(c) == Character.FORMAT;
  }
}
