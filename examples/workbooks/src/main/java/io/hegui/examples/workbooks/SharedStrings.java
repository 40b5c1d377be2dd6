package io.hegui.examples.workbooks;

import io.hegui.input.Cell;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The texts of a workbook's cells, which cells refer to by their numbers. There may be more of them
 * than fit into memory. Lately used ones are given out again as the same object, for a county's
 * words and ids recur.
 */
final class SharedStrings implements Closeable {
  private static final int INDEX_PAGES = 128;
  private static final int TEXT_PAGES = 384;
  private static final int RECENT = 1 << 13;
  private static final byte[] TOO_LONG = ByteBuffer.allocate(Integer.BYTES).putInt(-1).array();

  private final PagedBytes places = new PagedBytes(INDEX_PAGES);
  private final PagedBytes texts = new PagedBytes(TEXT_PAGES);
  private final Cell[] recent = new Cell[RECENT];
  private final int[] recentNumbers = new int[RECENT];
  private int count;

  /** Adds the next text. */
  void add(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    place();
    texts.append(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array(), Integer.BYTES);
    texts.append(bytes, bytes.length);
  }

  /** Adds one that is longer than a cell may be. */
  void addTooLong() throws IOException {
    place();
    texts.append(TOO_LONG, TOO_LONG.length);
  }

  private void place() throws IOException {
    if (count == Integer.MAX_VALUE) {
      throw RefusedException.tooLarge("many.texts", Integer.MAX_VALUE);
    }
    places.append(ByteBuffer.allocate(Long.BYTES).putLong(texts.length()).array(), Long.BYTES);
    count++;
  }

  /** The cell with that text; a damaged one if there is none. */
  Cell get(int number) throws IOException {
    if (number < 0 || number >= count) {
      return CellMaker.damaged(String.valueOf(number));
    }
    int place = number & (RECENT - 1);
    Cell cell = recent[place];
    if (cell == null || recentNumbers[place] != number) {
      cell = read(number);
      recent[place] = cell;
      recentNumbers[place] = number;
    }
    return cell;
  }

  private Cell read(int number) throws IOException {
    byte[] place = new byte[Long.BYTES];
    places.read((long) number * Long.BYTES, place, Long.BYTES);
    long at = ByteBuffer.wrap(place).getLong();
    byte[] head = new byte[Integer.BYTES];
    texts.read(at, head, Integer.BYTES);
    int length = ByteBuffer.wrap(head).getInt();
    if (length < 0) {
      return CellMaker.tooLong();
    }
    byte[] bytes = new byte[length];
    texts.read(at + Integer.BYTES, bytes, length);
    return new Cell.Text(new String(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    places.close();
    texts.close();
  }
}
