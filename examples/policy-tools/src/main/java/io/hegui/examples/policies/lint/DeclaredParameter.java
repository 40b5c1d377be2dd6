package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.files.YamlFile.Entry;
import io.hegui.examples.policies.files.YamlFile.Part;
import io.hegui.policy.Parameter;
import io.hegui.policy.ThresholdTable;
import io.hegui.policy.ThresholdTable.Cell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A parameter as {@code parameters.yaml} or a table has it, right or wrong.
 *
 * @param file where its values stand
 * @param entry what is said of it, or of its family
 */
record DeclaredParameter(Path file, String name, int line, Part entry, List<Value> values) {
  /**
   * A value and its first day, as they stand.
   *
   * @param text empty where it is blank; {@link ThresholdTable#NONE} where there is none
   */
  record Value(String day, String text, int line) {}

  static List<DeclaredParameter> of(PolicySource policy) {
    List<DeclaredParameter> all = new ArrayList<>();
    for (Entry entry : policy.parameters().root().entries()) {
      String table = entry.value().at("table").text();
      if (table.isEmpty()) {
        all.add(written(policy.parameters().path(), entry));
      } else {
        policy
            .table(table)
            .ifPresent(cells -> all.addAll(tabled(policy.tableFile(table), entry, cells)));
      }
    }
    return all;
  }

  private static DeclaredParameter written(Path file, Entry entry) {
    List<Value> values =
        entry.value().at("values").entries().stream()
            .map(value -> new Value(value.key(), value.value().text(), value.line()))
            .toList();
    return new DeclaredParameter(file, entry.key(), entry.line(), entry.value(), values);
  }

  private static List<DeclaredParameter> tabled(Path file, Entry entry, ThresholdTable table) {
    Map<String, List<Cell>> cells = new LinkedHashMap<>();
    for (Cell cell : table.cells()) {
      if (cell.family().equals(entry.key())) {
        cells.computeIfAbsent(cell.parameter(), name -> new ArrayList<>()).add(cell);
      }
    }
    List<DeclaredParameter> all = new ArrayList<>();
    cells.forEach(
        (name, each) ->
            all.add(
                new DeclaredParameter(
                    file,
                    name,
                    each.get(0).line(),
                    entry.value(),
                    each.stream()
                        .map(cell -> new Value(cell.from(), cell.value(), cell.line()))
                        .toList())));
    return all;
  }

  String family() {
    return Parameter.familyOf(name);
  }

  String key() {
    return Parameter.keyOf(name);
  }

  String text(String field) {
    return entry.at(field).text();
  }

  /** The value in force on that day, by the text of its day; empty if there is none. */
  String on(String day) {
    String value = "";
    String since = "";
    for (Value each : values) {
      if (each.day().compareTo(day) <= 0 && each.day().compareTo(since) >= 0) {
        since = each.day();
        value = each.text();
      }
    }
    return value;
  }

  /** The first day on which it has a value; empty if it has none. */
  String first() {
    return values.stream().map(Value::day).min(String::compareTo).orElse("");
  }
}
