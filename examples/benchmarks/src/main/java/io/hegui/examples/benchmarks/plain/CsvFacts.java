package io.hegui.examples.benchmarks.plain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.hegui.examples.opinion.Tables;
import io.hegui.facts.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The tables of a folder of CSV files with their columns in the data contract's order. */
public final class CsvFacts implements Tables {
  private final Path folder;
  private final Map<Class<? extends Fact>, Set<String>> ids = new HashMap<>();
  private final Map<Class<? extends Fact>, List<? extends Fact>> tables = new HashMap<>();
  private final Map<String, Class<? extends Fact>> byName = new HashMap<>();

  private CsvFacts(Path folder) {
    this.folder = folder;
  }

  /** Reads the folder; tables that others refer to come first. */
  public static CsvFacts read(Path folder) throws IOException {
    CsvFacts facts = new CsvFacts(folder);
    CsvRegisters.read(facts);
    CsvTies.read(facts);
    CsvWork.read(facts);
    CsvFilings.read(facts);
    return facts;
  }

  @Override
  public boolean holds(String table) {
    return byName.containsKey(table);
  }

  @Override
  @SuppressWarnings("unchecked") // each list stands under the type of what it holds
  public <T extends Fact> List<T> rows(Class<T> type) {
    return (List<T>) tables.getOrDefault(type, List.of());
  }

  /**
   * A register's rows count whatever they refer to; of other tables those that lead nowhere do not.
   */
  private <T extends Fact> void read(
      String name, Class<T> type, boolean register, Function<CsvCells, T> make) throws IOException {
    Path file = folder.resolve(name + ".csv");
    if (Files.notExists(file)) {
      return;
    }
    List<T> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      var records = reader.iterator();
      records.next(); // the headings
      while (records.hasNext()) {
        CsvCells cells = new CsvCells(records.next(), ids);
        T row = make.apply(cells);
        if (register || !cells.dangling()) {
          rows.add(row);
        }
      }
    }
    tables.put(type, rows);
    byName.put(name, type);
  }

  /** A table whose rows count whatever they refer to. */
  <T extends Fact> void register(String name, Class<T> type, Function<CsvCells, T> make)
      throws IOException {
    read(name, type, true, make);
  }

  /** A table of which rows that lead nowhere do not count. */
  <T extends Fact> void table(String name, Class<T> type, Function<CsvCells, T> make)
      throws IOException {
    read(name, type, false, make);
  }
}
