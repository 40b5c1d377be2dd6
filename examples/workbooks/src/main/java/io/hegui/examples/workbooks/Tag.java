package io.hegui.examples.workbooks;

import io.hegui.facts.DataProblem;
import java.io.IOException;

/** What stands between the brackets of an XML tag. */
final class Tag {
  /** The characters of the longest entity: {@code #x10FFFF}. */
  static final int LONGEST_ENTITY = 8;

  private final char[] content;
  private int length;
  private int nameEnd;

  Tag(int longest) {
    this.content = new char[longest];
  }

  /** Reads up to the closing bracket. */
  void read(Xml xml, int first) throws IOException {
    length = 0;
    int quote = 0;
    for (int c = first; c != '>' || quote != 0; c = xml.read()) {
      if (c < 0 || (c == '<')) {
        throw c < 0
            ? new RefusedException(DataProblem.TRUNCATED, Phrases.of("part.cut"))
            : Xml.damaged();
      } else if (length == content.length) {
        throw new RefusedException(DataProblem.TOO_LARGE, Phrases.of("part.tag"));
      }
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
      content[length++] = (char) c;
    }
    nameEnd = 0;
    while (nameEnd < length && !isSpace(content[nameEnd]) && content[nameEnd] != '/') {
      nameEnd++;
    }
    if (nameEnd == 0) {
      throw Xml.damaged();
    }
  }

  boolean closesItself() {
    return content[length - 1] == '/';
  }

  String name(Names names) {
    return names.of(content, 0, nameEnd);
  }

  String localName(Names names) {
    int from = localFrom(0, nameEnd);
    return names.of(content, from, nameEnd - from);
  }

  private int localFrom(int from, int to) {
    for (int i = from; i < to; i++) {
      if (content[i] == ':') {
        return i + 1;
      }
    }
    return from;
  }

  /** The value of the attribute with that local name; empty if there is none. */
  String attribute(String local) throws IOException {
    int at = nameEnd;
    while (true) {
      at = skipSpace(at);
      if (at >= length || (content[at] == '/' && at == length - 1)) {
        return "";
      }
      int from = at;
      while (at < length && content[at] != '=' && !isSpace(content[at])) {
        at++;
      }
      int to = at;
      at = skipSpace(at);
      if (at >= length || content[at] != '=') {
        throw Xml.damaged();
      }
      at = skipSpace(at + 1);
      if (at >= length || (content[at] != '"' && content[at] != '\'')) {
        throw Xml.damaged();
      }
      char quote = content[at];
      int valueFrom = ++at;
      while (at < length && content[at] != quote) {
        at++;
      }
      if (!is("xmlns:", from, Math.min(to, from + 6)) && is(local, localFrom(from, to), to)) {
        return decode(new String(content, valueFrom, at - valueFrom));
      }
      at++;
    }
  }

  private boolean is(String local, int from, int to) {
    if (to - from != local.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (content[i] != local.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  private int skipSpace(int at) {
    int next = at;
    while (next < length && isSpace(content[next])) {
      next++;
    }
    return next;
  }

  private static boolean isSpace(char c) {
    return c <= ' ';
  }

  private static String decode(String value) throws IOException {
    int entity = value.indexOf('&');
    if (entity < 0) {
      return value;
    }
    StringBuilder decoded = new StringBuilder();
    int at = 0;
    for (; entity >= 0; entity = value.indexOf('&', at)) {
      int end = value.indexOf(';', entity);
      if (end < 0) {
        throw Xml.damaged();
      }
      decoded.append(value, at, entity).append(character(value.substring(entity + 1, end)));
      at = end + 1;
    }
    return decoded.append(value, at, value.length()).toString();
  }

  /** What an entity stands for. Without a document type there are only these. */
  static String character(String entity) throws IOException {
    return switch (entity) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> byNumber(entity);
    };
  }

  private static String byNumber(String entity) throws IOException {
    try {
      if (entity.startsWith("#") && entity.length() <= LONGEST_ENTITY) {
        boolean hex = entity.startsWith("#x");
        int character = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.toString(character);
      }
    } catch (IllegalArgumentException e) {
      // no number, or no character
    }
    throw Xml.damaged();
  }
}
