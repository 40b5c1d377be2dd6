package io.hegui.explain;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Evidence.Sought;
import io.hegui.text.Messages;
import io.hegui.text.RowRanges;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows and searches in words. */
final class FactWords {
  private record Sheet(String file, String sheet) {}

  private static final Schema SCHEMA = Schema.standard();

  private final Messages messages;

  FactWords(Messages messages) {
    this.messages = messages;
  }

  Text fact(Shown row) {
    List<Text> fields = new ArrayList<>();
    row.values()
        .forEach(
            (column, value) ->
                fields.add(
                    messages.text(
                        "field",
                        Map.of(
                            "column", column(row.table(), column),
                            "value", value(row.table(), column, value)))));
    return messages.text(
        "fact",
        Map.of(
            "table", table(row.table()),
            "place", place(row.file(), row.sheet(), List.of(row.row())),
            "fields", join(fields)));
  }

  Text search(Sought sought) {
    Map<Sheet, List<Integer>> places = new LinkedHashMap<>();
    sought
        .rows()
        .forEach(
            row ->
                places
                    .computeIfAbsent(new Sheet(row.file(), row.sheet()), key -> new ArrayList<>())
                    .add(row.row()));
    List<Text> rows = new ArrayList<>();
    places.forEach((sheet, numbers) -> rows.add(place(sheet.file(), sheet.sheet(), numbers)));
    boolean oneDay = sought.from().equals(sought.to());
    return messages.text(
        rows.isEmpty() ? "search.nothing" : "search",
        Map.of(
            "table", table(sought.table()),
            "column", column(sought.table(), sought.column()),
            "value", value(sought.table(), sought.column(), sought.value()),
            "when",
                messages.text(
                    oneDay ? "day" : "span", Map.of("from", sought.from(), "to", sought.to())),
            "n", sought.lookedThrough(),
            "rows", join(rows)));
  }

  /** Where rows stand: file, sheet and row numbers, as far as they are known. */
  Text place(String file, String sheet, List<Integer> rows) {
    List<Integer> known = rows.stream().filter(row -> row > 0).toList();
    Text where = file.isEmpty() ? messages.text("memory") : new Text(file, file);
    if (!sheet.isEmpty()) {
      where = messages.text("sheet", Map.of("file", where, "sheet", sheet));
    }
    return known.isEmpty()
        ? where
        : messages.text(
            "place",
            Map.of(
                "where",
                where,
                "rows",
                new Text(RowRanges.of(known, "、"), RowRanges.of(known, ", "))));
  }

  /** A table that another policy brought is called by its name in either language. */
  private static Text table(String name) {
    return new Text(SCHEMA.table(name).map(TableSchema::heading).orElse(name), name);
  }

  private static Text column(String table, String name) {
    return new Text(schema(table, name).map(ColumnSchema::heading).orElse(name), name);
  }

  private static Text value(String table, String column, String value) {
    return schema(table, column)
        .map(schema -> schema.inWords(value))
        .orElseGet(() -> new Text(value, value));
  }

  private static Optional<ColumnSchema> schema(String table, String column) {
    return SCHEMA.table(table).flatMap(schema -> schema.column(column));
  }

  static Text join(List<Text> texts) {
    return new Text(
        texts.stream().map(Text::zh).collect(Collectors.joining("、")),
        texts.stream().map(Text::en).collect(Collectors.joining(", ")));
  }
}
