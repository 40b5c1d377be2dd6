package io.hegui.examples.county.facts;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.TableSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A row as JSON, in the form in which counties submit it; blank fields are left out. */
final class FactJson {
  private FactJson() {}

  /** The row's fields. */
  static Map<String, Object> write(TableSchema table, Fact fact) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (ColumnSchema column : table.columns()) {
      Object value = column.value(fact);
      if (value != null) {
        fields.put(column.name(), plain(value));
      }
    }
    return fields;
  }

  private static Object plain(Object value) {
    if (value instanceof Long fen) {
      return BigDecimal.valueOf(fen, 2).toPlainString();
    } else if (value instanceof BigDecimal percent) {
      return percent.toPlainString();
    } else if (value instanceof Collection<?> words) {
      return words.stream().map(FactJson::code).toList();
    } else if (value instanceof Enum<?>) {
      return code(value);
    } else if (value instanceof LocalDate || value instanceof YearMonth) {
      return value.toString();
    }
    return value;
  }

  private static String code(Object word) {
    return ((Enum<?>) word).name();
  }

  /** The row that was written. */
  static Fact read(TableSchema table, JsonNode fields) {
    @Nullable Object[] values = new @Nullable Object[table.columns().size()];
    for (int i = 0; i < values.length; i++) {
      ColumnSchema column = table.columns().get(i);
      JsonNode field = fields.get(column.name());
      values[i] = value(column, field);
    }
    return table.create(values);
  }

  private static @Nullable Object value(ColumnSchema column, @Nullable JsonNode field) {
    if (field == null) {
      return switch (column.type()) {
        case WORDS -> Set.of();
        default -> null;
      };
    }
    return switch (column.type()) {
      case ID, TEXT -> field.asString();
      case DATE -> LocalDate.parse(field.asString());
      case MONTH -> YearMonth.parse(field.asString());
      case BOOL -> field.asBoolean();
      case INT -> field.asInt();
      case MONEY -> new BigDecimal(field.asString()).movePointRight(2).longValueExact();
      case PERCENT -> new BigDecimal(field.asString());
      case WORD -> word(column, field.asString());
      case WORDS -> {
        Set<Object> words = new LinkedHashSet<>();
        field.forEach(code -> words.add(word(column, code.asString())));
        yield words;
      }
    };
  }

  private static Object word(ColumnSchema column, String code) {
    return column.words().stream()
        .filter(word -> code(word).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(column.name() + " has no " + code));
  }

  /**
   * The row as it is shown: of personal names the first character stays, and the number of the
   * others.
   */
  static Fact masked(TableSchema table, Fact fact) {
    return mapped(
        table, fact, (column, value) -> column.personal() ? masked(value.toString()) : value);
  }

  private static String masked(String name) {
    int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
    return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
  }

  /** The row with those names in full that it has masked as they are shown in an earlier row. */
  static Fact unmasked(TableSchema table, Fact fact, Fact earlier) {
    return mapped(
        table,
        fact,
        (column, value) -> {
          Object full = column.value(earlier);
          boolean shown =
              column.personal() && full != null && value.equals(masked(full.toString()));
          return shown ? Objects.requireNonNull(full) : value;
        });
  }

  private interface Mapping {
    Object apply(ColumnSchema column, Object value);
  }

  private static Fact mapped(TableSchema table, Fact fact, Mapping mapping) {
    return table.create(
        table.columns().stream()
            .map(
                column -> {
                  Object value = column.value(fact);
                  return value == null ? null : mapping.apply(column, value);
                })
            .toArray());
  }
}
