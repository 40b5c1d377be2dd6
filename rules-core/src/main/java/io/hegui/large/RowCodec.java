package io.hegui.large;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.Source;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table's rows as bytes, with where each came from; the same values come back. */
final class RowCodec {
  private static final int BLANK = 0;
  private static final int FILLED = 1;

  private final TableSchema table;
  private final List<ColumnSchema> columns;
  private final Names places;

  /**
   * @param places the files and sheets that rows came from
   */
  RowCodec(TableSchema table, Names places) {
    this.table = table;
    this.columns = table.columns();
    this.places = places;
  }

  void write(Fact row, Source source, RowBytes to) {
    to.putLong(places.number(source.file()));
    to.putLong(places.number(source.sheet()));
    to.putLong(source.row());
    for (ColumnSchema column : columns) {
      Object value = column.value(row);
      to.putByte(value == null ? BLANK : FILLED);
      if (value != null) {
        write(column, value, to);
      }
    }
  }

  private static void write(ColumnSchema column, Object value, RowBytes to) {
    switch (column.type()) {
      case ID, TEXT -> to.putText((String) value);
      case DATE -> to.putLong(((LocalDate) value).toEpochDay());
      case MONTH ->
          to.putLong(((YearMonth) value).getYear() * 12L + ((YearMonth) value).getMonthValue());
      case BOOL -> to.putByte(value.equals(true) ? 1 : 0);
      case INT -> to.putLong((Integer) value);
      case MONEY -> to.putLong((Long) value);
      case PERCENT -> to.putText(value.toString());
      case WORD -> to.putLong(column.words().indexOf(value));
      case WORDS -> {
        Collection<?> words = (Collection<?>) value;
        to.putLong(words.size());
        words.forEach(word -> to.putLong(column.words().indexOf(word)));
      }
    }
  }

  Source source(RowBytes from) {
    String file = places.name(from.getInt());
    String sheet = places.name(from.getInt());
    return new Source(file, sheet, from.getInt());
  }

  /** The row, to be read behind its source. */
  Fact row(RowBytes from) {
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      if (from.getByte() == FILLED) {
        values[i] = read(columns.get(i), from);
      }
    }
    return table.create(values);
  }

  private static Object read(ColumnSchema column, RowBytes from) {
    return switch (column.type()) {
      case ID, TEXT -> from.getText();
      case DATE -> LocalDate.ofEpochDay(from.getLong());
      case MONTH -> month(from.getLong());
      case BOOL -> from.getByte() == 1;
      case INT -> from.getInt();
      case MONEY -> from.getLong();
      case PERCENT -> new BigDecimal(from.getText());
      case WORD -> column.words().get(from.getInt());
      case WORDS -> words(column, from);
    };
  }

  private static YearMonth month(long months) {
    return YearMonth.of(
        (int) Math.floorDiv(months - 1, 12L), (int) Math.floorMod(months - 1, 12L) + 1);
  }

  private static Set<?> words(ColumnSchema column, RowBytes from) {
    int size = from.getInt();
    Set<Word> words = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      words.add(column.words().get(from.getInt()));
    }
    return words;
  }
}
