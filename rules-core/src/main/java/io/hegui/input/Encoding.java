package io.hegui.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a text file are to be read. A byte order mark decides; without one the file is
 * UTF-8 if all of it is, else GB18030 if all of it is.
 *
 * @param cut whether the file ends within a character, so that it was cut
 */
record Encoding(Charset charset, int bomLength, boolean cut) {
  /**
   * Reads through the bytes, once or twice, in constant space.
   *
   * @throws BadEncodingException if they are text in no encoding that is read
   */
  static Encoding of(ByteSource bytes) throws IOException {
    Encoding marked = marked(bytes);
    Charset first = marked == null ? StandardCharsets.UTF_8 : marked.charset();
    int bomLength = marked == null ? 0 : marked.bomLength();
    DecodingTrial trial = trial(bytes, first, bomLength);
    // A cut character at the end does not speak against UTF-8 if there was a whole one before.
    if (trial.whole() || (trial.cut() && (trial.beyondAscii() || marked != null))) {
      return new Encoding(first, bomLength, trial.cut());
    } else if (marked != null) {
      throw new BadEncodingException(trial.badAt());
    }
    Charset chinese = Charset.forName("GB18030");
    DecodingTrial second = trial(bytes, chinese, 0);
    if (second.whole()) {
      return new Encoding(chinese, 0, false);
    } else if (trial.cut() || second.cut()) {
      return new Encoding(trial.cut() ? first : chinese, 0, true);
    }
    throw new BadEncodingException(trial.badAt());
  }

  private static DecodingTrial trial(ByteSource bytes, Charset charset, int bomLength)
      throws IOException {
    try (InputStream in = bytes.open()) {
      in.skipNBytes(bomLength);
      return DecodingTrial.of(in, charset, bomLength);
    }
  }

  private static @Nullable Encoding marked(ByteSource bytes) throws IOException {
    byte[] start;
    try (InputStream in = bytes.open()) {
      start = in.readNBytes(3);
    }
    if (starts(start, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3, false);
    } else if (starts(start, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2, false);
    } else if (starts(start, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2, false);
    }
    return null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
