package io.hegui.large;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of rows, one behind the other, each with its length and the number of its table. */
final class RowFile {
  private RowFile() {}

  /** Writes rows. */
  static final class Writer implements Closeable {
    private final DataOutputStream out;

    Writer(Path file, int buffer) throws IOException {
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), buffer));
    }

    void write(int table, RowBytes row) throws IOException {
      out.writeInt(row.size());
      out.writeByte(table);
      out.write(row.array(), 0, row.size());
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Reads rows. */
  static final class Reader implements Closeable {
    private static final int BUFFER = 1 << 18;

    private final DataInputStream in;

    Reader(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    /**
     * Fills in the next row.
     *
     * @return the number of its table, or -1 behind the last row
     */
    int read(RowBytes row) throws IOException {
      int first = in.read();
      if (first < 0) {
        return -1;
      }
      int size = (first << 24) | (in.readUnsignedByte() << 16) | in.readUnsignedShort();
      int table = in.readUnsignedByte();
      in.readFully(row.room(size), 0, size);
      return table;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
