package io.hegui.examples.audit.text;

import java.util.regex.Pattern;

/**
 * Takes from a text what could harm its reader: characters that steer a terminal or turn the order
 * of a line around, and the middle of what looks like a national id number.
 */
public final class Harmless {
  /** A run of 18 digits, of 17 and an X, or of 15; the first six and the last four may be seen. */
  private static final Pattern NATIONAL_ID =
      Pattern.compile(
          "(?<![0-9０-９])([0-9０-９]{6})([0-9０-９]{8}|[0-9０-９]{5})"
              + "([0-9０-９]{3}[0-9０-９XxＸｘ]|[0-9０-９]{4})(?![0-9０-９])");

  private static final int FIRST_PICTURE = 0x2400;

  private Harmless() {}

  /**
   * The text on one line, with control characters shown as pictures (␛ for escape) and those that
   * change the direction of writing as �.
   */
  public static String oneLine(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(Harmless::plain).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static int plain(int character) {
    if (character < 0x20) {
      return FIRST_PICTURE + character;
    } else if (character == 0x7F) {
      return '\u2421';
    }
    boolean steers =
        switch (Character.getType(character)) {
          case Character.CONTROL,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> turnsAround(character);
        };
    return steers ? '\uFFFD' : character;
  }

  private static boolean turnsAround(int character) {
    return character == 0x061C
        || character == 0x200E
        || character == 0x200F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  /** The text with the middle of every national id number masked. */
  public static String withoutNationalIds(String text) {
    return NATIONAL_ID
        .matcher(text)
        .replaceAll(id -> id.group(1) + "*".repeat(id.group(2).length()) + id.group(3));
  }
}
