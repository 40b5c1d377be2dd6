package io.hegui.examples.nationwide;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;

/**
 * Finds the shares that need a row: first every row's anchors, what is nearer to anchors first;
 * then what the rows of a share refer to, referrers first. Rows with one id go the same ways, for
 * only in a share it is settled which of them is accepted. Nothing but ids is moved about.
 */
final class Routing {
  static final String SHARE = "share";
  static final String SHARES = "shares";

  private static final String ANCHOR = "anchor";
  private static final String END_TABLE = "endTable";
  private static final String END_ID = "endId";

  /** By about how many sampled ids a share is measured. */
  private static final int SAMPLES = 1_000;

  private final WorkFolder work;
  private final Dataset<Row> references;
  private final Dataset<Row> anchors;

  Routing(Dataset<Row> rows, WorkFolder work) {
    this.work = work;
    this.references =
        work.keep("references", rows.flatMap(new References(), Encoders.row(References.SCHEMA)));
    this.anchors = anchors();
  }

  /** Cuts into about so many shares. */
  Splitters split(int shares) {
    return Splitters.of(
        anchors
            .select(ANCHOR)
            .as(Encoders.STRING())
            .javaRDD()
            .takeSample(false, Math.multiplyExact(SAMPLES, shares), 1),
        shares);
  }

  /** Every row's anchors: table, id, anchor. */
  private Dataset<Row> anchors() {
    Column met = of(Library.TIES.leadingTargets());
    Dataset<Row> known = null;
    for (List<String> tables : Library.TIES.byDepth()) {
      Dataset<Row> leading = references.filter(col(References.LEADING).and(of(tables)));
      Dataset<Row> found = known == null ? itself(leading) : follow(leading, known.filter(met));
      known = work.keepMore("anchors", found.distinct());
    }
    return Objects.requireNonNull(known);
  }

  private static Dataset<Row> itself(Dataset<Row> leading) {
    return leading.select(col(Stored.TABLE), col(Stored.ID), col(References.REF).as(ANCHOR));
  }

  /** References that lead to no row end where they are, and so do those to anchors. */
  private static Dataset<Row> follow(Dataset<Row> leading, Dataset<Row> ends) {
    Dataset<Row> known = ends.toDF(END_TABLE, END_ID, ANCHOR);
    Column meet =
        col(References.TARGET)
            .equalTo(col(END_TABLE))
            .and(col(References.REF).equalTo(col(END_ID)));
    return leading
        .join(known, meet, "left")
        .select(
            col(Stored.TABLE),
            col(Stored.ID),
            coalesce(col(ANCHOR), col(References.REF)).as(ANCHOR));
  }

  /** The shares that need a row: table, id, shares. */
  Dataset<Row> shares(Splitters splitters) {
    UDF1<String, Integer> share = splitters::share;
    Dataset<Row> direct =
        anchors.select(
            col(Stored.TABLE),
            col(Stored.ID),
            udf(share, IntegerType).apply(col(ANCHOR)).as(SHARE));
    Dataset<Row> needed = direct;
    for (List<String> tables : Library.TIES.byHeight()) {
      Dataset<Row> referred =
          needed
              .filter(of(tables))
              .join(
                  references.filter(col(References.TARGET).isNotNull().and(of(tables))),
                  new String[] {Stored.TABLE, Stored.ID})
              .select(
                  col(References.TARGET).as(Stored.TABLE),
                  col(References.REF).as(Stored.ID),
                  col(SHARE));
      needed = direct.union(work.keepMore("requests", referred.distinct()));
    }
    return needed.groupBy(Stored.TABLE, Stored.ID).agg(collect_set(col(SHARE)).as(SHARES));
  }

  private static Column of(Collection<String> tables) {
    return col(Stored.TABLE).isin(tables.toArray());
  }
}
