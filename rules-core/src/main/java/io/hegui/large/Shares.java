package io.hegui.large;

import io.hegui.facts.Fact;
import io.hegui.facts.Schema;
import io.hegui.facts.Source;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The shares' rows, a file each. */
final class Shares implements Closeable {
  private static final int BUFFER = 1 << 14;

  private final List<RowFile.Writer> writers = new ArrayList<>();

  /** Begins the files of so many shares. */
  Shares(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int share = 0; share < count; share++) {
      writers.add(new RowFile.Writer(file(folder, share), BUFFER));
    }
  }

  static Path file(Path folder, int share) {
    return folder.resolve(share + ".rows");
  }

  void write(int table, RowBytes row, int[] shares) throws IOException {
    for (int share : shares) {
      writers.get(share).write(table, row);
    }
  }

  @Override
  public void close() throws IOException {
    for (RowFile.Writer writer : writers) {
      writer.close();
    }
  }

  /** Reads one share's rows; every table that was submitted is, be it without rows. */
  static SubmissionBuilder read(Path file, Schema schema, Spilled spilled) throws IOException {
    Names places = new Names(spilled.places());
    List<TableSchema> tables = schema.tables();
    List<RowCodec> codecs = tables.stream().map(table -> new RowCodec(table, places)).toList();
    SubmissionBuilder builder = Submission.builder(schema);
    for (TableSchema table : tables) {
      if (spilled.read().containsKey(table.name())) {
        builder.table(table);
      }
      if (spilled.incomplete().contains(table.name())) {
        builder.incomplete(table);
      }
    }
    RowBytes row = new RowBytes();
    try (RowFile.Reader rows = new RowFile.Reader(file)) {
      for (int table = rows.read(row); table >= 0; table = rows.read(row)) {
        RowCodec codec = codecs.get(table);
        Source source = codec.source(row);
        Fact fact = codec.row(row);
        builder.add(fact, source);
      }
    }
    return builder;
  }
}
