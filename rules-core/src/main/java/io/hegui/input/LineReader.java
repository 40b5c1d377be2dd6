package io.hegui.input;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines that may be too long to be held. */
final class LineReader {
  /**
   * A line.
   *
   * @param text its text without the line break; empty if it is too long
   * @param terminated whether a line break follows
   */
  record Line(String text, boolean tooLong, boolean terminated) {}

  private final Reader in;
  private final int limit;
  private final char[] buffer = new char[1 << 13];
  private int next;
  private int end;

  LineReader(Reader in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line; null at the end. */
  @Nullable Line next() throws IOException {
    StringBuilder line = new StringBuilder();
    boolean tooLong = false;
    boolean begun = false;
    while (fill()) {
      begun = true;
      int stop = next;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      if (line.length() + (stop - next) > limit) {
        tooLong = true;
        line = new StringBuilder();
      } else if (!tooLong) {
        line.append(buffer, next, stop - next);
      }
      boolean terminated = stop < end;
      next = terminated ? stop + 1 : stop;
      if (terminated) {
        return new Line(line.toString(), tooLong, true);
      }
    }
    return begun ? new Line(line.toString(), tooLong, false) : null;
  }

  private boolean fill() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return next < end;
  }
}
