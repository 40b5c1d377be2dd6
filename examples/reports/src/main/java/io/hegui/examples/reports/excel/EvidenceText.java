package io.hegui.examples.reports.excel;

import io.hegui.report.Evidence;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Evidence.Sought;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evidence in words, a line each: the rows with what they hold, and what was looked for. */
final class EvidenceText {
  private record Sheet(String file, String sheet) {}

  private final Words words;

  EvidenceText(Words words) {
    this.words = words;
  }

  String of(List<? extends Evidence> evidence) {
    return String.join("\n", evidence.stream().map(this::of).toList());
  }

  private String of(Evidence evidence) {
    return evidence instanceof Sought sought ? sought(sought) : shown((Shown) evidence);
  }

  private String shown(Shown row) {
    List<String> values = new ArrayList<>();
    row.values()
        .forEach(
            (column, value) ->
                values.add(
                    words.say(
                        "evidence.value",
                        "column",
                        words.column(row.table(), column),
                        "value",
                        words.value(row.table(), column, value))));
    return words.say(
        "evidence.shown",
        "table",
        words.table(row.table()),
        "place",
        words.place(row.file(), row.sheet(), List.of(row.row())),
        "values",
        String.join(words.say("semicolon"), values));
  }

  private String sought(Sought sought) {
    Map<Sheet, List<Integer>> rows = new LinkedHashMap<>();
    for (Shown row : sought.rows()) {
      rows.computeIfAbsent(new Sheet(row.file(), row.sheet()), key -> new ArrayList<>())
          .add(row.row());
    }
    List<String> places = new ArrayList<>();
    rows.forEach((sheet, numbers) -> places.add(words.place(sheet.file(), sheet.sheet(), numbers)));
    String looked =
        words.say(
            "evidence.sought",
            "table",
            words.table(sought.table()),
            "column",
            words.column(sought.table(), sought.column()),
            "value",
            sought.value(),
            "from",
            sought.from(),
            "to",
            sought.to(),
            "n",
            sought.lookedThrough());
    return places.isEmpty()
        ? looked
        : looked + words.say("colon") + String.join(words.say("semicolon"), places);
  }
}
