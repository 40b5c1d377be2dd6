package io.hegui.examples.workbooks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are first appended and then read at any place. So many pages are kept in memory, those
 * that were used last; the others go to a temporary file, which is gone when it is closed or the
 * program ends, however it ends: it holds what a county wrote about persons.
 */
final class PagedBytes implements Closeable {
  private static final int PAGE = 1 << 16;

  private final int most;
  private final LinkedHashMap<Integer, byte[]> pages = new LinkedHashMap<>(16, 0.75f, true);
  private final BitSet written = new BitSet(); // pages that are in the file, too
  private long length;
  private @Nullable FileChannel file;

  /**
   * @param most how many pages of 64 KB are kept in memory
   */
  PagedBytes(int most) {
    this.most = most;
  }

  long length() {
    return length;
  }

  void append(byte[] bytes, int count) throws IOException {
    for (int done = 0; done < count; ) {
      int within = (int) (length % PAGE);
      byte[] page = within == 0 ? begin() : page((int) (length / PAGE));
      int step = Math.min(count - done, PAGE - within);
      System.arraycopy(bytes, done, page, within, step);
      done += step;
      length += step;
    }
  }

  private byte[] begin() throws IOException {
    byte[] page = new byte[PAGE];
    keep((int) (length / PAGE), page);
    return page;
  }

  void read(long at, byte[] into, int count) throws IOException {
    for (int done = 0; done < count; ) {
      int within = (int) ((at + done) % PAGE);
      int step = Math.min(count - done, PAGE - within);
      System.arraycopy(page((int) ((at + done) / PAGE)), within, into, done, step);
      done += step;
    }
  }

  private byte[] page(int number) throws IOException {
    byte[] page = pages.get(number);
    if (page == null) {
      page = new byte[PAGE];
      ByteBuffer buffer = ByteBuffer.wrap(page);
      while (buffer.hasRemaining()) {
        if (file().read(buffer, (long) number * PAGE + buffer.position()) < 0) {
          throw new IOException("a temporary file became shorter");
        }
      }
      keep(number, page);
    }
    return page;
  }

  private void keep(int number, byte[] page) throws IOException {
    pages.put(number, page);
    if (pages.size() > most) {
      Map.Entry<Integer, byte[]> eldest = pages.entrySet().iterator().next();
      if (!written.get(eldest.getKey())) {
        write(eldest.getKey(), eldest.getValue());
      }
      pages.remove(eldest.getKey());
    }
  }

  private void write(int number, byte[] page) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(page);
    while (buffer.hasRemaining()) {
      file().write(buffer, (long) number * PAGE + buffer.position());
    }
    written.set(number);
  }

  private FileChannel file() throws IOException {
    FileChannel open = file;
    if (open == null) {
      open =
          FileChannel.open(
              Files.createTempFile("hegui", ".part"),
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      file = open;
    }
    return open;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
