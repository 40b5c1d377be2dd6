package io.hegui.examples.county.facts;

import io.hegui.examples.county.facts.CountyFacts.Applied;
import io.hegui.facts.Source;
import io.hegui.facts.TableSchema;
import java.sql.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The facts in the database. */
@Repository
class FactStore {
  private static final int BATCH = 500;

  private final JdbcTemplate jdbc;
  private final JdbcClient sql;
  private final JsonMapper json;

  FactStore(JdbcTemplate jdbc, JdbcClient sql, JsonMapper json) {
    this.jdbc = jdbc;
    this.sql = sql;
    this.json = json;
  }

  long revision() {
    return sql.sql("select revision from county").query(Long.class).single();
  }

  /** The same, and nobody else changes anything until the transaction ends. */
  long lockRevision() {
    return sql.sql("select revision from county for update").query(Long.class).single();
  }

  /** The last change of the facts that concerned a township. */
  long revisionOf(String township) {
    return sql.sql("select revision from township_revision where township = ?")
        .param(township)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
  public CountyFacts load() {
    long revision = revision();
    Map<TableSchema, List<FactRow>> tables = new LinkedHashMap<>();
    Set<String> submitted =
        new HashSet<>(
            sql.sql("select name from fact_table where until is null").query(String.class).list());
    for (TableSchema table : CountyFacts.SCHEMA.tables()) {
      if (submitted.contains(table.name())) {
        tables.put(table, new ArrayList<>());
      }
    }
    jdbc.setFetchSize(BATCH);
    jdbc.query(
        """
        select id, table_name, content, file, sheet, row_number from fact
        where until is null order by id
        """,
        row -> {
          TableSchema table = CountyFacts.SCHEMA.table(row.getString(2)).orElseThrow();
          rowsOf(tables, table)
              .add(
                  new FactRow(
                      row.getLong(1),
                      FactJson.read(table, json.readTree(row.getString(3))),
                      new Source(row.getString(4), row.getString(5), row.getInt(6))));
        });
    return new CountyFacts(revision, tables);
  }

  private static List<FactRow> rowsOf(Map<TableSchema, List<FactRow>> tables, TableSchema table) {
    return tables.computeIfAbsent(table, each -> new ArrayList<>());
  }

  /** Saves a change; the transaction must have locked the revision before. */
  CountyFacts save(Applied change) {
    long revision = change.after().revision();
    List<FactRow> added = numbered(change.added());
    jdbc.batchUpdate(
        "update fact set until = ? where id = ?",
        change.removed(),
        BATCH,
        (update, row) -> {
          update.setLong(1, revision);
          update.setLong(2, row.id());
        });
    jdbc.batchUpdate(
        """
        insert into fact (id, table_name, content, file, sheet, row_number, since)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        added,
        BATCH,
        (insert, row) -> {
          TableSchema table = CountyFacts.table(row.fact());
          insert.setLong(1, row.id());
          insert.setString(2, table.name());
          insert.setObject(
              3, json.writeValueAsString(FactJson.write(table, row.fact())), Types.OTHER);
          insert.setString(4, row.source().file());
          insert.setString(5, row.source().sheet());
          insert.setInt(6, row.source().row());
          insert.setLong(7, revision);
        });
    saveTables(change, revision);
    saveRevisions(change, revision);
    return new CountyFacts(revision, withNumbers(change.after().tables(), added));
  }

  /** The rows with the numbers that they will have. */
  private List<FactRow> numbered(List<FactRow> rows) {
    List<Long> ids =
        sql.sql("select nextval('fact_id_seq') from generate_series(1, ?)")
            .param(rows.size())
            .query(Long.class)
            .list();
    Iterator<Long> next = ids.iterator();
    return rows.stream().map(row -> new FactRow(next.next(), row.fact(), row.source())).toList();
  }

  /** In every table the new rows come in the order in which they were added. */
  private static Map<TableSchema, List<FactRow>> withNumbers(
      Map<TableSchema, List<FactRow>> tables, List<FactRow> added) {
    Map<TableSchema, Deque<FactRow>> numbered = new HashMap<>();
    added.forEach(
        row ->
            numbered
                .computeIfAbsent(CountyFacts.table(row.fact()), each -> new ArrayDeque<>())
                .add(row));
    Map<TableSchema, List<FactRow>> all = new LinkedHashMap<>();
    tables.forEach(
        (table, rows) -> {
          Deque<FactRow> next = numbered.getOrDefault(table, new ArrayDeque<>());
          all.put(
              table,
              rows.stream().map(row -> row.id() == FactRow.NEW ? next.remove() : row).toList());
        });
    return all;
  }

  private void saveTables(Applied change, long revision) {
    Set<TableSchema> before = change.before().tables().keySet();
    Set<TableSchema> after = change.after().tables().keySet();
    for (TableSchema table : before) {
      if (!after.contains(table)) {
        sql.sql("update fact_table set until = ? where name = ? and until is null")
            .params(revision, table.name())
            .update();
      }
    }
    for (TableSchema table : after) {
      if (!before.contains(table)) {
        sql.sql("insert into fact_table (name, since) values (?, ?)")
            .params(table.name(), revision)
            .update();
      }
    }
  }

  private void saveRevisions(Applied change, long revision) {
    Set<String> townships = new HashSet<>();
    change.removed().forEach(row -> townships.addAll(concerned(change.before(), row)));
    change.added().forEach(row -> townships.addAll(concerned(change.after(), row)));
    for (String township : townships) {
      sql.sql(
              """
              insert into township_revision (township, revision) values (?, ?)
              on conflict (township) do update set revision = excluded.revision
              """)
          .params(township, revision)
          .update();
    }
    sql.sql("update county set revision = ?").param(revision).update();
  }

  private static Collection<String> concerned(CountyFacts facts, FactRow row) {
    return facts.territory().townships(row.fact());
  }
}
