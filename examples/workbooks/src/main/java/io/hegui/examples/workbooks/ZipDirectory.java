package io.hegui.examples.workbooks;

import io.hegui.facts.DataProblem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Looks at how large the directory at the end of a zip file says that it is, before anybody reads
 * all of it: it may name millions of parts.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_SIZE = 20;
  private static final int COMMENT = 0xFFFF;

  private ZipDirectory() {}

  /**
   * @throws RefusedException if the directory is missing, as in a file that was cut, or too large
   */
  static void check(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      long start = Math.max(0, file.length() - COMMENT - END_SIZE - LOCATOR_SIZE);
      byte[] tail = new byte[(int) (file.length() - start)];
      file.seek(start);
      file.readFully(tail);
      ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
      int end = tail.length - END_SIZE;
      while (end >= 0 && bytes.getInt(end) != END) {
        end--;
      }
      if (end < 0) {
        throw new RefusedException(DataProblem.TRUNCATED, Phrases.of("zip.cut"));
      }
      limit(bytes.getShort(end + 10) & 0xFFFF, bytes.getInt(end + 12) & 0xFFFFFFFFL);
      int locator = end - LOCATOR_SIZE;
      if (locator >= 0 && bytes.getInt(locator) == LOCATOR) {
        long at = bytes.getLong(locator + 8);
        if (at < 0 || at > file.length() - 56) {
          throw new RefusedException(DataProblem.TRUNCATED, Phrases.of("zip.cut"));
        }
        byte[] large = new byte[56];
        file.seek(at);
        file.readFully(large);
        ByteBuffer record = ByteBuffer.wrap(large).order(ByteOrder.LITTLE_ENDIAN);
        limit(record.getLong(32), record.getLong(40));
      }
    }
  }

  private static void limit(long parts, long size) throws RefusedException {
    // A directory of another size than it says is refused when it is read.
    boolean unsaid = parts == 0xFFFF || size == 0xFFFFFFFFL;
    boolean large = parts < 0 || parts > Limits.PARTS || size < 0 || size > Limits.DIRECTORY;
    if (large && !unsaid) {
      throw RefusedException.tooLarge("zip.large", Limits.PARTS);
    }
  }
}
