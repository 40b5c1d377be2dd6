package io.hegui.examples.nationwide;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Keeps what is used more than once in files. What a lost process kept in memory would have to be
 * computed again, and plans that are built on each other take longer to make than to carry out.
 */
final class WorkFolder implements AutoCloseable {
  private static final String STEP = "step";

  private final SparkSession spark;
  private final String folder;
  private final Map<String, Integer> steps = new HashMap<>();

  WorkFolder(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  Dataset<Row> keep(String name, Dataset<Row> rows) {
    rows.write().mode(SaveMode.Overwrite).parquet(folder + "/" + name);
    return spark.read().schema(rows.schema()).parquet(folder + "/" + name);
  }

  /** Keeps rows beside those that are kept under that name already; returns all. */
  Dataset<Row> keepMore(String name, Dataset<Row> rows) {
    int step = steps.merge(name, 1, Integer::sum);
    keep(name + "/" + STEP + "=" + step, rows);
    return spark.read().schema(rows.schema()).parquet(folder + "/" + name).drop(STEP);
  }

  @Override
  public void close() throws IOException {
    Path path = new Path(folder);
    path.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(path, true);
  }
}
