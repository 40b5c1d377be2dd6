package io.hegui.examples.reports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks what looks like a national id number, wherever it stands in a text. */
public final class NationalIds {
  private static final String MONTH_AND_DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])";

  /**
   * A region, a date of birth and a serial number: 18 characters, the last of which may be an X, or
   * 15 in the older form. Without the date, every household's number made of a village's code and a
   * serial number would pass for one; so would some in the older form if births before 1925 were
   * thought of.
   */
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<![0-9])[0-9]{6}(?:"
              + ("(?:19|20)[0-9]{2}" + MONTH_AND_DAY + "[0-9]{3}[0-9Xx]")
              + "|"
              + ("(?:2[5-9]|[3-9][0-9])" + MONTH_AND_DAY + "[0-9]{3}")
              + ")(?![0-9])");

  private static final int SHOWN_BEFORE = 6;
  private static final int SHOWN_AFTER = 4;

  /** How far a full-width character stands from its plain one. */
  private static final int FULL_WIDTH = 0xFEE0;

  private NationalIds() {}

  /** The text with the middle of every national id number masked. */
  public static String masked(String text) {
    StringBuilder shown = new StringBuilder(text);
    Matcher id = PATTERN.matcher(halfWidth(text));
    while (id.find()) {
      for (int i = id.start() + SHOWN_BEFORE; i < id.end() - SHOWN_AFTER; i++) {
        shown.setCharAt(i, '*');
      }
    }
    return shown.toString();
  }

  /** The text, character for character, with full-width digits and letters as plain ones. */
  private static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char character = plain.charAt(i);
      if (character > FULL_WIDTH && character <= FULL_WIDTH + '~') {
        plain.setCharAt(i, (char) (character - FULL_WIDTH));
      }
    }
    return plain.toString();
  }
}
