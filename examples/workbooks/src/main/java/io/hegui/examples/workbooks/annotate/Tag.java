package io.hegui.examples.workbooks.annotate;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag of XML as it stands, byte for byte: every byte is a character here, so that what is not
 * understood comes through unharmed.
 */
record Tag(String raw) {
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s([^\\s=/>]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

  private static final Pattern RELATION = Pattern.compile("\\s\\w+:id\\s*=\\s*[\"']([^\"']*)");

  boolean isEnd() {
    return raw.startsWith("</");
  }

  /** Whether it has no content, and so no end of its own. */
  boolean isEmpty() {
    return raw.endsWith("/>");
  }

  /** Whether it begins or ends an element; comments and instructions do not. */
  boolean isElement() {
    return raw.charAt(1) != '!' && raw.charAt(1) != '?';
  }

  private String qualified() {
    int from = isEnd() ? 2 : 1;
    int to = from;
    while (to < raw.length() && " \t\r\n/>".indexOf(raw.charAt(to)) < 0) {
      to++;
    }
    return raw.substring(from, to);
  }

  /** The name without its prefix. */
  String name() {
    String name = qualified();
    return name.substring(name.indexOf(':') + 1);
  }

  /** The prefix with its colon; empty if there is none. */
  String prefix() {
    String name = qualified();
    return name.substring(0, name.indexOf(':') + 1);
  }

  /** An attribute's value, by its name with its prefix; null if it is not there. */
  @Nullable String get(String attribute) {
    Matcher at = find(attribute);
    return at == null ? null : text(raw.substring(at.start(2) + 1, at.end(2) - 1));
  }

  /** A whole number; the other one if there is none. */
  int number(String attribute, int other) {
    String value = get(attribute);
    try {
      return value == null ? other : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return other;
    }
  }

  /** The id of the relation that it names, whatever the prefix of its namespace; empty if none. */
  String relation() {
    Matcher id = RELATION.matcher(raw);
    return id.find() ? id.group(1) : "";
  }

  private @Nullable Matcher find(String attribute) {
    Matcher at = ATTRIBUTE.matcher(raw);
    while (at.find()) {
      if (at.group(1).equals(attribute)) {
        return at;
      }
    }
    return null;
  }

  /** The tag with an attribute, which needs no escaping, of that value. */
  Tag with(String attribute, String value) {
    Matcher at = find(attribute);
    if (at != null) {
      return new Tag(raw.substring(0, at.start(2) + 1) + value + raw.substring(at.end(2) - 1));
    }
    int end = 1 + qualified().length();
    String added = " " + attribute + "=\"" + value + "\"";
    return new Tag(raw.substring(0, end) + added + raw.substring(end));
  }

  /** The tag with room for content, if it has none. */
  Tag open() {
    return isEmpty() ? new Tag(raw.substring(0, raw.length() - 2) + ">") : this;
  }

  /** The text that bytes between tags, or in an attribute, stand for. */
  static String text(String bytes) {
    String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return text.indexOf('&') < 0 ? text : Escapes.resolve(text);
  }
}
