package io.hegui.examples.workbooks;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * The bytes of a part, of which no more come than it may reasonably have, and whose checksum is
 * compared at the end: {@link java.util.zip.ZipFile} does not do so.
 */
final class PartStream extends FilterInputStream {
  private final Parts parts;
  private final ZipEntry entry;
  private final CRC32 checksum = new CRC32();
  private long length;

  PartStream(Parts parts, ZipEntry entry, InputStream in) {
    super(in);
    this.parts = parts;
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int size) throws IOException {
    int read = in.read(bytes, offset, size);
    if (read < 0) {
      if (entry.getCrc() != -1 && entry.getCrc() != checksum.getValue()) {
        throw RefusedException.malformed("part.checksum");
      }
      return read;
    }
    checksum.update(bytes, offset, read);
    length += read;
    parts.unpacked(read);
    boolean bomb = length / Limits.RATIO > Math.max(1, entry.getCompressedSize());
    if (length > Limits.LARGE_PART && bomb) {
      throw RefusedException.tooLarge("part.ratio", Limits.RATIO);
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    return in.skip(0); // nothing passes by the checksum
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
