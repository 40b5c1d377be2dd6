package io.hegui.examples.nationwide;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.ColumnType;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.TableAccount;
import io.hegui.facts.TableSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a submission's rows as CSV files, with what a county might do wrong among them. */
final class CsvWriter {
  private CsvWriter() {}

  static void write(Submission submission, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (TableAccount account : submission.accounts()) {
      TableSchema table = submission.schema().table(account.name()).orElseThrow();
      List<String> lines = new ArrayList<>();
      lines.add(line(table.columns().stream().map(ColumnSchema::heading).toList()));
      List<Row<?>> rows = submission.rows(table.name());
      for (int i = 0; i < rows.size(); i++) {
        List<String> cells = cells(table, rows.get(i));
        lines.add(line(cells));
        if (i % 5 == 3 && table.key().isPresent()) {
          lines.add(line(withIdOf(table, cells(table, rows.get(i - 1)), cells))); // a taken id
        }
        if (i % 7 == 2) {
          lines.add(i % 2 == 0 ? "" : "?,".repeat(cells.size() - 1) + "?"); // blank, or no row
        }
      }
      Files.write(folder.resolve(table.name() + ".csv"), lines);
    }
  }

  private static List<String> cells(TableSchema table, Row<?> row) {
    return table.columns().stream().map(column -> cell(column, column.value(row.fact()))).toList();
  }

  private static String cell(ColumnSchema column, @Nullable Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof Iterable<?> words) {
      List<String> names = new ArrayList<>();
      words.forEach(word -> names.add(word.toString()));
      return String.join(";", names);
    }
    boolean money = column.type() == ColumnType.MONEY;
    return money ? BigDecimal.valueOf((Long) value, 2).toPlainString() : value.toString();
  }

  private static List<String> withIdOf(TableSchema table, List<String> row, List<String> named) {
    List<String> cells = new ArrayList<>(row);
    for (int i = 0; i < cells.size(); i++) {
      if (table.columns().get(i).key()) {
        cells.set(i, named.get(i));
      }
    }
    return cells;
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }
}
