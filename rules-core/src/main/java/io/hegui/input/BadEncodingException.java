package io.hegui.input;

import java.io.IOException;

/** Bytes that are no text in any encoding that is read. */
final class BadEncodingException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long offset;

  BadEncodingException(long offset) {
    super("no text from byte " + offset);
    this.offset = offset;
  }

  /** The place of the first bad byte, from 0. */
  long offset() {
    return offset;
  }
}
