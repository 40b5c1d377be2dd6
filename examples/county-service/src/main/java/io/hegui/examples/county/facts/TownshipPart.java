package io.hegui.examples.county.facts;

import io.hegui.check.Anchor;
import io.hegui.check.Share;
import io.hegui.duty.TableSize;
import io.hegui.examples.county.accounts.Scope;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What a check for one township is made of.
 *
 * @param facts the rows that concern it, with all that they refer to, and no others
 * @param share the verdicts that are its own: on itself and on the units that lie in it
 */
public record TownshipPart(Submission facts, Share share) {

  static TownshipPart cut(Submission whole, Territory territory, Scope scope) {
    Set<Row<?>> rows = withReferred(whole, concerning(whole, territory, scope));
    SubmissionBuilder builder = Submission.builder(whole.schema());
    List<TableSize> sizes = new ArrayList<>();
    for (TableSchema table : whole.schema().tables()) {
      List<Row<?>> all = whole.rows(table.name());
      if (whole.holds(table.name())) {
        builder.table(table);
      }
      all.stream().filter(rows::contains).forEach(row -> builder.add(row.fact(), row.source()));
      long evidence = all.stream().filter(row -> !row.dangling()).count();
      sizes.add(new TableSize(table.name(), (int) evidence));
    }
    return new TownshipPart(
        builder.build(), Share.of(anchor -> isOwn(whole, scope, anchor), sizes));
  }

  private static List<Row<?>> concerning(Submission whole, Territory territory, Scope scope) {
    List<Row<?>> rows = new ArrayList<>();
    for (TableSchema table : whole.schema().tables()) {
      whole.rows(table.name()).stream()
          .filter(row -> territory.concerns(scope, row.fact()))
          .forEach(rows::add);
    }
    return rows;
  }

  private static Set<Row<?>> withReferred(Submission whole, List<Row<?>> some) {
    Set<Row<?>> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Row<?>> open = new ArrayDeque<>(some);
    while (!open.isEmpty()) {
      Row<?> row = open.remove();
      if (rows.add(row)) {
        open.addAll(referred(whole, row.fact()));
      }
    }
    return rows;
  }

  private static List<Row<?>> referred(Submission whole, Fact fact) {
    List<Row<?>> referred = new ArrayList<>();
    for (ColumnSchema column : CountyFacts.table(fact).columns()) {
      if (column.value(fact) instanceof String id) {
        Territory.target(column).flatMap(table -> whole.row(table, id)).ifPresent(referred::add);
      }
    }
    return referred;
  }

  private static boolean isOwn(Submission whole, Scope scope, Anchor anchor) {
    return anchor.table().equals(Territory.TOWNSHIPS)
        ? anchor.id().equals(scope.township())
        : whole
            .find(Unit.class, anchor.id())
            .map(Unit::townshipId)
            .filter(scope.township()::equals)
            .isPresent();
  }
}
