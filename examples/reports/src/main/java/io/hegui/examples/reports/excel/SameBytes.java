package io.hegui.examples.reports.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the time at which it was written: the same content gives the same bytes. */
final class SameBytes {
  /** Writes a workbook. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static final LocalDateTime WHEN = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SameBytes() {}

  /** Writes the content to that file, and its entries, each dated the same, to the stream. */
  static void write(Content content, Path file, OutputStream out) throws IOException {
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.write(to);
    }
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile written = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(written.entries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(WHEN);
        zip.putNextEntry(same);
        try (var in = written.getInputStream(entry)) {
          in.transferTo(zip);
        }
        zip.closeEntry();
      }
    }
    zip.finish();
  }
}
