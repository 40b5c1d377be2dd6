package io.hegui.examples.benchmarks.timing;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.TableSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A row with another day, number, sum or yes for no, as when somebody mends an entry. */
final class AnotherValue {
  private static final int DAYS = 30;

  private AnotherValue() {}

  /** The row with one value changed; empty if it holds none that can be, or not so. */
  static Optional<Fact> of(TableSchema table, Fact row, Random random) {
    @Nullable Object[] values = new Object[table.columns().size()];
    List<Integer> changeable = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      ColumnSchema column = table.columns().get(i);
      values[i] = column.value(row);
      if (other(values[i]) != null) {
        changeable.add(i);
      }
    }
    if (changeable.isEmpty()) {
      return Optional.empty();
    }
    int changed = changeable.get(random.nextInt(changeable.size()));
    values[changed] = other(values[changed]);
    return Optional.of(table.create(values));
  }

  private static @Nullable Object other(@Nullable Object value) {
    if (value instanceof LocalDate day) {
      return day.plusDays(DAYS);
    } else if (value instanceof Boolean yes) {
      return !yes;
    } else if (value instanceof Integer number) {
      return number + 1;
    } else if (value instanceof Long sum) {
      return sum + 1;
    }
    return null;
  }
}
