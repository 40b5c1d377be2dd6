package io.hegui.examples.nationwide;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.hegui.facts.Waiver;
import java.io.IOException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Checks a submission that is stored as Parquet, share by share, and merges the reports. */
final class NationwideCheck {
  private final SparkSession spark;
  private final Dataset<Row> rows;
  private final Question question;
  private final Accounts accounts;
  private int wanted = 1;

  /**
   * @param folder where {@link RowStore} wrote the submission
   */
  NationwideCheck(SparkSession spark, String folder, Question question) {
    this.spark = spark;
    this.rows = RowStore.open(spark, folder);
    this.question = question;
    this.accounts = new Accounts(rows);
  }

  /** About how many rows a share has, beside what they refer to. */
  NationwideCheck inSharesOf(long rowsOfAShare) {
    return inShares(Math.toIntExact(Math.max(1, accounts.stored() / rowsOfAShare)));
  }

  /** About how many shares to make, beside the one of the rules around nothing. */
  NationwideCheck inShares(int count) {
    wanted = count;
    return this;
  }

  /**
   * Checks it.
   *
   * @param out the folder for what was found
   */
  void run(String out) throws IOException {
    try (WorkFolder work = new WorkFolder(spark, out + "/work")) {
      Routing routing = new Routing(rows.filter(isRow()), work);
      Splitters splitters = routing.split(wanted);
      ShareCheck check = new ShareCheck(question, splitters, accounts.complete(), accounts.sizes());
      route(routing.shares(splitters), splitters.shares())
          .mapPartitions(check, Encoders.row(ShareCheck.SCHEMA))
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(out + "/shares");
    }
    Dataset<Row> shares = spark.read().schema(ShareCheck.SCHEMA).parquet(out + "/shares");
    Dataset<Row> counts = Results.counts(shares);
    counts.coalesce(1).write().mode(SaveMode.Overwrite).parquet(out + "/counts");
    Results.findings(shares, counts).write().mode(SaveMode.Overwrite).parquet(out + "/findings");
    ReportFile.write(spark, shares, accounts.settle(rejected(shares)), out + "/report.json");
  }

  private static Column isRow() {
    return not(col(Stored.TABLE).startsWith(Stored.NO_TABLE));
  }

  private static Dataset<Row> rejected(Dataset<Row> shares) {
    return shares.select(explode(col(ShareCheck.REJECTED)).as("row")).select("row.*");
  }

  /** Puts every row into the partitions of the shares that need it, in the order of reading. */
  private Dataset<Row> route(Dataset<Row> shares, int count) {
    Dataset<Row> ofTables =
        rows.join(shares, new String[] {Stored.TABLE, Stored.ID})
            .withColumn(Routing.SHARES, also(count));
    Dataset<Row> findings =
        rows.filter(col(Stored.TABLE).equalTo(Stored.FINDINGS))
            .withColumn(Routing.SHARES, array(pmod(hash(col(Stored.ID)), lit(count))));
    return needed(ofTables)
        .union(needed(findings))
        .union(all(count + 1))
        .repartitionById(count + 1, col(Routing.SHARE))
        .sortWithinPartitions(Stored.PLACE);
  }

  /** The last share takes what rules around nothing need; waivers go everywhere. */
  private static Column also(int rest) {
    String waivers = Library.SCHEMA.table(Waiver.class).name();
    Column shares = col(Routing.SHARES);
    return when(col(Stored.TABLE).equalTo(waivers), sequence(lit(0), lit(rest)))
        .when(
            col(Stored.TABLE).isin(Rest.tables().toArray()), array_union(shares, array(lit(rest))))
        .otherwise(shares);
  }

  /** A row for every share, so that those without rows are checked, too. */
  private Dataset<Row> all(int shares) {
    return spark
        .range(shares)
        .select(
            col("id").cast(IntegerType).as(Routing.SHARE),
            lit(Stored.SHARE).as(Stored.TABLE),
            lit(0L).as(Stored.PLACE),
            lit("").as(Stored.FILE),
            lit(0).as(Stored.ROW),
            array().cast(createArrayType(StringType)).as(Stored.CELLS));
  }

  private static Dataset<Row> needed(Dataset<Row> rows) {
    return rows.select(
        explode(col(Routing.SHARES)).as(Routing.SHARE),
        col(Stored.TABLE),
        col(Stored.PLACE),
        col(Stored.FILE),
        col(Stored.ROW),
        col(Stored.CELLS));
  }
}
