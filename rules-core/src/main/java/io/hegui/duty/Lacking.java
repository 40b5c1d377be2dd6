package io.hegui.duty;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.TableSchema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which fields of a fact are not filled yet. */
public final class Lacking {
  private Lacking() {}

  /** Those of the fields that are blank, or hold a day that has not come on the as-of date. */
  public static List<String> lacking(Fact fact, LocalDate asOf, String... fields) {
    TableSchema table = TableSchema.of(fact.getClass());
    return Stream.of(fields)
        .filter(
            field -> {
              ColumnSchema column = table.column(field).orElseThrow();
              Object value = column.value(fact);
              return value == null || (value instanceof LocalDate day && day.isAfter(asOf));
            })
        .toList();
  }
}
