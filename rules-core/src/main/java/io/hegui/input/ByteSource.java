package io.hegui.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read more than once: first for their encoding, then for what they say. */
@FunctionalInterface
interface ByteSource {
  /** So many bytes of a file are kept: to open it again takes longer than to read it. */
  int KEPT = 1 << 20;

  /** The bytes of a file. */
  static ByteSource of(Path file) throws IOException {
    if (Files.size(file) > KEPT) {
      return () -> Files.newInputStream(file);
    }
    byte[] bytes = Files.readAllBytes(file);
    return () -> new ByteArrayInputStream(bytes);
  }

  InputStream open() throws IOException;
}
