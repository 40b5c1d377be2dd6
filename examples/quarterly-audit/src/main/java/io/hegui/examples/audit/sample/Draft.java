package io.hegui.examples.audit.sample;

import io.hegui.facts.Fact;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A county's facts while they are being made up; every table is there, if only without rows. */
final class Draft {
  private final Schema schema = Schema.standard();
  private final Map<Class<?>, List<Fact>> rows = new HashMap<>();
  private final Map<String, Integer> serials = new HashMap<>();

  <T extends Fact> T add(T fact) {
    rowsOf(fact.getClass()).add(fact);
    return fact;
  }

  private List<Fact> rowsOf(Class<?> type) {
    return rows.computeIfAbsent(type, key -> new ArrayList<>());
  }

  /** The next id with that prefix. */
  String nextId(String prefix) {
    return String.format(Locale.ROOT, "%s%04d", prefix, serials.merge(prefix, 1, Integer::sum));
  }

  <T extends Fact> List<T> where(Class<T> type, Predicate<? super T> condition) {
    return rowsOf(type).stream().map(type::cast).filter(condition).toList();
  }

  /** The first such row; a sample that lacks it was made up wrongly. */
  <T extends Fact> T first(Class<T> type, Predicate<? super T> condition) {
    return rowsOf(type).stream()
        .map(type::cast)
        .filter(condition)
        .findFirst()
        .orElseThrow(() -> nothing(type));
  }

  /** Changes every such row, of which there must be one. */
  <T extends Fact> void change(
      Class<T> type, Predicate<? super T> condition, UnaryOperator<T> change) {
    boolean changed = false;
    for (ListIterator<Fact> each = rowsOf(type).listIterator(); each.hasNext(); ) {
      T row = type.cast(each.next());
      if (condition.test(row)) {
        each.set(change.apply(row));
        changed = true;
      }
    }
    if (!changed) {
      throw nothing(type);
    }
  }

  /** Drops every such row, of which there must be one. */
  <T extends Fact> void drop(Class<T> type, Predicate<? super T> condition) {
    if (!rowsOf(type).removeIf(row -> condition.test(type.cast(row)))) {
      throw nothing(type);
    }
  }

  private static IllegalStateException nothing(Class<?> type) {
    return new IllegalStateException("the sample has no such row: " + type.getSimpleName());
  }

  Submission submit() {
    SubmissionBuilder builder = Submission.builder(schema);
    for (TableSchema table : schema.tables()) {
      builder.table(table).add(rowsOf(table.type()));
    }
    return builder.build();
  }
}
