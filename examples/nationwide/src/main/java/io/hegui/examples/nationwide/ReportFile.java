package io.hegui.examples.nationwide;

import static org.apache.spark.sql.functions.col;

import io.hegui.facts.TableAccount;
import io.hegui.json.ReportMerge;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Merges the shares' reports into one file, which is there only when it is whole. */
final class ReportFile {
  private ReportFile() {}

  static void write(
      SparkSession spark, Dataset<Row> shares, List<TableAccount> accounts, String file)
      throws IOException {
    java.nio.file.Path folder = Files.createTempDirectory("hegui-shares");
    List<java.nio.file.Path> reports = new ArrayList<>();
    try {
      Iterator<Row> each = shares.select(col(ShareCheck.REPORT)).toLocalIterator();
      while (each.hasNext()) {
        java.nio.file.Path report = folder.resolve(reports.size() + ".json");
        reports.add(report);
        Files.write(report, each.next().<byte[]>getAs(ShareCheck.REPORT));
      }
      Path whole = new Path(file);
      Path part = new Path(file + ".part");
      FileSystem files = whole.getFileSystem(spark.sparkContext().hadoopConfiguration());
      try (OutputStream out = files.create(part, true)) {
        ReportMerge.merge(reports, accounts, out);
      }
      files.delete(whole, false);
      if (!files.rename(part, whole)) {
        throw new IOException("cannot rename " + part + " to " + whole);
      }
    } finally {
      for (java.nio.file.Path report : reports) {
        Files.deleteIfExists(report);
      }
      Files.deleteIfExists(folder);
    }
  }
}
