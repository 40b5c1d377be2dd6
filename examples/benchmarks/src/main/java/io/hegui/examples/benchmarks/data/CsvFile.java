package io.hegui.examples.benchmarks.data;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.TableSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One table's file, written cell by cell, as bytes: by way of strings it would take several times
 * as long. No cell holds what would have to be quoted.
 */
final class CsvFile implements Closeable {
  private static final int LONGEST_CELL = 1 << 10;

  private final TableSchema table;
  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private int length;
  private int cells;
  private long rows;

  CsvFile(TableSchema table, Path folder) throws IOException {
    this.table = table;
    this.out = Files.newOutputStream(folder.resolve(table.name() + ".csv"));
    table.columns().stream().map(ColumnSchema::name).forEach(this::text);
    end();
    rows = 0;
  }

  CsvFile text(String text) {
    cell();
    put(text);
    return this;
  }

  CsvFile word(Enum<?> word) {
    return text(word.name());
  }

  CsvFile words(Enum<?>... words) {
    cell();
    for (int i = 0; i < words.length; i++) {
      put(i == 0 ? "" : ";");
      put(words[i].name());
    }
    return this;
  }

  CsvFile blank() {
    cell();
    return this;
  }

  CsvFile id(@Nullable Id id) {
    cell();
    if (id != null) {
      put(id);
    }
    return this;
  }

  /** A subject as waivers name it. */
  CsvFile subject(String what, Id id) {
    text(what);
    buffer[length++] = ':';
    put(id);
    return this;
  }

  CsvFile number(int number) {
    cell();
    putNumber(number);
    return this;
  }

  /** Text that is numbered. */
  CsvFile numbered(String before, int number, String after) {
    text(before);
    putNumber(number);
    put(after);
    return this;
  }

  CsvFile bool(@Nullable Boolean value) {
    return text(value == null ? "" : value.toString());
  }

  CsvFile month(YearMonth month) {
    cell();
    put(month.getYear(), month.getMonthValue());
    return this;
  }

  CsvFile date(@Nullable LocalDate date) {
    cell();
    if (date != null) {
      put(date.getYear(), date.getMonthValue());
      buffer[length++] = '-';
      digits(date.getDayOfMonth(), 10);
    }
    return this;
  }

  /** Ends the row, which must be whole. */
  void end() {
    if (cells != table.columns().size()) {
      throw new IllegalStateException(cells + " cells in a row of " + table);
    }
    buffer[length++] = '\n';
    cells = 0;
    rows++;
  }

  long rows() {
    return rows;
  }

  private void cell() {
    if (buffer.length - length < LONGEST_CELL) {
      flush();
    }
    if (cells++ > 0) {
      buffer[length++] = ',';
    }
  }

  private void put(Id id) {
    digits(id.county(), 1000);
    buffer[length++] = (byte) id.kind();
    putNumber(id.number());
  }

  private void put(int year, int month) {
    digits(year, 1000);
    buffer[length++] = '-';
    digits(month, 10);
  }

  private void putNumber(int number) {
    int unit = 1;
    while (number / unit >= 10) {
      unit *= 10;
    }
    digits(number, unit);
  }

  /** Writes the digits from that power of ten down. */
  private void digits(int number, int from) {
    for (int unit = from; unit > 0; unit /= 10) {
      buffer[length++] = (byte) ('0' + number / unit % 10);
    }
  }

  /** UTF-8 of the characters that names are made of: none lies beyond the basic plane. */
  private void put(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        buffer[length++] = (byte) c;
      } else {
        buffer[length++] = (byte) (0xE0 | (c >> 12));
        buffer[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        buffer[length++] = (byte) (0x80 | (c & 0x3F));
      }
    }
  }

  private void flush() {
    try {
      out.write(buffer, 0, length);
      length = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
