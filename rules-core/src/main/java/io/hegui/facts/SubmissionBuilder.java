package io.hegui.facts;

import io.hegui.text.Excerpt;
import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects rows and data findings, and settles at the end which rows are accepted: a row that lacks
 * a field or repeats an id is rejected; one that refers to nothing or ends before it starts is
 * accepted and marked.
 */
public final class SubmissionBuilder implements Intake {
  private static final Messages MESSAGES =
      Messages.load(SubmissionBuilder.class.getClassLoader(), "io/hegui/facts/data");

  private final Schema schema;
  private final Map<TableSchema, List<Row<Fact>>> read = new LinkedHashMap<>();
  private final Map<TableSchema, Integer> rejected = new HashMap<>();
  private final Set<TableSchema> incomplete = new HashSet<>();
  private final List<DataFinding> findings = new ArrayList<>();
  private final Set<Fact> instances = Collections.newSetFromMap(new IdentityHashMap<>());

  SubmissionBuilder(Schema schema) {
    this.schema = schema;
  }

  @Override
  public Schema schema() {
    return schema;
  }

  /** States that the table is submitted, even if no row follows. */
  public SubmissionBuilder table(Class<? extends Fact> type) {
    return table(schema.table(type));
  }

  @Override
  public SubmissionBuilder table(TableSchema table) {
    rowsOf(table);
    return this;
  }

  private List<Row<Fact>> rowsOf(TableSchema table) {
    return read.computeIfAbsent(own(table), key -> new ArrayList<>());
  }

  /** The table, if the schema has it. */
  private TableSchema own(TableSchema table) {
    return schema.table(table.type());
  }

  /** Adds facts handed over in memory. */
  public SubmissionBuilder add(Fact... facts) {
    return add(List.of(facts));
  }

  /** Adds facts handed over in memory. */
  public SubmissionBuilder add(Collection<? extends Fact> facts) {
    for (Fact fact : facts) {
      table(fact.getClass());
      int row = rowsRead(schema.table(fact.getClass())) + 1;
      add(fact, Source.memory(row));
    }
    return this;
  }

  @Override
  public SubmissionBuilder add(Fact fact, Source source) {
    TableSchema table = schema.table(fact.getClass());
    read.computeIfAbsent(table, key -> new ArrayList<>())
        .add(new Row<>(ownInstance(table, fact), source, false));
    return this;
  }

  /**
   * Two rows are two facts, even if somebody hands over one instance twice: the engine and the
   * evidence tell rows apart by their identity.
   */
  private Fact ownInstance(TableSchema table, Fact fact) {
    return instances.add(fact) ? fact : table.copy(fact);
  }

  @Override
  public SubmissionBuilder reject(TableSchema table, List<DataFinding> why) {
    table(table);
    rejected.merge(own(table), 1, Integer::sum);
    findings.addAll(why);
    return this;
  }

  @Override
  public SubmissionBuilder note(DataFinding finding) {
    findings.add(finding);
    return this;
  }

  @Override
  public SubmissionBuilder incomplete(TableSchema table) {
    table(table);
    incomplete.add(own(table));
    return this;
  }

  /**
   * A finding with its message. A value or title of any length and content will do: it is cut to
   * what a message can show.
   *
   * @param expected what the message names beside the value: the allowed words, the bounds, the
   *     nearest title; empty if nothing
   */
  public static DataFinding finding(
      String table,
      Source source,
      String column,
      String value,
      DataProblem problem,
      DataFinding.Effect effect,
      Object expected) {
    String place = Excerpt.of(column);
    String shown = Excerpt.of(value);
    Text message =
        MESSAGES.text(
            problem.name(), Map.of("value", shown, "column", place, "expected", expected));
    return new DataFinding(Excerpt.of(table), source, place, shown, problem, effect, message);
  }

  /** Settles which rows are accepted. */
  public Submission build() {
    Map<String, List<Row<?>>> rows = new LinkedHashMap<>();
    Map<Class<?>, Map<String, Row<?>>> byKey = new HashMap<>();
    Index index = new Index(byKey);
    Map<TableSchema, List<Row<Fact>>> kept = new LinkedHashMap<>();
    Map<String, SortedMap<Integer, Row<?>>> refused = new HashMap<>();
    List<DataFinding> all = new ArrayList<>(findings);
    for (TableSchema table : schema.tables()) {
      if (read.containsKey(table)) {
        kept.put(table, accept(table, index, all, refused));
      }
    }
    List<TableAccount> accounts = new ArrayList<>();
    kept.forEach(
        (table, accepted) -> {
          List<Tie> ties = ties(table, kept);
          List<Row<?>> marked = new ArrayList<>(accepted.size());
          for (Row<Fact> row : accepted) {
            marked.add(mark(table, row, ties, index, all));
          }
          rows.put(table.name(), List.copyOf(marked));
          int total = rowsRead(table);
          accounts.add(
              new TableAccount(
                  table.name(),
                  total,
                  marked.size(),
                  total - marked.size(),
                  !incomplete.contains(table)));
        });
    return new Submission(
        schema,
        rows,
        byKey,
        all.stream().sorted().distinct().toList(),
        List.copyOf(accounts),
        refused,
        withoutRows(schema));
  }

  /** The same tables, and what their readers said of them, without a row, in a larger schema. */
  SubmissionBuilder withoutRows(Schema larger) {
    SubmissionBuilder same = new SubmissionBuilder(larger);
    read.keySet().forEach(same::table);
    same.rejected.putAll(rejected);
    same.incomplete.addAll(incomplete);
    same.findings.addAll(findings);
    return same;
  }

  private int rowsRead(TableSchema table) {
    return read.getOrDefault(table, List.of()).size() + rejected.getOrDefault(table, 0);
  }

  private List<Row<Fact>> accept(
      TableSchema table,
      Index index,
      List<DataFinding> all,
      Map<String, SortedMap<Integer, Row<?>>> refused) {
    List<Row<Fact>> accepted = new ArrayList<>();
    int place = 0;
    for (Row<Fact> row : read.getOrDefault(table, List.of())) {
      List<String> lacking = table.lacking(row.fact(), row.source(), index);
      for (String column : lacking) {
        all.add(
            finding(
                table.name(),
                row.source(),
                column,
                "",
                DataProblem.MISSING_VALUE,
                DataFinding.Effect.ROW_REJECTED,
                heading(table, column)));
      }
      if (lacking.isEmpty() && index.enter(table, row, all)) {
        accepted.add(row);
      } else {
        refused.computeIfAbsent(table.name(), name -> new TreeMap<>()).put(place, row);
      }
      place++;
    }
    return accepted;
  }

  private static String heading(TableSchema table, String column) {
    return table.column(column).map(ColumnSchema::heading).orElse(column);
  }

  /** A column that refers to a table of which all rows are known. */
  private record Tie(ColumnSchema column, Ref reference, TableSchema target) {}

  private List<Tie> ties(TableSchema table, Map<TableSchema, ?> submitted) {
    List<Tie> ties = new ArrayList<>();
    for (ColumnSchema column : table.columns()) {
      Ref reference = column.reference().orElse(null);
      if (reference != null) {
        TableSchema target = schema.table(reference.value()).orElseThrow();
        if (submitted.containsKey(target) && !incomplete.contains(target)) {
          ties.add(new Tie(column, reference, target));
        }
      }
    }
    return ties;
  }

  private Row<Fact> mark(
      TableSchema table, Row<Fact> row, List<Tie> ties, Index index, List<DataFinding> all) {
    boolean dangling = false;
    for (Tie tie : ties) {
      if (tie.column().value(row.fact()) instanceof String id
          && index.row(tie.target().type(), id) == null) {
        all.add(
            finding(
                table.name(),
                row.source(),
                tie.column().name(),
                id,
                DataProblem.DANGLING_REFERENCE,
                DataFinding.Effect.ROW_MARKED,
                new Text(tie.target().heading(), tie.target().name())));
        dangling |= !tie.reference().tolerant() && !table.register();
      }
    }
    if (row.fact() instanceof Span span && endsBeforeStart(span)) {
      all.add(
          finding(
              table.name(),
              row.source(),
              "to",
              String.valueOf(span.to()),
              DataProblem.ENDS_BEFORE_START,
              DataFinding.Effect.ROW_MARKED,
              span.from()));
    }
    if (!dangling) {
      return row;
    }
    Row<Fact> marked = new Row<>(row.fact(), row.source(), true);
    index.mark(table, marked);
    return marked;
  }

  private static boolean endsBeforeStart(Span span) {
    LocalDate to = span.to();
    return to != null && to.isBefore(span.from());
  }

  /** The accepted rows by their ids. */
  private record Index(Map<Class<?>, Map<String, Row<?>>> byKey) implements Registers {
    @Override
    public <T extends Fact> Optional<T> find(Class<T> type, String id) {
      Row<?> row = row(type, id);
      return row == null ? Optional.empty() : Optional.of(type.cast(row.fact()));
    }

    @Nullable Row<?> row(Class<?> type, String id) {
      return byKey.getOrDefault(type, Map.of()).get(id);
    }

    /** Enters the row, or finds that its id is taken. */
    boolean enter(TableSchema table, Row<Fact> row, List<DataFinding> all) {
      ColumnSchema key = table.key().orElse(null);
      if (key == null || !(key.value(row.fact()) instanceof String id)) {
        return true;
      }
      Map<String, Row<?>> rows = byKey.computeIfAbsent(table.type(), type -> new HashMap<>());
      Row<?> first = rows.putIfAbsent(id, row);
      if (first == null) {
        return true;
      }
      all.add(
          finding(
              table.name(),
              row.source(),
              key.name(),
              id,
              DataProblem.DUPLICATE_ID,
              DataFinding.Effect.ROW_REJECTED,
              place(first.source(), row.source())));
      return false;
    }

    /** Keeps the row as it is known now that all tables are read. */
    void mark(TableSchema table, Row<?> row) {
      if (table.key().map(key -> key.value(row.fact())).orElse(null) instanceof String id) {
        byKey.getOrDefault(table.type(), Map.of()).put(id, row);
      }
    }

    /** Where the first stands, as the reader of the second has to be told. */
    private static Text place(Source first, Source second) {
      boolean sameFile = first.file().equals(second.file());
      boolean sameSheet = sameFile && first.sheet().equals(second.sheet());
      String file = sameFile ? "" : first.file();
      String sheet = sameSheet ? "" : first.sheet();
      String key = "place" + (file.isEmpty() ? "" : ".file") + (sheet.isEmpty() ? "" : ".sheet");
      return MESSAGES.text(key, Map.of("row", first.row(), "sheet", sheet, "file", file));
    }
  }
}
