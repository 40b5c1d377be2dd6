package io.hegui.examples.reports.html;

import io.hegui.report.Evidence;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Evidence.Sought;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Evidence: for each sheet a small table of its rows, and what was looked for in vain. */
final class EvidenceList {
  private record Sheet(String table, String file, String sheet) {}

  /** What a narrow column must not break. */
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final Object[] AS_DAY = {"class", "day"};
  private static final Object[] AS_TEXT = {};

  private final Html html;
  private final Words words;

  EvidenceList(Paper paper) {
    this.html = paper.html();
    this.words = paper.words();
  }

  void write(List<Evidence> evidence) {
    List<Shown> rows = new ArrayList<>();
    for (Evidence each : evidence) {
      if (each instanceof Shown shown) {
        rows.add(shown);
      } else if (each instanceof Sought sought) {
        rows(rows);
        rows.clear();
        sought(sought);
      }
    }
    rows(rows);
  }

  private void sought(Sought sought) {
    String where =
        words.say(
            "evidence.sought",
            "table",
            words.table(sought.table()),
            "column",
            words.column(sought.table(), sought.column()),
            "value",
            sought.value(),
            "when",
            words.span(sought.from(), sought.to()));
    int looked = sought.lookedThrough();
    String found =
        looked == 0 ? words.say("evidence.nothing") : words.count("evidence.looked", looked);
    html.element("p", where + found);
    rows(sought.rows());
  }

  void rows(List<Shown> rows) {
    Map<Sheet, List<Shown>> sheets = new LinkedHashMap<>();
    for (Shown row : rows) {
      Sheet sheet = new Sheet(row.table(), row.file(), row.sheet());
      sheets.computeIfAbsent(sheet, key -> new ArrayList<>()).add(row);
    }
    sheets.forEach(this::sheet);
  }

  private void sheet(Sheet sheet, List<Shown> rows) {
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.values().keySet()));
    html.open("table").element("caption", caption(sheet));
    html.open("tr").element("th", words.say("evidence.row"), "scope", "col");
    columns.forEach(name -> html.element("th", words.column(sheet.table(), name), "scope", "col"));
    html.close();
    for (Shown row : rows) {
      html.open("tr").element("th", Integer.toString(row.row()), "scope", "row");
      for (String column : columns) {
        String value = row.values().getOrDefault(column, "");
        String shown = value.isEmpty() ? "" : words.value(sheet.table(), column, value);
        html.open("td", DAY.matcher(value).matches() ? AS_DAY : AS_TEXT).text(shown).close();
      }
      html.close();
    }
    html.close();
  }

  /** The table is named where the file's or the sheet's name does not say it. */
  private String caption(Sheet sheet) {
    String where = words.place(sheet.file(), sheet.sheet(), List.of());
    String table = words.table(sheet.table());
    boolean said = where.contains(table) || where.contains(sheet.table());
    return said ? where : words.say("evidence.table", "table", table, "place", where);
  }
}
