package io.hegui.examples.reports.html;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.report.DataNote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is wrong with the data; what is wrong in many rows alike is said once, with the rows.
 */
final class DataFindingTable {
  private record Group(
      Effect effect, String table, String file, String sheet, String column, String message) {}

  private DataFindingTable() {}

  static void write(Paper paper) {
    Words words = paper.words();
    List<DataNote> all = paper.report().dataFindings();
    Map<Group, List<Integer>> groups = new LinkedHashMap<>();
    all.stream()
        .sorted(Comparator.comparing(DataNote::effect))
        .forEach(
            note ->
                groups
                    .computeIfAbsent(group(words, note), key -> new ArrayList<>())
                    .add(note.row()));
    paper.html().element("h3", words.count("data.findings", all.size()));
    Arrays.stream(Effect.values())
        .map(effect -> words.say("data.effect." + effect) + words.say("colon") + count(all, effect))
        .reduce((one, other) -> one + words.say("semicolon") + other)
        .ifPresent(counts -> paper.html().element("p", counts));
    Table table =
        Table.begin(
            paper,
            words.say("data.caption"),
            "",
            "data.effect",
            "data.where",
            "data.column",
            "data.what");
    groups.forEach(
        (group, rows) -> {
          table.row().head(words.say("data.effect." + group.effect()));
          table.cell(words.place(group.file(), group.sheet(), rows));
          table.cell(words.column(group.table(), group.column()));
          table.cell(group.message()).endRow();
        });
    table.end();
  }

  private static Group group(Words words, DataNote note) {
    return new Group(
        note.effect(),
        note.table(),
        note.file(),
        note.sheet(),
        note.column(),
        words.say(note.message()));
  }

  private static String count(List<DataNote> all, Effect effect) {
    return Words.number(all.stream().filter(note -> note.effect() == effect).count());
  }
}
