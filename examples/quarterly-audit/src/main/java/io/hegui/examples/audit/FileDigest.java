package io.hegui.examples.audit;

import io.hegui.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * A file's length and SHA-256, read as a stream.
 *
 * @param sha256 in hex
 */
record FileDigest(long bytes, String sha256) {
  private static final int BUFFER = 1 << 16;

  /**
   * @throws IOException if the file breaks off while it is read
   */
  static FileDigest of(Path file) throws IOException {
    MessageDigest digest = Sha256.begin();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        bytes += read;
      }
    }
    return new FileDigest(bytes, Sha256.hex(digest));
  }
}
