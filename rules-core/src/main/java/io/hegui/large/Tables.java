package io.hegui.large;

import io.hegui.check.Ties;
import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The submitted tables in the orders in which they are gone through. */
final class Tables {
  private final Ties ties;
  private final Set<TableSchema> submitted = new LinkedHashSet<>();
  private final Set<TableSchema> ordered = new LinkedHashSet<>();

  Tables(Schema schema, Ties ties, Set<String> names) {
    this.ties = ties;
    for (TableSchema table : schema.tables()) {
      if (names.contains(table.name())) {
        submitted.add(table);
      }
    }
    submitted.forEach(this::visit);
  }

  private List<TableSchema> targets(TableSchema table) {
    List<TableSchema> targets = new ArrayList<>();
    ties.leading(table).forEach(link -> targets.add(link.target()));
    ties.others(table).forEach(link -> targets.add(link.target()));
    return targets;
  }

  private void visit(TableSchema table) {
    // Anchors' own references are followed in no order: a unit's township may come later.
    if (submitted.contains(table) && !ordered.contains(table)) {
      targets(table).forEach(this::visit);
      ordered.add(table);
    }
  }

  /** What tables refer to comes before them. */
  List<TableSchema> targetsFirst() {
    return List.copyOf(ordered);
  }

  /** Tables come before what they refer to. */
  List<TableSchema> targetsLast() {
    List<TableSchema> reversed = new ArrayList<>(ordered);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Whether other tables refer to its rows. */
  boolean isTarget(TableSchema table) {
    return submitted.stream().anyMatch(each -> targets(each).contains(table));
  }
}
