package io.hegui.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * What came of reading bytes as one encoding.
 *
 * @param badAt the offset of the first byte that is no such text; -1 if there is none
 * @param cut whether they end within a character
 * @param beyondAscii whether some character took more than one byte
 */
record DecodingTrial(long badAt, boolean cut, boolean beyondAscii) {
  private static final int BUFFER = 1 << 13;

  boolean whole() {
    return badAt < 0 && !cut;
  }

  /**
   * @param skipped how many bytes of the file stand before these
   */
  static DecodingTrial of(InputStream in, Charset charset, long skipped) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer characters = CharBuffer.allocate(BUFFER);
    long offset = skipped; // of the buffer's first byte
    boolean beyondAscii = false;
    while (true) {
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (read < 0) {
        return new DecodingTrial(-1, bytes.position() > 0, beyondAscii);
      }
      bytes.position(bytes.position() + read).flip();
      characters.clear();
      CoderResult result = decoder.decode(bytes, characters, false);
      beyondAscii |= characters.position() < bytes.position();
      if (result.isError()) {
        return new DecodingTrial(offset + bytes.position(), false, beyondAscii);
      }
      offset += bytes.position();
      bytes.compact();
    }
  }
}
