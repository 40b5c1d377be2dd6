package io.hegui.large;

import io.hegui.facts.DataFinding;
import io.hegui.facts.Fact;
import io.hegui.facts.Intake;
import io.hegui.facts.Schema;
import io.hegui.facts.Source;
import io.hegui.facts.TableSchema;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes what is read into files, a table a file, and keeps account. */
final class Spill implements Intake, Closeable {
  private static final int BUFFER = 1 << 17;

  private final Path folder;
  private final Schema schema;
  private final Run run;
  private final Names places = new Names();
  private final Map<TableSchema, RowFile.Writer> writers = new HashMap<>();
  private final Map<TableSchema, RowCodec> codecs = new HashMap<>();
  private final Map<String, Long> read = new HashMap<>();
  private final List<String> incomplete = new ArrayList<>();
  private final List<DataFinding> findings = new ArrayList<>();
  private final Map<String, Long> spilled = new HashMap<>();
  private final RowBytes row = new RowBytes();
  private long rows;

  Spill(Path folder, Schema schema, Run run) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.schema = schema;
    this.run = run;
  }

  static Path file(Path folder, TableSchema table) {
    return folder.resolve(table.name() + ".rows");
  }

  @Override
  public Schema schema() {
    return schema;
  }

  @Override
  public Intake table(TableSchema table) {
    try {
      if (!writers.containsKey(table)) {
        writers.put(table, new RowFile.Writer(file(folder, table), BUFFER));
        codecs.put(table, new RowCodec(table, places));
        read.put(table.name(), 0L);
        spilled.put(table.name(), 0L);
      }
    } catch (IOException e) {
      throw new Full(e);
    }
    return this;
  }

  @Override
  public Intake add(Fact fact, Source source) {
    TableSchema table = schema.table(fact.getClass());
    table(table);
    row.clear();
    RowCodec codec = codecs.get(table);
    RowFile.Writer writer = writers.get(table);
    if (codec == null || writer == null) {
      throw new IllegalStateException("no file for " + table);
    }
    codec.write(fact, source, row);
    try {
      writer.write(0, row);
    } catch (IOException e) {
      throw new Full(e);
    }
    spilled.merge(table.name(), 1L, Long::sum);
    count(table);
    return this;
  }

  private void count(TableSchema table) {
    read.merge(table.name(), 1L, Long::sum);
    if (++rows % Run.STEP == 0) {
      run.reached(Progress.Stage.READ, rows, 0);
    }
  }

  @Override
  public Intake reject(TableSchema table, List<DataFinding> why) {
    table(table);
    findings.addAll(why);
    count(table);
    return this;
  }

  @Override
  public Intake note(DataFinding finding) {
    findings.add(finding);
    return this;
  }

  @Override
  public Intake incomplete(TableSchema table) {
    table(table);
    incomplete.add(table.name());
    return this;
  }

  /** Ends the files. */
  Spilled end() throws IOException {
    close();
    return new Spilled(read, spilled, List.copyOf(incomplete), findings, places.all());
  }

  @Override
  public void close() throws IOException {
    for (RowFile.Writer writer : writers.values()) {
      writer.close();
    }
  }

  /**
   * The work folder's disk failed. Not an input's failure, which a reader would make a finding of.
   */
  static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException io;

    Full(IOException io) {
      super(io);
      this.io = io;
    }

    IOException io() {
      return io;
    }
  }
}
