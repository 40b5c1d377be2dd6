package io.hegui.examples.workbooks;

import io.hegui.facts.DataProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the XML of a workbook's part, a tag at a time, in a space that no input can widen: there
 * are no document types and so no entities, names are not kept, and tags and text are only held up
 * to a limit. What is not well-formed ends in an exception. Namespaces are told by local names
 * alone, so that the transitional and the strict form are read alike.
 */
final class Xml {
  /** What was read. */
  enum Event {
    START,
    END,
    END_OF_PART
  }

  private static final int LONGEST_TAG = 1 << 16;
  private static final int DEEPEST = 256;

  private final Reader in;
  private final char[] buffer = new char[1 << 14];
  private int next;
  private int end;

  private final Tag tag = new Tag(LONGEST_TAG);
  private final List<String> open = new ArrayList<>();
  private final Names names = new Names();
  private String name = "";
  private boolean closed; // the tag that was read last closes itself
  private boolean begun;

  private final StringBuilder text = new StringBuilder();
  private boolean gathering;
  private boolean tooLong;

  Xml(InputStream bytes) throws IOException {
    PushbackInputStream in = new PushbackInputStream(bytes, 4);
    Charset charset = charset(in);
    this.in =
        new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
  }

  /** A part is in UTF-8 or UTF-16; its first bytes, a mark or the first tag, tell which. */
  private static Charset charset(PushbackInputStream in) throws IOException {
    byte[] start = in.readNBytes(4);
    int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
    Charset charset =
        first == 0xFEFF || first == '<'
            ? StandardCharsets.UTF_16BE
            : first == 0xFFFE || first == '<' << 8
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_8;
    int mark = first == 0xFEFF || first == 0xFFFE ? 2 : first == 0xEFBB ? 3 : 0;
    in.unread(start, Math.min(mark, start.length), Math.max(0, start.length - mark));
    return charset;
  }

  /** Reads up to the next tag. */
  Event next() throws IOException {
    if (closed) {
      closed = false;
      return close();
    }
    while (true) {
      int c = read();
      if (c < 0) {
        if (!begun || !open.isEmpty()) {
          throw new RefusedException(DataProblem.TRUNCATED, Phrases.of("part.cut"));
        }
        return Event.END_OF_PART;
      } else if (c != '<') {
        next--;
        text();
      } else {
        c = read();
        if (c == '/') {
          tag.read(this, read());
          name = localName();
          return close();
        } else if (c == '!') {
          declaration();
        } else if (c == '?') {
          skip("?>");
        } else {
          return start(c);
        }
      }
    }
  }

  private Event start(int first) throws IOException {
    tag.read(this, first);
    if (open.isEmpty() && begun) {
      throw damaged();
    } else if (open.size() == DEEPEST) {
      throw new RefusedException(DataProblem.TOO_DEEP, Phrases.of("part.depth"));
    }
    begun = true;
    closed = tag.closesItself();
    name = localName();
    open.add(tag.name(names));
    return Event.START;
  }

  private Event close() throws IOException {
    if (open.isEmpty() || !open.remove(open.size() - 1).equals(tag.name(names))) {
      throw damaged();
    }
    return Event.END;
  }

  private String localName() throws IOException {
    return tag.localName(names);
  }

  /** The local name of the tag that was read last. */
  String name() {
    return name;
  }

  /** An attribute of the tag that was read last, by its local name; empty if it has none. */
  String attribute(String local) throws IOException {
    return tag.attribute(local);
  }

  /** From here on text is gathered. */
  void gather() {
    text.setLength(0);
    tooLong = false;
    gathering = true;
  }

  /** The text since {@link #gather()}. */
  String gathered() {
    gathering = false;
    return text.toString();
  }

  /** Whether that text was longer than a cell's may be, so that its end is missing. */
  boolean tooLong() {
    return tooLong;
  }

  private void text() throws IOException {
    if (open.isEmpty()) {
      int c = read();
      if (c > ' ' && c != 0xFEFF) {
        throw damaged();
      }
      return;
    }
    while (next < end || fill()) {
      int from = next;
      while (next < end && isPlain(buffer[next])) {
        next++;
      }
      add(from, next - from);
      if (next < end) {
        char c = buffer[next];
        if (c == '<') {
          return;
        }
        next++;
        add(c == '&' ? Tag.character(entity()) : lineBreak());
      }
    }
  }

  private static boolean isPlain(char c) {
    return c != '<' && c != '&' && c != '\r';
  }

  /** A carriage return is a line break, and none if one follows. */
  private String lineBreak() throws IOException {
    boolean pair = (next < end || fill()) && buffer[next] == '\n';
    return pair ? "" : "\n";
  }

  private String entity() throws IOException {
    StringBuilder entity = new StringBuilder();
    for (int c = read(); c != ';'; c = read()) {
      if (c < 0 || entity.length() > Tag.LONGEST_ENTITY) {
        throw damaged();
      }
      entity.append((char) c);
    }
    return entity.toString();
  }

  private void add(int from, int length) {
    if (gathering) {
      int room = Math.min(length, Limits.CELL - text.length());
      text.append(buffer, from, room);
      tooLong |= room < length;
    }
  }

  private void add(String more) {
    if (gathering) {
      boolean fits = text.length() + more.length() <= Limits.CELL;
      text.append(fits ? more : "");
      tooLong |= !fits;
    }
  }

  /** A comment, which is skipped, or text that is quoted as a whole. */
  private void declaration() throws IOException {
    int c = read();
    if (c == '-' && read() == '-') {
      skip("-->");
    } else if (c == '[' && !open.isEmpty()) {
      for (char expected : "CDATA[".toCharArray()) {
        if (read() != expected) {
          throw damaged();
        }
      }
      quoted();
    } else {
      throw RefusedException.malformed("part.doctype");
    }
  }

  private void quoted() throws IOException {
    int brackets = 0;
    for (int c = read(); ; c = read()) {
      if (c < 0) {
        throw damaged();
      } else if (c == '>' && brackets >= 2) {
        add("]".repeat(brackets - 2));
        return;
      } else if (c == ']') {
        brackets++;
        if (brackets > 2) {
          add("]");
          brackets = 2;
        }
      } else {
        add(brackets == 0 ? Character.toString(c) : "]".repeat(brackets) + (char) c);
        brackets = 0;
      }
    }
  }

  private void skip(String until) throws IOException {
    char last = until.charAt(until.length() - 1);
    char before = until.charAt(0);
    int run = 0; // how many of the characters before the last have come
    for (int c = read(); ; c = read()) {
      if (c < 0) {
        throw damaged();
      } else if (c == last && run >= until.length() - 1) {
        return;
      }
      run = c == before ? run + 1 : 0;
    }
  }

  /** The next character; -1 at the end. */
  int read() throws IOException {
    return next < end || fill() ? buffer[next++] : -1;
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    return end > 0;
  }

  static RefusedException damaged() {
    return RefusedException.malformed("part.damaged");
  }
}
