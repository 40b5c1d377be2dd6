package io.hegui.examples.nationwide;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;

import io.hegui.facts.TableAccount;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the whole submission holds of every table. */
final class Accounts {
  private final Map<String, Long> stored;
  private final Map<String, Long> rejected = new HashMap<>();
  private final Map<String, Boolean> complete = new TreeMap<>();
  private final Map<String, Integer> sizes = new TreeMap<>();

  Accounts(Dataset<Row> rows) {
    stored = counts(rows);
    for (Row row : rows.filter(col(Stored.TABLE).equalTo(Stored.ACCOUNTS)).collectAsList()) {
      List<String> cells = row.getList(row.fieldIndex(Stored.CELLS));
      rejected.merge(cells.get(0), Long.valueOf(cells.get(1)), Long::sum);
      complete.merge(cells.get(0), Boolean.valueOf(cells.get(2)), Boolean::logicalAnd);
    }
    Rest.COUNTED.forEach(table -> sizes.put(table, 0));
    // Of a register's rows with one id one counts, whatever it refers to.
    rows.filter(col(Stored.TABLE).isin(Rest.COUNTED.toArray()))
        .groupBy(Stored.TABLE)
        .agg(countDistinct(Stored.ID))
        .collectAsList()
        .forEach(row -> sizes.put(row.getString(0), Math.toIntExact(row.getLong(1))));
  }

  private static Map<String, Long> counts(Dataset<Row> rows) {
    Map<String, Long> counts = new HashMap<>();
    rows.groupBy(Stored.TABLE)
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    return counts;
  }

  /** How many rows of that table became facts. */
  private long stored(String table) {
    return stored.getOrDefault(table, 0L);
  }

  /** How many rows of all tables became facts. */
  long stored() {
    return complete.keySet().stream().mapToLong(this::stored).sum();
  }

  /** The tables that are submitted, and whether each was read to its end. */
  Map<String, Boolean> complete() {
    return complete;
  }

  /** How many rows count as evidence, of the tables that rules ask it of. */
  Map<String, Integer> sizes() {
    return sizes;
  }

  /**
   * The accounts of all tables.
   *
   * @param settled rows that became facts and were rejected in the shares: table and place
   */
  List<TableAccount> settle(Dataset<Row> settled) {
    Map<String, Long> late = counts(settled.distinct());
    List<TableAccount> accounts = new ArrayList<>();
    for (TableSchema table : Library.SCHEMA.tables()) {
      Boolean whole = complete.get(table.name());
      if (whole != null) {
        long early = rejected.getOrDefault(table.name(), 0L);
        int read = Math.toIntExact(stored(table.name()) + early);
        int all = Math.toIntExact(early + late.getOrDefault(table.name(), 0L));
        accounts.add(new TableAccount(table.name(), read, read - all, all, whole));
      }
    }
    return accounts;
  }
}
