package io.hegui.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A county's facts for one period: every accepted row with where it came from, what was wrong with
 * the data, and the account of every table. Immutable.
 *
 * <p>A table that was not submitted is not the same as one that was submitted without rows: see
 * {@link #holds(String)}.
 */
public final class Submission implements Registers {
  private final Schema schema;
  private final Map<String, List<Row<?>>> rows;
  private final Map<Class<?>, Map<String, Row<?>>> byKey;
  private final List<DataFinding> findings;
  private final List<TableAccount> accounts;
  private final Map<String, SortedMap<Integer, Row<?>>> refused;
  private final SubmissionBuilder withoutRows;

  /**
   * @param refused the rows that were read and not accepted, by their places among the table's rows
   * @param withoutRows the same without a row
   */
  Submission(
      Schema schema,
      Map<String, List<Row<?>>> rows,
      Map<Class<?>, Map<String, Row<?>>> byKey,
      List<DataFinding> findings,
      List<TableAccount> accounts,
      Map<String, SortedMap<Integer, Row<?>>> refused,
      SubmissionBuilder withoutRows) {
    this.schema = schema;
    this.rows = rows;
    this.byKey = byKey;
    this.findings = findings;
    this.accounts = accounts;
    this.refused = refused;
    this.withoutRows = withoutRows;
  }

  /** Begins a submission of the data contract's tables. */
  public static SubmissionBuilder builder() {
    return builder(Schema.standard());
  }

  /** Begins a submission of that schema's tables. */
  public static SubmissionBuilder builder(Schema schema) {
    return new SubmissionBuilder(schema);
  }

  public Schema schema() {
    return schema;
  }

  /** The same submission of more tables, of which it holds nothing. */
  public Submission in(Schema larger) {
    Schema all = larger.with(schema);
    return all.equals(schema)
        ? this
        : new Submission(
            all, rows, byKey, findings, accounts, refused, withoutRows.withoutRows(all));
  }

  /** Whether the table was submitted and read to its end, be it without rows. */
  public boolean holds(String table) {
    return account(table).filter(TableAccount::complete).isPresent();
  }

  /** The table's account, if anything of the table was submitted. */
  public Optional<TableAccount> account(String table) {
    return accounts.stream().filter(account -> account.name().equals(table)).findFirst();
  }

  /** The accounts of all submitted tables, in the schema's order. */
  public List<TableAccount> accounts() {
    return accounts;
  }

  /** What was wrong with the data, sorted by table and place. */
  public List<DataFinding> findings() {
    return findings;
  }

  /** The accepted rows of a table in the order in which they were read. */
  public List<Row<?>> rows(String table) {
    return rows.getOrDefault(table, List.of());
  }

  /** All rows of a table in the order in which they were read, accepted or not. */
  public List<Row<?>> rowsRead(String table) {
    List<Row<?>> all = new ArrayList<>(rows(table));
    // In ascending order, so that each finds the earlier ones in their places.
    refused.getOrDefault(table, Collections.emptySortedMap()).forEach(all::add);
    return all;
  }

  /**
   * Begins a submission of the same tables, with what their readers found wrong with them, but
   * without a row: to be filled with rows that have changed since.
   */
  public SubmissionBuilder withoutRows() {
    return withoutRows.withoutRows(schema);
  }

  /** The accepted facts of one kind in the order in which they were read. */
  public <T extends Fact> List<T> facts(Class<T> type) {
    List<T> facts = new ArrayList<>();
    for (Row<?> row : rows(schema.table(type).name())) {
      facts.add(type.cast(row.fact()));
    }
    return facts;
  }

  /** The accepted row of that table with that id, if there is one. */
  public Optional<Row<?>> row(TableSchema table, String id) {
    return Optional.ofNullable(byKey.getOrDefault(table.type(), Map.of()).get(id));
  }

  @Override
  public <T extends Fact> Optional<T> find(Class<T> type, String id) {
    Row<?> row = byKey.getOrDefault(type, Map.of()).get(id);
    return row == null ? Optional.empty() : Optional.of(type.cast(row.fact()));
  }
}
