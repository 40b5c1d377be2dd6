package io.hegui.examples.assurance.laws;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.Row;
import io.hegui.facts.Source;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableAccount;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A submission's accepted rows, each with where it came from, to be put together otherwise. */
record Rows(Map<TableSchema, List<Row<?>>> tables) {
  static Rows of(Submission submission) {
    Map<TableSchema, List<Row<?>>> tables = new LinkedHashMap<>();
    for (TableAccount account : submission.accounts()) {
      tables.put(
          submission.schema().table(account.name()).orElseThrow(), submission.rows(account.name()));
    }
    return new Rows(tables);
  }

  Submission submission() {
    SubmissionBuilder builder = Submission.builder();
    tables.forEach(
        (table, rows) -> {
          builder.table(table);
          rows.forEach(row -> builder.add(row.fact(), row.source()));
        });
    return builder.build();
  }

  /** The same rows in another order. */
  Rows shuffled(Random random) {
    List<TableSchema> order = new ArrayList<>(tables.keySet());
    Collections.shuffle(order, random);
    Map<TableSchema, List<Row<?>>> shuffled = new LinkedHashMap<>();
    for (TableSchema table : order) {
      List<Row<?>> rows = new ArrayList<>(tables.getOrDefault(table, List.of()));
      Collections.shuffle(rows, random);
      shuffled.put(table, rows);
    }
    return new Rows(shuffled);
  }

  /** The same rows with other values. */
  Rows mapped(BiFunction<ColumnSchema, @Nullable Object, @Nullable Object> change) {
    Map<TableSchema, List<Row<?>>> mapped = new LinkedHashMap<>();
    tables.forEach(
        (table, rows) ->
            mapped.put(
                table,
                rows.stream()
                    .<Row<?>>map(
                        row -> new Row<>(mapped(table, row.fact(), change), row.source(), false))
                    .toList()));
    return new Rows(mapped);
  }

  private static Fact mapped(
      TableSchema table,
      Fact fact,
      BiFunction<ColumnSchema, @Nullable Object, @Nullable Object> change) {
    List<@Nullable Object> values = new ArrayList<>();
    table.columns().forEach(column -> values.add(change.apply(column, column.value(fact))));
    return table.create(values.toArray());
  }

  /** These rows and more of the same tables; what else comes is left out. */
  Rows and(Rows more) {
    Map<TableSchema, List<Row<?>>> all = new LinkedHashMap<>();
    tables.forEach(
        (table, rows) -> {
          List<Row<?>> both = new ArrayList<>(rows);
          both.addAll(more.tables.getOrDefault(table, List.of()));
          all.put(table, both);
        });
    return new Rows(all);
  }

  Rows and(Collection<? extends Fact> facts, Submission of) {
    Map<TableSchema, List<Row<?>>> more = new LinkedHashMap<>();
    for (Fact fact : facts) {
      more.computeIfAbsent(of.schema().table(fact.getClass()), table -> new ArrayList<>())
          .add(new Row<>(fact, Source.memory(1_000_000 + more.size()), false));
    }
    return and(new Rows(more));
  }

  Rows without(Predicate<TableSchema> left) {
    Map<TableSchema, List<Row<?>>> others = new LinkedHashMap<>(tables);
    others.keySet().removeIf(left);
    return new Rows(others);
  }

  /** The same tables, empty. */
  Rows withoutRows() {
    Map<TableSchema, List<Row<?>>> empty = new LinkedHashMap<>();
    tables.keySet().forEach(table -> empty.put(table, List.of()));
    return new Rows(empty);
  }

  /** The rows of those tables twice, of others once. */
  Rows twice(Predicate<TableSchema> repeated) {
    Rows again = without(repeated.negate());
    return and(again);
  }
}
