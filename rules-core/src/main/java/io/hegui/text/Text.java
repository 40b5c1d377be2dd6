package io.hegui.text;

import java.util.Locale;

/** One piece of text for people, in both languages. */
public record Text(String zh, String en) {
  /** The text in the reader's language: English for an English locale, Chinese for any other. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : zh;
  }
}
