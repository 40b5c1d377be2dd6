package io.hegui.examples.assurance.laws;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hegui.examples.opinion.Shrink;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.ColumnType;
import io.hegui.facts.Fact;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a submission's rows in each form that facts may come in. */
final class FactFiles {
  private FactFiles() {}

  static void json(Submission facts, Path folder) throws IOException {
    Files.writeString(folder.resolve("facts.json"), Shrink.describe(facts));
  }

  static void jsonLines(Submission facts, Path folder) throws IOException {
    for (var table : Rows.of(facts).tables().entrySet()) {
      StringBuilder lines = new StringBuilder();
      for (Row<?> row : table.getValue()) {
        lines.append(Shrink.describe(table.getKey(), row.fact())).append('\n');
      }
      Files.writeString(folder.resolve(table.getKey().name() + ".jsonl"), lines);
    }
  }

  static void csv(Submission facts, Path folder) throws IOException {
    for (var table : Rows.of(facts).tables().entrySet()) {
      csv(table.getKey(), table.getValue(), folder, table.getKey().name());
    }
  }

  /** Each table in two files, with its Chinese name and in a folder of its own. */
  static void csvInTwoFiles(Submission facts, Path one, Path other) throws IOException {
    for (var table : Rows.of(facts).tables().entrySet()) {
      List<Row<?>> rows = table.getValue();
      int half = rows.size() / 2;
      csv(table.getKey(), rows.subList(0, half), one, table.getKey().heading());
      csv(table.getKey(), rows.subList(half, rows.size()), other, table.getKey().name());
    }
  }

  private static void csv(TableSchema table, List<Row<?>> rows, Path folder, String name)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    lines.append(
        table.columns().stream().map(ColumnSchema::heading).collect(Collectors.joining(",")));
    for (Row<?> row : rows) {
      lines.append("\r\n");
      lines.append(
          table.columns().stream()
              .map(column -> "\"" + text(column, row.fact()).replace("\"", "\"\"") + "\"")
              .collect(Collectors.joining(",")));
    }
    Files.write(folder.resolve(name + ".csv"), lines.append("\r\n").toString().getBytes(UTF_8));
  }

  static void workbook(Submission facts, Path folder) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("facts.xlsx"))) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
      for (var table : Rows.of(facts).tables().entrySet()) {
        Sheet sheet = book.createSheet(table.getKey().heading());
        var header = sheet.createRow(0);
        List<ColumnSchema> columns = table.getKey().columns();
        for (int c = 0; c < columns.size(); c++) {
          header.createCell(c).setCellValue(columns.get(c).name());
        }
        for (Row<?> fact : table.getValue()) {
          var row = sheet.createRow(sheet.getLastRowNum() + 1);
          for (int c = 0; c < columns.size(); c++) {
            var cell = row.createCell(c);
            if (columns.get(c).value(fact.fact()) instanceof LocalDate date) {
              cell.setCellValue(date);
              cell.setCellStyle(day);
            } else if (columns.get(c).value(fact.fact()) instanceof Integer number) {
              cell.setCellValue(number);
            } else {
              cell.setCellValue(text(columns.get(c), fact.fact()));
            }
          }
        }
      }
      book.write(out);
    }
  }

  private static String text(ColumnSchema column, Fact fact) {
    @Nullable Object value = column.value(fact);
    if (value == null) {
      return "";
    } else if (value instanceof Collection<?> words) {
      return words.stream().map(Object::toString).sorted().collect(Collectors.joining("、"));
    } else if (column.type() == ColumnType.MONEY) {
      return BigDecimal.valueOf((Long) value, 2).toPlainString();
    } else if (value instanceof Boolean yes) {
      return yes ? "是" : "否";
    }
    return value.toString();
  }
}
