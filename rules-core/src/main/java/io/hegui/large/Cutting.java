package io.hegui.large;

import io.hegui.check.Anchor;
import io.hegui.check.Ties;
import io.hegui.facts.Fact;
import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import io.hegui.large.Routing.Wanted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;

/** Cuts rows that are in files into shares. The same files always give the same shares. */
final class Cutting {
  /** So many rows a table tell well enough which anchors belong together. */
  private static final long ENOUGH = 5_000_000;

  private final Schema schema;
  private final Path folder;
  private final Spilled spilled;
  private final Run run;
  private final Ties ties;
  private final Tables tables;
  private final Routing routing;
  private final Set<String> restTables;
  private final int shares;
  private long done;

  /** Does something with a row. */
  @FunctionalInterface
  private interface Each {
    void row(Fact fact, RowBytes bytes) throws IOException;
  }

  /**
   * @param anchors the names of the anchors' tables
   * @param restTables the tables of rules that are around no table
   * @param shares how many shares to make, beside the one for the rest
   */
  Cutting(
      Schema schema,
      Path folder,
      Spilled spilled,
      Set<String> anchors,
      Set<String> restTables,
      int shares,
      Run run) {
    this.schema = schema;
    this.folder = folder;
    this.spilled = spilled;
    this.run = run;
    this.ties = new Ties(schema, anchors);
    this.tables = new Tables(schema, ties, spilled.read().keySet());
    this.routing = new Routing(ties);
    this.restTables = restTables;
    this.shares = shares;
  }

  /** Finds out what is tied to what. */
  void index() throws IOException {
    for (TableSchema table : tables.targetsFirst()) {
      if (tables.isTarget(table)) {
        routing.index(table, rows(table));
        each(
            table,
            Progress.Stage.INDEX,
            Long.MAX_VALUE,
            (fact, bytes) -> routing.index(table, fact));
      }
    }
    for (TableSchema table : tables.targetsFirst()) {
      if (!tables.isTarget(table) && table.key().isPresent()) {
        indexRepeats(table);
      }
    }
    List<TableSchema> smallFirst =
        tables.targetsFirst().stream().sorted(Comparator.comparingLong(this::rows)).toList();
    for (TableSchema table : smallFirst) {
      each(table, Progress.Stage.INDEX, ENOUGH, (fact, bytes) -> routing.neighbours(table, fact));
    }
    routing.settle(shares);
  }

  /** Of rows with one id only the first counts: a share that has one of them needs all. */
  private void indexRepeats(TableSchema table) throws IOException {
    Repeats repeats = new Repeats(rows(table));
    eachId(table, (fact, hash) -> repeats.add(hash));
    routing.index(table, repeats.size());
    eachId(
        table,
        (fact, hash) -> {
          if (repeats.contains(hash)) {
            routing.index(table, fact);
          }
        });
  }

  private void eachId(TableSchema table, ObjLongConsumer<Fact> each) throws IOException {
    each(
        table,
        Progress.Stage.INDEX,
        Long.MAX_VALUE,
        (fact, bytes) -> each.accept(fact, IdIndex.hash(String.valueOf(Routing.id(table, fact)))));
  }

  private long rows(TableSchema table) {
    return spilled.rows().getOrDefault(table.name(), 0L);
  }

  /** Writes every row to the shares that need it. */
  void write(Path to) throws IOException {
    done = 0;
    try (Shares files = new Shares(to, shares + 1)) {
      for (TableSchema table : tables.targetsLast()) {
        int number = schema.tables().indexOf(table);
        Wanted wanted = wanted(table);
        each(
            table,
            Progress.Stage.CUT,
            Long.MAX_VALUE,
            (fact, bytes) -> files.write(number, bytes, routing.route(table, fact, wanted)));
      }
    }
  }

  private Wanted wanted(TableSchema table) {
    if (table.name().equals("waivers")) {
      return Wanted.BY_ALL;
    }
    return restTables.contains(table.name()) ? Wanted.BY_THE_REST : Wanted.NOT;
  }

  private void each(TableSchema table, Progress.Stage stage, long atMost, Each each)
      throws IOException {
    RowCodec codec = new RowCodec(table, new Names(spilled.places()));
    RowBytes bytes = new RowBytes();
    try (RowFile.Reader rows = new RowFile.Reader(Spill.file(folder, table))) {
      for (long left = atMost; left > 0 && rows.read(bytes) >= 0; left--) {
        codec.source(bytes);
        each.row(codec.row(bytes), bytes);
        if (++done % Run.STEP == 0) {
          run.reached(stage, done, stage == Progress.Stage.CUT ? spilled.total() : 0);
        }
      }
    }
  }

  /** Whether the table's rows are spread over shares; if not, the rest has them all. */
  boolean isCut(TableSchema table) {
    return ties.leads(table);
  }

  /** Makes room for the shares, once all rows are where they belong. */
  void end() {
    routing.forgetAllButAnchors();
  }

  /** Whether a share is to give the verdicts on an anchor. */
  synchronized boolean owns(int share, Anchor anchor) {
    TableSchema table = schema.table(anchor.table()).orElseThrow();
    return routing.share(table, anchor.id()) == share;
  }
}
