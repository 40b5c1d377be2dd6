package io.hegui.examples.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text of a page or a hundred: in UTF-8, in UTF-16 with its mark, or else in GB18030. */
final class TextFile {
  private static final long LARGEST = 4L << 20;

  private TextFile() {}

  /**
   * @throws IOException if the file cannot be read, or is no text of that size
   */
  static String read(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
      throw new IOException("no text file of up to 4 MB");
    }
    byte[] bytes = Files.readAllBytes(file);
    boolean utf16 =
        bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
    String text = utf16 ? decode(bytes, StandardCharsets.UTF_16) : utf8OrChinese(bytes);
    if (text.indexOf('\0') >= 0) {
      throw new IOException("not a text file");
    }
    return text;
  }

  private static String utf8OrChinese(byte[] bytes) throws CharacterCodingException {
    try {
      return decode(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return decode(bytes, Charset.forName("GB18030"));
    }
  }

  private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
