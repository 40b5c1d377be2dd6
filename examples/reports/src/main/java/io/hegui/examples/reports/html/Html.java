package io.hegui.examples.reports.html;

import io.hegui.examples.reports.NationalIds;
import io.hegui.text.Visible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes elements and text, well-formed as XML, too. Whatever a text holds, it stays a text: here
 * it is escaped, made harmless and, in a masked report, masked.
 */
final class Html {
  /** The forms of a violation's id and of digests, which may look like a national id by chance. */
  private static final Pattern HEX =
      Pattern.compile("[0-9a-f]{12}|[0-9a-f]{16}|[0-9a-f]{64}(\\+[0-9a-f]{64})*");

  /** Attributes that hold such, or nothing of the report. */
  private static final Set<String> EXACT = Set.of("id", "href", "content");

  private static final int DIGITS_OF_ID = 15;

  private final Writer out;
  private final boolean masked;
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param masked whether what looks like a national id number is masked
   */
  Html(Writer out, boolean masked) {
    this.out = out;
    this.masked = masked;
  }

  /**
   * Begins an element.
   *
   * @param attributes pairs of name and value
   */
  Html open(String name, Object... attributes) {
    start(name, attributes);
    write(">");
    open.push(name);
    return this;
  }

  /** Ends the element that was begun last. */
  Html close() {
    write("</");
    write(open.pop());
    write(">");
    return this;
  }

  /** An element that never holds anything. */
  Html empty(String name, Object... attributes) {
    start(name, attributes);
    write("/>");
    return this;
  }

  /** An element that holds a text. */
  Html element(String name, String text, Object... attributes) {
    return open(name, attributes).text(text).close();
  }

  Html text(String text) {
    escape(safe(text, masked));
    return this;
  }

  /** A digest, or a violation's id. */
  Html exact(String text) {
    escape(safe(text, masked && !HEX.matcher(text).matches()));
    return this;
  }

  /** The source of a script or of a style sheet, which comes with this package. */
  Html trusted(String source) {
    write(source);
    return this;
  }

  /** A line ends. Between rows of findings the script looks for such ends. */
  Html line() {
    write("\n");
    return this;
  }

  /** A text as it may be shown anywhere, but for the escapes of its place. */
  String shown(String text) {
    return safe(text, masked);
  }

  private void start(String name, Object... attributes) {
    write("<");
    write(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      String attribute = attributes[i].toString();
      write(" ");
      write(attribute);
      write("=\"");
      escape(safe(attributes[i + 1].toString(), masked && !EXACT.contains(attribute)));
      write("\"");
    }
  }

  /** Most texts need no look by expressions, which would take most of the time. */
  private static String safe(String text, boolean masked) {
    int digits = 0;
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain &= (c >= ' ' && c < '\u007f') || (c > '\u2fff' && c < Character.MIN_SURROGATE);
      digits += Character.isDigit(c) ? 1 : 0;
    }
    String harmless = plain ? text : Visible.oneLine(text);
    return masked && digits >= DIGITS_OF_ID ? NationalIds.masked(harmless) : harmless;
  }

  private void escape(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped =
          switch (text.charAt(i)) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!escaped.isEmpty()) {
        write(text.substring(from, i));
        write(escaped);
        from = i + 1;
      }
    }
    write(from == 0 ? text : text.substring(from));
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
