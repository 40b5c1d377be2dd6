package io.hegui.check;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.TableSchema;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of a live session, with what is needed to tell which of its rows count. */
final class LiveTable {
  final TableSchema schema;

  /** Tables are accepted in their order: a row may ask for rows of earlier tables only. */
  final int position;

  /**
   * Whether the table was read to its end, so that a reference to a row that is not there is wrong.
   */
  final boolean complete;

  boolean submitted;

  /** How many rows count as evidence. */
  int size;

  final LiveRow.Groups<Fact> byContent = new LiveRow.Groups<>();
  final LiveRow.Groups<String> byId = new LiveRow.Groups<>();

  /** The accepted row of each id. */
  final Map<String, LiveRow> accepted = new HashMap<>();

  /** The rows, mostly of other tables, that count only if that id is there. */
  private final Map<String, Set<LiveRow>> referring = new HashMap<>();

  /** The rows of other tables that are accepted or not by what the row of that id says. */
  private final Map<String, Set<LiveRow>> asking = new HashMap<>();

  LiveTable(TableSchema schema, int position, boolean submitted, boolean complete) {
    this.schema = schema;
    this.position = position;
    this.submitted = submitted;
    this.complete = complete;
  }

  /** Whether a reference to that id leads nowhere. */
  boolean lacks(String id) {
    return submitted && complete && !accepted.containsKey(id);
  }

  @Nullable String id(Fact fact) {
    ColumnSchema key = schema.key().orElse(null);
    return key != null && key.value(fact) instanceof String id ? id : null;
  }

  void refer(String id, LiveRow row) {
    referring.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(row);
  }

  void ask(String id, LiveRow row) {
    asking.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(row);
  }

  void unrefer(String id, LiveRow row) {
    remove(referring, id, row);
  }

  void unask(String id, LiveRow row) {
    remove(asking, id, row);
  }

  private static void remove(Map<String, Set<LiveRow>> rows, String id, LiveRow row) {
    rows.computeIfPresent(
        id,
        (key, set) -> {
          set.remove(row);
          return set.isEmpty() ? null : set;
        });
  }

  List<LiveRow> referring(String id) {
    return List.copyOf(referring.getOrDefault(id, Set.of()));
  }

  /** All rows that refer to any of this table's. */
  List<LiveRow> referring() {
    return referring.values().stream().flatMap(Set::stream).toList();
  }

  List<LiveRow> asking(String id) {
    return List.copyOf(asking.getOrDefault(id, Set.of()));
  }
}
