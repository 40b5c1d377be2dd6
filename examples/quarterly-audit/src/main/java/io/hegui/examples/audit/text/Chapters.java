package io.hegui.examples.audit.text;

/** The page that a report is written on, the words for it, and the count of its parts. */
final class Chapters {
  private static final String NUMERALS = "一二三四五六七八九十";

  private final Page page;
  private final Lexicon words;
  private int part;

  Chapters(Page page, Lexicon words) {
    this.page = page;
    this.words = words;
  }

  Page page() {
    return page;
  }

  Lexicon words() {
    return words;
  }

  /** Begins the next part. */
  void begin(String title) {
    String numeral = NUMERALS.substring(part, part + 1);
    part++;
    page.section(words.say("part", "numeral", numeral, "n", part, "title", title));
  }
}
