package io.hegui.text;

import java.util.Locale;

/** A value as a message may show it: of sane length, and unable to disturb what it is shown in. */
public final class Excerpt {
  private static final int LENGTH = 100;

  private Excerpt() {}

  /**
   * The text cut to about 100 characters with an ellipsis, its control and invisible characters
   * made visible.
   */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      if (shown.length() >= LENGTH) {
        return shown.append('…').toString();
      }
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (character < ' ') {
        shown.append((char) ('\u2400' + character)); // Unicode's pictures of control characters
      } else if (harmless(character)) {
        shown.appendCodePoint(character);
      } else {
        shown.append(String.format(Locale.ROOT, "\\u%04X", character));
      }
    }
    return shown.toString();
  }

  private static boolean harmless(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          // zero-width characters, and those that turn the direction of writing
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
