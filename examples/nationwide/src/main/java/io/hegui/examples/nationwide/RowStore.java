package io.hegui.examples.nationwide;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** A submission's rows as Parquet, a folder a table, each row with its file and number. */
final class RowStore {
  private RowStore() {}

  /** Reads files, each in a task, and writes what they hold. */
  static void write(SparkSession spark, List<String> inputs, String folder) {
    List<InputFile> files = InputFile.of(inputs);
    JavaRDD<Row> rows =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(files, Math.max(1, files.size()))
            .flatMap(new FileRows());
    spark
        .createDataFrame(rows, Stored.SCHEMA)
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy(Stored.TABLE)
        .parquet(folder);
  }

  static Dataset<Row> open(SparkSession spark, String folder) {
    return spark.read().schema(Stored.SCHEMA).parquet(folder);
  }
}
