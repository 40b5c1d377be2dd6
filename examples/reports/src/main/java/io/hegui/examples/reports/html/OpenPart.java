package io.hegui.examples.reports.html;

import io.hegui.report.Undetermined;
import io.hegui.report.Undetermined.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What could not be decided, and what to ask the county for. */
final class OpenPart {
  /** A table, or one of its fields where rows leave it blank. */
  private record Wanted(String table, String column) {
    static Wanted of(Need need) {
      return new Wanted(need.table(), need.column());
    }
  }

  private record Sheet(String file, String sheet) {}

  private final Paper paper;
  private final Html html;
  private final Words words;
  private final List<Undetermined> all;

  private OpenPart(Paper paper) {
    this.paper = paper;
    this.html = paper.html();
    this.words = paper.words();
    this.all = paper.report().undetermined();
  }

  static void write(Paper paper) {
    OpenPart part = new OpenPart(paper);
    paper.section(Section.OPEN, part::content);
  }

  private void content() {
    if (all.isEmpty()) {
      paper.say("open.none");
      return;
    }
    paper.say("open.note", "n", all.size());
    Map<Wanted, List<Undetermined>> byWanted = new LinkedHashMap<>();
    for (Undetermined open : all) {
      Set<Wanted> wanted = new LinkedHashSet<>();
      open.settledBy().forEach(need -> wanted.add(Wanted.of(need)));
      wanted.forEach(each -> byWanted.computeIfAbsent(each, key -> new ArrayList<>()).add(open));
    }
    Table table =
        Table.begin(
            paper,
            words.say("open.ask"),
            "",
            "open.wanted",
            "#open.settles",
            "#open.alone",
            "open.where");
    byWanted.entrySet().stream()
        .sorted((one, other) -> other.getValue().size() - one.getValue().size())
        .forEach(entry -> wanted(table, entry.getKey(), entry.getValue()));
    table.end();
    html.element("h3", words.say("open.list"));
    Map<String, List<Undetermined>> byRule = new LinkedHashMap<>();
    all.forEach(each -> byRule.computeIfAbsent(each.ruleId(), key -> new ArrayList<>()).add(each));
    byRule.values().forEach(this::rule);
  }

  private void wanted(Table table, Wanted wanted, List<Undetermined> open) {
    String name = words.table(wanted.table());
    String column = words.column(wanted.table(), wanted.column());
    table.row();
    table.head(
        wanted.column().isEmpty()
            ? words.say("open.table", "table", name)
            : words.say("open.field", "table", name, "column", column));
    table.number(open.size());
    table.number(open.stream().filter(each -> alone(wanted, each)).count());
    table.cell(wanted.column().isEmpty() ? words.say("open.whole") : places(wanted, open));
    table.endRow();
  }

  /** Whether nothing else is needed. */
  private static boolean alone(Wanted wanted, Undetermined open) {
    return open.settledBy().stream().map(Wanted::of).allMatch(wanted::equals);
  }

  private String places(Wanted wanted, List<Undetermined> open) {
    Map<Sheet, List<Integer>> rows = new LinkedHashMap<>();
    for (Undetermined each : open) {
      for (Need need : each.settledBy()) {
        if (wanted.equals(Wanted.of(need))) {
          rows.computeIfAbsent(new Sheet(need.file(), need.sheet()), key -> new ArrayList<>())
              .add(need.row());
        }
      }
    }
    List<String> places = new ArrayList<>();
    rows.forEach((sheet, numbers) -> places.add(words.place(sheet.file(), sheet.sheet(), numbers)));
    return String.join(words.say("semicolon"), places);
  }

  private void rule(List<Undetermined> open) {
    Undetermined first = open.get(0);
    html.open("details").open("summary");
    paper.rule(first.clause(), first.ruleId());
    html.text(" ").text(words.count("items", open.size())).close();
    paper.list(open.stream().map(each -> words.say(each.message())).toList());
    html.close();
  }
}
