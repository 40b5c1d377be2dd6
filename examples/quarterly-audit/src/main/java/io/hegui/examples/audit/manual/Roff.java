package io.hegui.examples.audit.manual;

/** Text in the language of manual pages, man(7). */
final class Roff {
  /** What may not begin a line of Chinese, and what may not end one. */
  private static final String CLOSING = "，。；：、？！）」』》〉”’…·";

  private static final String OPENING = "（「『《〈“‘";

  private final StringBuilder page = new StringBuilder();

  /** The head of a page: its name in capitals, section 1, and what stands at its margins. */
  static Roff begin(String name, String day, String source, String manual) {
    Roff roff = new Roff();
    roff.page.append(".TH \"").append(escape(name)).append("\" \"1\" \"").append(escape(day));
    roff.page.append("\" \"").append(escape(source)).append("\" \"").append(escape(manual));
    // Neither hyphens nor wide gaps: they would be taken for parts of a command.
    roff.page.append("\"\n.nh\n.ad l\n");
    return roff;
  }

  Roff section(String title) {
    page.append(".SH \"").append(escape(title)).append("\"\n");
    return this;
  }

  Roff paragraph(String text) {
    page.append(".PP\n");
    return line(text);
  }

  /** A term and, indented, what it means. */
  Roff term(String markup, String meaning) {
    page.append(".TP\n").append(markup).append('\n');
    return line(meaning);
  }

  /** Lines that are shown as they are. */
  Roff verbatim(String text) {
    page.append(".PP\n.nf\n");
    text.lines().forEach(each -> page.append(guarded(escape(each))).append('\n'));
    page.append(".fi\n");
    return this;
  }

  private Roff line(String text) {
    page.append(guarded(breakable(escape(text.strip())))).append('\n');
    return this;
  }

  static String bold(String text) {
    return "\\fB" + escape(text) + "\\fR";
  }

  static String italic(String text) {
    return "\\fI" + escape(text) + "\\fR";
  }

  static String escape(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq").replace("\n", " ");
  }

  /** A dot or an apostrophe at the beginning of a line would be taken for a request. */
  private static String guarded(String line) {
    return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
  }

  /** Places where a line of Chinese may be broken, which it has no blanks for. */
  private static String breakable(String text) {
    StringBuilder broken = new StringBuilder();
    int before = ' ';
    for (int character : text.codePoints().toArray()) {
      boolean meets = isWide(before) || isWide(character);
      boolean open = OPENING.indexOf(before) >= 0;
      if (meets && before != ' ' && character != ' ' && !open && CLOSING.indexOf(character) < 0) {
        broken.append("\\:");
      }
      broken.appendCodePoint(character);
      before = character;
    }
    return broken.toString();
  }

  private static boolean isWide(int character) {
    return character >= 0x2E80 && character <= 0xFFEF;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
