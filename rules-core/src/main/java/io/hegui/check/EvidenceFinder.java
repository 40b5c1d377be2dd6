package io.hegui.check;

import io.hegui.duty.Breach;
import io.hegui.duty.Search;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.Row;
import io.hegui.facts.Source;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import io.hegui.report.Evidence;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Evidence.Sought;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the rows behind a breach. What it looks up it builds only when a breach asks for it. */
final class EvidenceFinder {
  private static final Comparator<Shown> ORDER =
      Comparator.comparing(Shown::table)
          .thenComparing(Shown::file)
          .thenComparing(Shown::sheet)
          .thenComparing(Shown::row);

  private static final Comparator<Search> SEARCHES =
      Comparator.comparing(Search::table)
          .thenComparing(Search::column)
          .thenComparing(Search::value);

  private static final List<Source> UNKNOWN = List.of(Source.memory(0));

  private final Submission submission;
  private final Naming naming;
  private final Map<TableSchema, Map<Fact, List<Source>>> sources = new HashMap<>();
  private final Map<ColumnSchema, Map<Object, List<Row<?>>>> lookups = new HashMap<>();

  EvidenceFinder(Submission submission, Naming naming) {
    this.submission = submission;
    this.naming = naming;
  }

  /** The evidence of a breach in a stable order: rows first, then searches. */
  List<Evidence> evidence(Breach breach, LocalDate from, LocalDate to) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.addAll(shown(breach.shown()));
    breach.sought().stream()
        .sorted(SEARCHES)
        .map(search -> sought(search, from, to))
        .forEach(evidence::add);
    return List.copyOf(evidence);
  }

  /** The rows behind facts, in a stable order. */
  List<Shown> shown(List<Fact> facts) {
    List<Shown> shown = new ArrayList<>();
    for (Fact fact : facts) {
      for (Source source : sources(fact)) {
        shown.add(shown(fact, source));
      }
    }
    return shown.size() < 2 ? List.copyOf(shown) : shown.stream().distinct().sorted(ORDER).toList();
  }

  /** Where a row came from; of equal rows the first. */
  Source source(Fact fact) {
    return sources(fact).get(0);
  }

  /** Where all rows with that content came from, in their order. */
  private List<Source> sources(Fact fact) {
    TableSchema table = submission.schema().table(fact.getClass());
    ColumnSchema key = table.key().orElse(null);
    if (key != null && key.value(fact) instanceof String id) {
      // No other row has its id, and so its content; there is no need to look through them all.
      return submission.row(table, id).map(Row::source).map(List::of).orElse(UNKNOWN);
    }
    return sources.computeIfAbsent(table, this::sourcesOf).getOrDefault(fact, UNKNOWN);
  }

  private Map<Fact, List<Source>> sourcesOf(TableSchema table) {
    // Rules do not tell equal rows apart: whichever of them a breach holds, all are shown.
    Map<Fact, List<Source>> sourcesOfTable = new HashMap<>();
    for (Row<?> row : submission.rows(table.name())) {
      sourcesOfTable.computeIfAbsent(row.fact(), fact -> new ArrayList<>()).add(row.source());
    }
    sourcesOfTable.values().forEach(equal -> equal.sort(null));
    return sourcesOfTable;
  }

  private Shown shown(Fact fact, Source source) {
    TableSchema table = submission.schema().table(fact.getClass());
    return new Shown(
        table.name(), source.file(), source.sheet(), source.row(), naming.values(table, fact));
  }

  private Sought sought(Search search, LocalDate from, LocalDate to) {
    ColumnSchema column =
        submission
            .schema()
            .table(search.table())
            .flatMap(table -> table.column(search.column()))
            .orElseThrow(
                () -> new IllegalStateException("a rule searches in no column: " + search));
    List<Row<?>> rows =
        lookups
            .computeIfAbsent(column, each -> index(search.table(), each))
            .getOrDefault(search.value(), List.of());
    return new Sought(
        search.table(),
        search.column(),
        search.value(),
        from,
        to,
        rows.size(),
        rows.stream().map(row -> shown(row.fact(), row.source())).sorted(ORDER).toList());
  }

  private Map<Object, List<Row<?>>> index(String table, ColumnSchema column) {
    Map<Object, List<Row<?>>> index = new HashMap<>();
    for (Row<?> row : submission.rows(table)) {
      Object value = column.value(row.fact());
      if (value != null) {
        index.computeIfAbsent(value.toString(), key -> new ArrayList<>()).add(row);
      }
    }
    return index;
  }
}
