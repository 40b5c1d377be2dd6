package io.hegui.examples.workbooks.template;

/** Text as XML has it. */
final class Escaped {
  private Escaped() {}

  static String of(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\r' -> escaped.append("&#13;");
      default -> {
        if (isCharacter(c)) {
          escaped.appendCodePoint(c);
        }
      }
    }
  }

  /** Whether XML can hold it; what it cannot is invisible. */
  private static boolean isCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c > 0xFFFF;
  }
}
