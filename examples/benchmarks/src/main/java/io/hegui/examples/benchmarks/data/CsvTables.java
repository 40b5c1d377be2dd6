package io.hegui.examples.benchmarks.data;

import io.hegui.facts.Fact;
import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Waiver;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A file for each table of the data contract, also for one that stays without rows. */
final class CsvTables implements Closeable {
  private final Map<Class<? extends Fact>, CsvFile> files = new HashMap<>();

  CsvTables(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (TableSchema table : Schema.standard().tables()) {
      files.put(table.type(), new CsvFile(table, folder));
    }
  }

  /** Begins a row of that table. */
  CsvFile row(Class<? extends Fact> table) {
    CsvFile file = files.get(table);
    if (file == null) {
      throw new IllegalArgumentException("no table holds " + table);
    }
    return file;
  }

  /** Excuses one subject from one rule in the years that matter. */
  void waive(String rule, String what, Id subject) {
    row(Waiver.class)
        .text(rule)
        .subject(what, subject)
        .text("经批准暂缓")
        .text("县办")
        .date(Calendar.FIRST_DAY)
        .date(Calendar.PLAN_ENDS)
        .end();
  }

  long rows() {
    return files.values().stream().mapToLong(CsvFile::rows).sum();
  }

  @Override
  public void close() throws IOException {
    for (CsvFile file : files.values()) {
      file.close();
    }
  }
}
