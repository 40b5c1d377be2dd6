package io.hegui.examples.reports.letters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the hour out of a zip file: its entries would bear the time at which they were written. */
final class SteadyZip {
  private static final LocalDateTime FIRST = LocalDateTime.of(1980, 2, 1, 0, 0);

  private SteadyZip() {}

  /** The same entries, all of one time. */
  static byte[] of(byte[] zip) throws IOException {
    ByteArrayOutputStream steady = new ByteArrayOutputStream(zip.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(steady)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(FIRST);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return steady.toByteArray();
  }
}
