package io.hegui.examples.workbooks.annotate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * XML tag by tag, so that it can be written again with a few tags changed and every other byte as
 * it was; writers of XML keep the meaning only, and not even all of that (line breaks in
 * attributes).
 */
final class Markup {
  /** More than Excel puts into a cell by far. */
  private static final int LONGEST = 1 << 20;

  /** More than a sheet of a million rows needs; a bomb has more. */
  private static final long MOST = 1L << 31;

  private final InputStream in;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder raw = new StringBuilder();
  private Tag tag = new Tag("<!>");
  private long length;

  Markup(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** Goes on to the next tag; false behind the last one, where only text may be left. */
  boolean next() throws IOException {
    boolean first = length == 0;
    text.setLength(0);
    raw.setLength(0);
    int each = in.read();
    while (each >= 0 && each != '<') {
      append(text, each);
      each = in.read();
    }
    if (first && (text.indexOf("\u00FE\u00FF") >= 0 || text.indexOf("\u00FF\u00FE") >= 0)) {
      throw new RefusedException("encoding");
    } else if (each < 0) {
      return false;
    }
    append(raw, each);
    readTag();
    tag = new Tag(raw.toString());
    if (raw.indexOf("<!DOCTYPE") == 0) {
      throw new RefusedException("damaged");
    } else if (raw.indexOf("<?xml ") == 0) {
      String encoding = tag.get("encoding");
      if (encoding != null && !encoding.toUpperCase(Locale.ROOT).matches("UTF-?8|US-ASCII")) {
        throw new RefusedException("encoding");
      }
    }
    return true;
  }

  private void readTag() throws IOException {
    int quote = 0;
    while (true) {
      int each = in.read();
      if (each < 0) {
        throw new RefusedException("damaged");
      }
      append(raw, each);
      boolean special = raw.length() > 1 && (raw.charAt(1) == '!' || raw.charAt(1) == '?');
      if (special) {
        if (each == '>' && ended()) {
          return;
        }
      } else if (quote != 0) {
        quote = each == quote ? 0 : quote;
      } else if (each == '"' || each == '\'') {
        quote = each;
      } else if (each == '>') {
        return;
      }
    }
  }

  /** Whether a comment, a piece of plain text or an instruction is over. */
  private boolean ended() {
    String end = starts("<!--") ? "-->" : starts("<![CDATA[") ? "]]>" : starts("<?") ? "?>" : ">";
    return raw.length() >= end.length()
        && raw.indexOf(end, raw.length() - end.length()) >= 0
        && (!end.equals("-->") || raw.length() >= "<!---->".length());
  }

  private boolean starts(String start) {
    return raw.indexOf(start) == 0;
  }

  private void append(StringBuilder to, int each) throws IOException {
    length++;
    if (to.length() >= LONGEST) {
      throw new RefusedException("damaged");
    } else if (length > MOST) {
      throw new RefusedException("tooLarge", "limit", MOST >> 20);
    }
    to.append((char) each);
  }

  Tag tag() {
    return tag;
  }

  /** The bytes between the tag before and this one, a character each. */
  String text() {
    return text.toString();
  }

  /** Whether this is the first tag of an element of that name, with or without content. */
  boolean starts(String name, String prefix) {
    return tag.isElement()
        && !tag.isEnd()
        && tag.name().equals(name)
        && tag.prefix().equals(prefix);
  }

  boolean ends(String name, String prefix) {
    return tag.isElement() && tag.isEnd() && tag.name().equals(name) && tag.prefix().equals(prefix);
  }

  static void write(OutputStream out, String bytes) throws IOException {
    out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }
}
