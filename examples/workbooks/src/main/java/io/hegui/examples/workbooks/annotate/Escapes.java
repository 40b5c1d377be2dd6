package io.hegui.examples.workbooks.annotate;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in XML, and back. */
final class Escapes {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));");

  /** What Excel would take for the code of a character. */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private Escapes() {}

  static String resolve(String text) {
    return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult found) {
    if (found.group(3) != null) {
      return switch (found.group(3)) {
        case "amp" -> "&";
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        default -> "'";
      };
    }
    int code =
        found.group(1) != null
            ? Integer.parseInt(found.group(1), 16)
            : Integer.parseInt(found.group(2));
    return Character.isValidCodePoint(code) ? Character.toString(code) : found.group();
  }

  /** A text as the bytes of XML's content, a character each; what XML cannot hold is made seen. */
  static String bytes(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    CODE.matcher(text).replaceAll("_x005F_").codePoints().forEach(each -> append(safe, each));
    return new String(
        safe.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static void append(StringBuilder safe, int character) {
    switch (character) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\n', '\t' -> safe.append((char) character);
      default -> {
        if (character < ' ') {
          safe.append((char) (0x2400 + character));
        } else if (Character.getType(character) == Character.SURROGATE
            || character == 0xFFFE
            || character == 0xFFFF) {
          safe.append(String.format(Locale.ROOT, "\\u%04X", character));
        } else {
          safe.appendCodePoint(character);
        }
      }
    }
  }
}
