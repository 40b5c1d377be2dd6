package io.hegui.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A stream's bytes, kept so that they can be read twice; in a temporary file if they are many. */
final class Spool implements ByteSource, AutoCloseable {
  private static final int IN_MEMORY = 8 << 20;

  private final byte[] start;
  private final @Nullable Path file;

  Spool(InputStream in) throws IOException {
    start = in.readNBytes(IN_MEMORY);
    file = start.length < IN_MEMORY ? null : Files.createTempFile("hegui", ".json");
    if (file != null) {
      try (OutputStream out = Files.newOutputStream(file)) {
        out.write(start);
        in.transferTo(out);
      } catch (IOException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    }
  }

  @Override
  public InputStream open() throws IOException {
    return file == null ? new ByteArrayInputStream(start) : Files.newInputStream(file);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
