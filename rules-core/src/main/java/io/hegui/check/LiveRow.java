package io.hegui.check;

import io.hegui.facts.Fact;
import io.hegui.facts.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a live session, accepted or not. */
final class LiveRow {
  final LiveTable table;
  final Fact fact;
  final Source source;

  /** Rows of a table are in the order of their places. */
  final long place;

  /** The row's id; null if its table has none. */
  final @Nullable String id;

  /** What the row refers to, which must be there for it to count. */
  final List<Target> refersTo;

  /** What was looked up to tell whether the row lacks something. */
  final List<Target> askedFor = new ArrayList<>(0);

  boolean lacking;
  boolean accepted;
  boolean dangling;

  /** Whether it counts as evidence as far as the engine knows. */
  boolean given;

  /** A place for a row in a table. */
  record Target(LiveTable table, String id) {}

  LiveRow(
      LiveTable table,
      Fact fact,
      Source source,
      long place,
      @Nullable String id,
      List<Target> refersTo) {
    this.table = table;
    this.fact = fact;
    this.source = source;
    this.place = place;
    this.id = id;
    this.refersTo = refersTo;
  }

  boolean counts() {
    return accepted && !dangling;
  }

  /** Rows by something that they have in common, in the order of their places. */
  static final class Groups<K> {
    private final Map<K, List<LiveRow>> groups = new HashMap<>();

    List<LiveRow> get(K key) {
      return groups.getOrDefault(key, List.of());
    }

    Iterable<List<LiveRow>> all() {
      return groups.values();
    }

    void add(K key, LiveRow row) {
      List<LiveRow> group = get(key);
      if (group.isEmpty()) {
        groups.put(key, List.of(row)); // nearly always the only one
        return;
      }
      List<LiveRow> larger = group.size() == 1 ? new ArrayList<>(group) : group;
      int at = larger.size();
      while (at > 0 && larger.get(at - 1).place > row.place) {
        at--;
      }
      larger.add(at, row);
      groups.put(key, larger);
    }

    void remove(K key, LiveRow row) {
      List<LiveRow> group = get(key);
      if (group.size() > 1) {
        group.remove(row);
      } else if (group.contains(row)) {
        groups.remove(key);
      }
    }
  }
}
