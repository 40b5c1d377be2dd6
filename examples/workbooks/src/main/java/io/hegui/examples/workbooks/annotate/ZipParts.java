package io.hegui.examples.workbooks.annotate;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a package, read from its zip. */
final class ZipParts implements Closeable {
  /** Parts that are held in memory may be no longer: styles, comments, relations. */
  private static final int LARGEST = 32 << 20;

  private final ZipFile zip;
  private final Set<String> names = new HashSet<>();

  ZipParts(Path file) throws IOException {
    this.zip = ZipFile.builder().setPath(file).get();
    for (ZipArchiveEntry entry : entries()) {
      if (!names.add(entry.getName())) {
        zip.close();
        throw new RefusedException("damaged"); // two parts of one name: which is meant is not known
      }
    }
  }

  /** The entries in the order in which they stand. */
  List<ZipArchiveEntry> entries() {
    return Collections.list(zip.getEntriesInPhysicalOrder());
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** A name that no part has: the first of {@code start1.end}, {@code start2.end} and so on. */
  String free(String start, String end) {
    int number = 1;
    while (!names.add(start + number + end)) {
      number++;
    }
    return start + number + end;
  }

  /** A part's bytes; none if there is no such part. */
  byte[] bytes(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return new byte[0];
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new RefusedException("tooLarge", "limit", LARGEST >> 20);
      }
      return bytes;
    }
  }

  /**
   * A part's bytes as a stream.
   *
   * @throws RefusedException if there is no such part
   */
  InputStream stream(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null || !zip.canReadEntryData(entry)) {
      throw new RefusedException("damaged");
    }
    return zip.getInputStream(entry);
  }

  /** An entry's bytes as they stand in the zip, still compressed. */
  InputStream raw(ZipArchiveEntry entry) throws IOException {
    return zip.getRawInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
