package io.hegui.examples.nationwide;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.DataFinding;
import io.hegui.facts.Fact;
import io.hegui.facts.Intake;
import io.hegui.facts.Registers;
import io.hegui.facts.Schema;
import io.hegui.facts.Source;
import io.hegui.facts.TableSchema;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Turns what the library's readers read from one file into rows for Spark. */
final class RowIntake implements Intake {
  private final int number;
  private final Consumer<Row> rows;
  private final Map<String, Integer> rejected = new TreeMap<>();
  private final Set<String> incomplete = new HashSet<>();
  private long next;

  /**
   * @param number the file's number in the order of reading
   */
  RowIntake(int number, Consumer<Row> rows) {
    this.number = number;
    this.rows = rows;
  }

  @Override
  public Schema schema() {
    return Library.SCHEMA;
  }

  @Override
  public RowIntake table(TableSchema table) {
    rejected.putIfAbsent(table.name(), 0);
    return this;
  }

  @Override
  public RowIntake add(Fact fact, Source source) {
    TableSchema table = schema().table(fact.getClass());
    table(table);
    @Nullable Object key =
        table.key().map((ColumnSchema column) -> column.value(fact)).orElse(null);
    rows.accept(
        Stored.row(
            table.name(),
            key == null ? null : key.toString(),
            Stored.place(number, next++),
            source.file(),
            source.row(),
            isDoubtful(fact),
            Arrays.asList(Cells.of(table, fact))));
    return this;
  }

  /** A row that asks for other rows to say what it lacks is settled only with these at hand. */
  private static boolean isDoubtful(Fact fact) {
    Unanswered registers = new Unanswered();
    return !fact.lacks(registers).isEmpty() || registers.asked;
  }

  @Override
  public RowIntake reject(TableSchema table, List<DataFinding> why) {
    rejected.merge(table.name(), 1, Integer::sum);
    why.forEach(this::note);
    return this;
  }

  @Override
  public RowIntake note(DataFinding finding) {
    pass(Stored.FINDINGS, StoredFinding.cells(finding));
    return this;
  }

  @Override
  public RowIntake incomplete(TableSchema table) {
    table(table);
    incomplete.add(table.name());
    return this;
  }

  /** Tells what the file says of its tables. */
  void end() {
    rejected.forEach(
        (table, count) ->
            pass(
                Stored.ACCOUNTS,
                List.of(
                    table,
                    Integer.toString(count),
                    Boolean.toString(!incomplete.contains(table)))));
  }

  private void pass(String what, List<String> cells) {
    rows.accept(
        Stored.row(what, null, Stored.place(number, next++), "", 0, false, List.copyOf(cells)));
  }

  private static final class Unanswered implements Registers {
    private boolean asked;

    @Override
    public <T extends Fact> Optional<T> find(Class<T> table, String id) {
      asked = true;
      return Optional.empty();
    }
  }
}
