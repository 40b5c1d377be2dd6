package io.hegui.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;

/** The characters of a text file, and how they end. */
final class TextInput implements AutoCloseable {
  /** How far the start of the text may be looked at before it is read. */
  static final int HEAD = 1 << 13;

  private final EndReader end;
  private final BufferedReader reader;
  private final boolean cut;

  private TextInput(Reader text, boolean cut) {
    this.end = new EndReader(text);
    this.reader = new BufferedReader(end, HEAD);
    this.cut = cut;
  }

  /**
   * Opens bytes as text.
   *
   * @throws BadEncodingException if they are none
   */
  static TextInput open(ByteSource bytes) throws IOException {
    Encoding encoding = Encoding.of(bytes);
    InputStream in = bytes.open();
    in.skipNBytes(encoding.bomLength());
    // All of it was tried before, so that only what is cut off at the end is ignored here.
    return new TextInput(
        new InputStreamReader(
            in, encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.IGNORE)),
        encoding.cut());
  }

  /** Takes characters that are decoded already, maybe with a byte order mark before them. */
  static TextInput of(Reader text) throws IOException {
    TextInput input = new TextInput(text, false);
    input.reader.mark(1);
    if (input.reader.read() != '\uFEFF') {
      input.reader.reset();
    }
    return input;
  }

  BufferedReader reader() {
    return reader;
  }

  /** Whether the bytes end within a character. */
  boolean cut() {
    return cut;
  }

  /** How the text ends, once it is read. */
  EndReader end() {
    return end;
  }

  /** The first characters, which are still to be read. */
  String head() throws IOException {
    reader.mark(HEAD);
    char[] head = new char[HEAD];
    int length = 0;
    for (int read; length < HEAD && (read = reader.read(head, length, HEAD - length)) > 0; ) {
      length += read;
    }
    reader.reset();
    return new String(head, 0, length);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
