package io.hegui.examples.nationwide;

import io.hegui.input.SubmissionReader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Reads a file with the library's own readers, so that rows and findings are the same as theirs.
 */
final class FileRows implements FlatMapFunction<InputFile, Row> {
  @Override
  public Iterator<Row> call(InputFile file) {
    ReadAhead<Row> rows =
        new ReadAhead<>(
            sink -> {
              RowIntake intake = new RowIntake(file.number(), sink);
              SubmissionReader.of(Library.SCHEMA).read(List.of(Path.of(file.path())), intake);
              intake.end();
            });
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> rows.close());
    return rows;
  }
}
