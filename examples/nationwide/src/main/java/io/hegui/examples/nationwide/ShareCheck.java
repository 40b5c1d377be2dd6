package io.hegui.examples.nationwide;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.hegui.check.Share;
import io.hegui.duty.TableSize;
import io.hegui.facts.Submission;
import io.hegui.json.ReportJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Checks one share, which is one partition: all the rows that it needs, in the order of reading.
 * Whoever does it again gets the same bytes.
 */
final class ShareCheck implements MapPartitionsFunction<Row, Row> {
  static final String REPORT = "report";
  static final String REJECTED = "rejected";

  static final StructType SCHEMA =
      new StructType()
          .add(Routing.SHARE, IntegerType)
          .add(REPORT, BinaryType)
          .add(
              REJECTED,
              createArrayType(
                  new StructType().add(Stored.TABLE, StringType).add(Stored.PLACE, LongType)));

  private final Question question;
  private final Splitters splitters;
  private final TreeMap<String, Boolean> tables;
  private final TreeMap<String, Integer> sizes;

  /**
   * @param tables the tables that the whole submission holds, and whether each is complete
   * @param sizes how many rows of tables count in the whole submission
   */
  ShareCheck(
      Question question,
      Splitters splitters,
      Map<String, Boolean> tables,
      Map<String, Integer> sizes) {
    this.question = question;
    this.splitters = splitters;
    this.tables = new TreeMap<>(tables);
    this.sizes = new TreeMap<>(sizes);
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) throws IOException {
    int number = TaskContext.getPartitionId();
    ShareRows share = new ShareRows(number, tables);
    rows.forEachRemaining(share::add);
    Submission submission = share.submission();
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    ReportJson.write(
        Library.checker(question.parameters()).check(submission, share(number), question.request()),
        report);
    return List.of(
            RowFactory.create(number, report.toByteArray(), share.rejected(submission).toArray()))
        .iterator();
  }

  /** The last one is that of the rules around nothing. */
  private Share share(int number) {
    List<TableSize> all =
        sizes.entrySet().stream()
            .map(size -> new TableSize(size.getKey(), size.getValue()))
            .toList();
    return number == splitters.shares()
        ? Share.rest(all)
        : Share.of(anchor -> splitters.share(anchor) == number, all);
  }
}
