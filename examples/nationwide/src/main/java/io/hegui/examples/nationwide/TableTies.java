package io.hegui.examples.nationwide;

import io.hegui.check.Ties;
import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** How tables refer to each other, and in which order references can be followed. */
final class TableTies {
  /**
   * A column that refers to another table's rows.
   *
   * @param column the column's place among its table's
   * @param leading whether a row's anchors are found by it
   */
  record Link(int column, String target, boolean leading) {}

  private static final int IN_HAND = -1;

  private final Set<String> anchors;
  private final Map<String, List<Link>> links = new TreeMap<>();
  private final List<List<String>> byDepth;
  private final List<List<String>> byHeight;

  /**
   * @throws IllegalArgumentException if tables refer to each other in a circle
   */
  TableTies(Schema schema, Set<String> anchors) {
    this.anchors = anchors;
    Ties ties = new Ties(schema, anchors);
    for (TableSchema table : schema.tables()) {
      List<Link> ofTable = new ArrayList<>();
      ties.leading(table).forEach(link -> ofTable.add(link(table, link, true)));
      ties.others(table).forEach(link -> ofTable.add(link(table, link, false)));
      links.put(table.name(), ofTable);
    }
    Map<String, Integer> depths = new HashMap<>();
    Map<String, Integer> heights = new HashMap<>();
    byDepth = levels(table -> depth(table, depths));
    byHeight = levels(table -> height(table, heights));
  }

  private static Link link(TableSchema table, Ties.Link link, boolean leading) {
    return new Link(table.columns().indexOf(link.column()), link.target().name(), leading);
  }

  List<Link> links(String table) {
    return links.getOrDefault(table, List.of());
  }

  /** The tables that others lead to anchors by way of, and those of the anchors. */
  Set<String> leadingTargets() {
    return links.values().stream()
        .flatMap(List::stream)
        .filter(Link::leading)
        .map(Link::target)
        .collect(Collectors.toSet());
  }

  /** Those tables with all that they refer to, directly or by way of others. */
  Set<String> withReferred(Collection<String> tables) {
    Set<String> all = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(tables);
    while (!open.isEmpty()) {
      String table = open.pop();
      if (all.add(table)) {
        links(table).forEach(link -> open.push(link.target()));
      }
    }
    return all;
  }

  /** Tables by how far they are from anchors: what leads to anchors stands before its referrers. */
  List<List<String>> byDepth() {
    return byDepth;
  }

  /** Tables with those first that none refers to: every table stands behind its referrers. */
  List<List<String>> byHeight() {
    return byHeight;
  }

  private List<List<String>> levels(ToIntFunction<String> level) {
    List<List<String>> levels = new ArrayList<>();
    for (String table : links.keySet()) {
      int of = level.applyAsInt(table);
      while (levels.size() <= of) {
        levels.add(new ArrayList<>());
      }
      levels.get(of).add(table);
    }
    return levels;
  }

  private int depth(String table, Map<String, Integer> known) {
    return above(
        table,
        known,
        links(table).stream()
            .filter(Link::leading)
            .map(Link::target)
            .filter(target -> !anchors.contains(target)) // an anchor's name says all
            .toList(),
        target -> depth(target, known));
  }

  private int height(String table, Map<String, Integer> known) {
    List<String> referrers =
        links.keySet().stream()
            .filter(each -> links(each).stream().anyMatch(link -> link.target().equals(table)))
            .toList();
    return above(table, known, referrers, referrer -> height(referrer, known));
  }

  /** One more than the highest of some other tables. */
  private static int above(
      String table, Map<String, Integer> known, List<String> others, ToIntFunction<String> level) {
    Integer found = known.putIfAbsent(table, IN_HAND);
    if (found == null) {
      found = others.stream().mapToInt(level).max().orElse(-1) + 1;
      known.put(table, found);
    } else if (found == IN_HAND) {
      throw new IllegalArgumentException("tables refer to each other in a circle, by " + table);
    }
    return found;
  }
}
