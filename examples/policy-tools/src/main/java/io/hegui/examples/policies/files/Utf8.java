package io.hegui.examples.policies.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads files of text as UTF-8. What is none is read all the same, for an author is to be told of
 * it; Chinese editors like to write GBK.
 */
public final class Utf8 {
  private static final String MARK = "\uFEFF";

  private Utf8() {}

  /** The text, without a byte order mark; what is no UTF-8 is replaced. */
  public static String read(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  /** The first line that is no UTF-8; 0 if there is none. */
  public static int firstOtherLine(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (!StandardCharsets.UTF_8
        .newDecoder()
        .decode(in, CharBuffer.allocate(bytes.length), true)
        .isError()) {
      return 0;
    }
    int line = 1;
    for (int i = 0; i < in.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /** Whether the text begins with a byte order mark. */
  public static boolean isMarked(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new String(bytes, 0, Math.min(bytes.length, 3), StandardCharsets.UTF_8).startsWith(MARK);
  }
}
