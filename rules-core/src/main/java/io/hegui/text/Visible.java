package io.hegui.text;

import java.util.stream.Collectors;

/** Shows what of a text cannot be seen, and would steer a terminal or turn a line around. */
public final class Visible {
  private static final int FIRST_PICTURE = 0x2400;

  private Visible() {}

  /**
   * The text on one line, with control characters shown as pictures (␛ for escape) and those that
   * change the direction of writing as �.
   */
  public static String oneLine(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(Visible::plain).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** The same for a text that may have several lines. */
  public static String lines(String text) {
    return text.lines().map(Visible::oneLine).collect(Collectors.joining("\n"));
  }

  private static int plain(int character) {
    if (character < 0x20) {
      return FIRST_PICTURE + character;
    } else if (character == 0x7F) {
      return '\u2421';
    }
    return steers(character) ? '\uFFFD' : character;
  }

  /** Whether it cannot be seen and changes how its neighbours are, or is no character at all. */
  public static boolean steers(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> turnsAround(character);
    };
  }

  private static boolean turnsAround(int character) {
    return character == 0x061C
        || character == 0x200E
        || character == 0x200F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
