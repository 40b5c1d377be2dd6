package io.hegui.examples.workbooks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a workbook's text writes as {@code _x000D_}. */
final class Escapes {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Escapes() {}

  /** The text as it was typed; a line break is a line feed, as in every other form of file. */
  static String decode(String text) {
    String decoded = text;
    if (text.contains("_x")) {
      Matcher matcher = ESCAPE.matcher(text);
      decoded =
          matcher.replaceAll(
              match ->
                  Matcher.quoteReplacement(
                      Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }
    return decoded.indexOf('\r') < 0 ? decoded : decoded.replace("\r\n", "\n");
  }
}
