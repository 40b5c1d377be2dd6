package io.hegui.examples.nationwide;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A fact as texts, one a column of its table, null where the column is blank; the same fact comes
 * back. Texts are what Parquet and Spark's shuffles pack well, whatever the table.
 */
final class Cells {
  private static final String SEPARATOR = ";";

  private Cells() {}

  static @Nullable String[] of(TableSchema table, Fact fact) {
    @Nullable String[] cells = new @Nullable String[table.columns().size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = text(table.columns().get(i).value(fact));
    }
    return cells;
  }

  static Fact fact(TableSchema table, List<@Nullable String> cells) {
    @Nullable Object[] values = new @Nullable Object[cells.size()];
    for (int i = 0; i < values.length; i++) {
      String cell = cells.get(i);
      values[i] = cell == null ? null : value(table.columns().get(i), cell);
    }
    return table.create(values);
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof Enum<?> word) {
      return word.name();
    } else if (value instanceof Collection<?> words) {
      return words.stream().map(Cells::text).collect(Collectors.joining(SEPARATOR));
    }
    return value == null ? null : value.toString();
  }

  private static Object value(ColumnSchema column, String cell) {
    return switch (column.type()) {
      case ID, TEXT -> cell;
      case DATE -> LocalDate.parse(cell);
      case MONTH -> YearMonth.parse(cell);
      case BOOL -> Boolean.valueOf(cell);
      case INT -> Integer.valueOf(cell);
      case MONEY -> Long.valueOf(cell);
      case PERCENT -> new BigDecimal(cell);
      case WORD -> word(column, cell);
      case WORDS -> words(column, cell);
    };
  }

  private static Word word(ColumnSchema column, String name) {
    for (Word word : column.words()) {
      if (word instanceof Enum<?> constant && constant.name().equals(name)) {
        return word;
      }
    }
    throw new IllegalArgumentException(column.name() + " has no word " + name);
  }

  private static Set<?> words(ColumnSchema column, String cell) {
    Set<Word> words = new LinkedHashSet<>();
    if (!cell.isEmpty()) {
      Arrays.stream(cell.split(SEPARATOR, -1)).map(name -> word(column, name)).forEach(words::add);
    }
    return words;
  }
}
