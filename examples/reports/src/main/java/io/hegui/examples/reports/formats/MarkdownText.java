package io.hegui.examples.reports.formats;

import java.util.regex.Pattern;

/**
 * Text that stands in Markdown for itself: no markup, no link, no HTML, no further cell or line.
 * What needs no mark gets none, for a mail may show the text as it stands.
 */
final class MarkdownText {
  private static final String MARKUP = "\\`*_[]|~$";

  /** What is markup at the beginning of a line only: headings, lists, lines of dashes. */
  private static final Pattern BEGINNING =
      Pattern.compile("^(?:([-#+=])|(\\d{1,9})([.)])(?=\\s|$))");

  /** What is made a link without any markup. */
  private static final Pattern ADDRESS =
      Pattern.compile("(https?|ftp|mailto|xmpp)(:)|(www)(\\.)", Pattern.CASE_INSENSITIVE);

  private MarkdownText() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '<' -> plain.append("&lt;");
        case '>' -> plain.append("&gt;");
        case '&' -> plain.append("&amp;");
        // Neither a person to notify nor an address: behind it stands what cannot be seen.
        case '@' -> plain.append("@\u2060");
        default -> {
          if (Character.isISOControl(character)) {
            plain.append(' ');
          } else {
            plain.append(MARKUP.indexOf(character) < 0 ? "" : "\\").append(character);
          }
        }
      }
    }
    String begun = BEGINNING.matcher(plain).replaceFirst("$2\\\\$1$3");
    return ADDRESS.matcher(begun).replaceAll("$1$3\\\\$2$4");
  }
}
