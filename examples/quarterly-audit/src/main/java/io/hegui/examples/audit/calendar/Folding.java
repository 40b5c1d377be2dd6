package io.hegui.examples.audit.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Breaks the lines of a calendar so that none is longer than 75 octets, as RFC 5545 asks. The
 * library's own writer counts characters, of which a Chinese one takes three octets.
 */
final class Folding {
  private static final int LONGEST = 75;
  private static final String NEW_LINE = "\r\n ";

  private Folding() {}

  /** Undoes the folding of a calendar and folds it anew. */
  static String refold(String calendar) {
    return fold(calendar.replace(NEW_LINE, ""));
  }

  private static String fold(String calendar) {
    StringBuilder folded = new StringBuilder();
    int used = 0;
    for (int i = 0; i < calendar.length(); ) {
      int character = calendar.codePointAt(i);
      i += Character.charCount(character);
      if (character == '\r' || character == '\n') {
        used = 0;
      } else {
        int octets = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
        if (used + octets > LONGEST) {
          folded.append(NEW_LINE);
          used = 1;
        }
        used += octets;
      }
      folded.appendCodePoint(character);
    }
    return folded.toString();
  }
}
