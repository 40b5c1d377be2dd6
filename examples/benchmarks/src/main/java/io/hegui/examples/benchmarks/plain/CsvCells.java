package io.hegui.examples.benchmarks.plain;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.hegui.facts.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row's cells, and whether the row refers to nothing. */
final class CsvCells {
  private final CsvRecord row;
  private final Map<Class<? extends Fact>, Set<String>> ids;
  private boolean dangling;

  /**
   * @param ids the ids of each table that were met up to this row
   */
  CsvCells(CsvRecord row, Map<Class<? extends Fact>, Set<String>> ids) {
    this.row = row;
    this.ids = ids;
  }

  boolean dangling() {
    return dangling;
  }

  /** Text that must be there. */
  String text(int column) {
    String text = row.getField(column);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("no text in column " + column + " of " + row);
    }
    return text;
  }

  @Nullable String optional(int column) {
    String text = row.getField(column);
    return text.isEmpty() ? null : text;
  }

  /** The first cell, which identifies the row of that table. */
  String key(Class<? extends Fact> table) {
    String id = text(0);
    ids.computeIfAbsent(table, none -> new HashSet<>()).add(id);
    return id;
  }

  /** A cell that refers to a row of that table. */
  String reference(int column, Class<? extends Fact> table) {
    String id = text(column);
    dangling |= !ids.getOrDefault(table, Set.of()).contains(id);
    return id;
  }

  @Nullable String optionalReference(int column, Class<? extends Fact> table) {
    return row.getField(column).isEmpty() ? null : reference(column, table);
  }

  LocalDate date(int column) {
    return date(text(column));
  }

  @Nullable LocalDate optionalDate(int column) {
    String text = optional(column);
    return text == null ? null : date(text);
  }

  private static LocalDate date(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  YearMonth month(int column) {
    String text = text(column);
    return YearMonth.of(number(text, 0, 4), number(text, 5, 7));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  int number(int column) {
    return Integer.parseInt(text(column));
  }

  /** Yuan, in fen. */
  long money(int column) {
    return new BigDecimal(text(column)).movePointRight(2).longValueExact();
  }

  boolean bool(int column) {
    return Boolean.parseBoolean(text(column));
  }

  @Nullable Boolean optionalBool(int column) {
    String text = optional(column);
    return text == null ? null : Boolean.valueOf(text);
  }

  <E extends Enum<E>> E word(int column, Class<E> words) {
    return Enum.valueOf(words, text(column));
  }

  <E extends Enum<E>> @Nullable E optionalWord(int column, Class<E> words) {
    String text = optional(column);
    return text == null ? null : Enum.valueOf(words, text);
  }
}
