package io.hegui.engine.loops;

import io.hegui.facts.Fact;
import io.hegui.facts.TableSchema;
import io.hegui.policy.Parameter;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a trace shows a fact or a value: a row by its table and key, so that no name is shown. */
final class Shown {
  private Shown() {}

  /** A row without a key, by what it refers to. */
  private static String ties(Fact row) {
    TableSchema table = TableSchema.of(row.getClass());
    return table.columns().stream()
        .filter(column -> column.reference().isPresent() && column.value(row) != null)
        .map(column -> " " + column.name() + "=" + column.value(row))
        .collect(Collectors.joining("", table.name(), ""));
  }

  static String of(@Nullable Object value) {
    if (value instanceof Fact row && value.getClass().isRecord()) {
      TableSchema table = TableSchema.of(row.getClass());
      return table.key().map(key -> table.name() + " " + key.value(row)).orElseGet(() -> ties(row));
    } else if (value instanceof Parameter parameter) {
      return parameter.name();
    }
    boolean simple =
        value instanceof String
            || value instanceof Number
            || value instanceof LocalDate
            || value instanceof Boolean
            || value instanceof Enum<?>;
    return simple ? String.valueOf(value) : "";
  }
}
