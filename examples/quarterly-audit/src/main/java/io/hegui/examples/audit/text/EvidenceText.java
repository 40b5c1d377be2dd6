package io.hegui.examples.audit.text;

import io.hegui.report.Evidence;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Evidence.Sought;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evidence in words: the rows by file and line with what they hold, and what was looked for. */
final class EvidenceText {
  private record Sheet(String table, String file, String sheet) {}

  private final Lexicon words;

  EvidenceText(Lexicon words) {
    this.words = words;
  }

  List<Span> of(Evidence evidence) {
    if (evidence instanceof Sought sought) {
      return sought(sought);
    }
    return evidence instanceof Shown shown ? shown(shown) : List.of();
  }

  private List<Span> shown(Shown row) {
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
    return List.of(
        Span.of(place(new Sheet(row.table(), row.file(), row.sheet()), List.of(row.row()))),
        Span.of(words.say("colon")),
        Span.of(String.join(words.say("semicolon"), values), Ink.DIM));
  }

  private List<Span> sought(Sought sought) {
    Map<Sheet, List<Integer>> places = new LinkedHashMap<>();
    for (Shown row : sought.rows()) {
      places
          .computeIfAbsent(
              new Sheet(row.table(), row.file(), row.sheet()), key -> new ArrayList<>())
          .add(row.row());
    }
    boolean oneDay = sought.from().equals(sought.to());
    String when =
        oneDay
            ? sought.to().toString()
            : words.say("span", "from", sought.from(), "to", sought.to());
    List<Span> spans = new ArrayList<>();
    spans.add(
        Span.of(
            words.say(
                "evidence.sought",
                "table",
                words.table(sought.table()),
                "column",
                words.column(sought.table(), sought.column()),
                "value",
                sought.value(),
                "when",
                when)));
    spans.add(Span.of(words.count("evidence.looked", sought.lookedThrough())));
    List<String> rows = new ArrayList<>();
    places.forEach((sheet, numbers) -> rows.add(place(sheet, numbers)));
    if (!rows.isEmpty()) {
      spans.add(Span.of(words.say("colon")));
      spans.add(Span.of(String.join(words.say("semicolon"), rows)));
    }
    return spans;
  }

  /** The table is named where the file's or the sheet's name does not say it. */
  private String place(Sheet sheet, List<Integer> rows) {
    String where = words.place(sheet.file(), sheet.sheet(), rows);
    String table = words.table(sheet.table());
    boolean said = where.contains(table) || where.contains(sheet.table());
    return said ? where : words.say("evidence.table", "table", table, "place", where);
  }
}
