package io.hegui.input;

import java.io.IOException;
import java.io.Reader;

/** Passes characters through and knows what the last of them was. */
final class EndReader extends Reader {
  private final Reader in;
  private long count;
  private char last;
  private boolean ended;

  EndReader(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read < 0) {
      ended = true;
    } else if (read > 0) {
      count += read;
      last = buffer[offset + read - 1];
    }
    return read;
  }

  boolean empty() {
    return ended && count == 0;
  }

  /** Whether the text ends without a line break. */
  boolean openLine() {
    return ended && count > 0 && last != '\n' && last != '\r';
  }

  /** Whether the text ends as no whole JSON does. */
  boolean openJson() {
    return last != '}' && last != ']';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
