package io.hegui.explain;

import io.hegui.facts.Vocabulary;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Evidence.Sought;
import io.hegui.text.Messages;
import io.hegui.text.RowRanges;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows and searches in words. */
final class FactWords {
  private record Sheet(String file, String sheet) {}

  private final Messages messages;
  private final Vocabulary vocabulary;

  FactWords(Messages messages, Vocabulary vocabulary) {
    this.messages = messages;
    this.vocabulary = vocabulary;
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
                            "column", vocabulary.column(row.table(), column),
                            "value", vocabulary.value(row.table(), column, value)))));
    return messages.text(
        "fact",
        Map.of(
            "table", vocabulary.table(row.table()),
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
            "table", vocabulary.table(sought.table()),
            "column", vocabulary.column(sought.table(), sought.column()),
            "value", vocabulary.value(sought.table(), sought.column(), sought.value()),
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

  static Text join(List<Text> texts) {
    return new Text(
        texts.stream().map(Text::zh).collect(Collectors.joining("、")),
        texts.stream().map(Text::en).collect(Collectors.joining(", ")));
  }
}
