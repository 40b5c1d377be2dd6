package io.hegui.examples.nationwide;

import io.hegui.facts.Source;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Makes a submission of a share's rows, and remembers where they stood. */
final class ShareRows {
  private record Added(Source source, long place) {}

  private final int share;
  private final SubmissionBuilder builder = Submission.builder(Library.SCHEMA);
  private final Map<String, List<Added>> added = new HashMap<>();

  ShareRows(int share, Map<String, Boolean> tables) {
    this.share = share;
    tables.forEach(
        (name, complete) -> {
          TableSchema table = table(name);
          builder.table(table);
          if (!complete) {
            builder.incomplete(table);
          }
        });
  }

  private static TableSchema table(String name) {
    return Library.SCHEMA.table(name).orElseThrow();
  }

  void add(Row row) {
    if (row.<Integer>getAs(Routing.SHARE) != share) {
      throw new IllegalStateException("a row of another share than " + share + ": " + row);
    }
    String table = row.getAs(Stored.TABLE);
    if (table.equals(Stored.SHARE)) {
      return;
    }
    List<String> cells = row.getList(row.fieldIndex(Stored.CELLS));
    if (table.equals(Stored.FINDINGS)) {
      builder.note(StoredFinding.finding(cells));
      return;
    }
    Source source = new Source(row.getAs(Stored.FILE), "", row.<Integer>getAs(Stored.ROW));
    builder.add(Cells.fact(table(table), cells), source);
    added
        .computeIfAbsent(table, name -> new ArrayList<>())
        .add(new Added(source, row.<Long>getAs(Stored.PLACE)));
  }

  Submission submission() {
    return builder.build();
  }

  /** The rows that were not accepted: table and place. */
  List<Row> rejected(Submission submission) {
    List<Row> rejected = new ArrayList<>();
    added.forEach(
        (table, all) -> {
          // Accepted rows stand in the order in which they were added.
          Iterator<? extends io.hegui.facts.Row<?>> accepted = submission.rows(table).iterator();
          Source next = source(accepted);
          for (Added each : all) {
            if (each.source().equals(next)) {
              next = source(accepted);
            } else {
              rejected.add(RowFactory.create(table, each.place()));
            }
          }
        });
    return rejected;
  }

  private static Source source(Iterator<? extends io.hegui.facts.Row<?>> rows) {
    return rows.hasNext() ? rows.next().source() : Source.memory(0);
  }
}
