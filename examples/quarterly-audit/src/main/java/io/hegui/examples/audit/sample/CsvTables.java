package io.hegui.examples.audit.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.ColumnType;
import io.hegui.facts.Row;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Word;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tables as CSV that Excel opens: UTF-8 with a byte order mark, Chinese words. */
final class CsvTables {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int FEN_DIGITS = 2;

  private CsvTables() {}

  static CsvWriter begin(OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
  }

  static void write(TableSchema table, List<Row<?>> rows, boolean chinese, OutputStream out)
      throws IOException {
    List<ColumnSchema> columns = table.columns();
    try (CsvWriter csv = begin(out)) {
      csv.writeRecord(
          columns.stream().map(chinese ? ColumnSchema::heading : ColumnSchema::name).toList());
      String[] cells = new String[columns.size()];
      for (Row<?> row : rows) {
        for (int i = 0; i < cells.length; i++) {
          cells[i] = cell(columns.get(i), row);
        }
        csv.writeRecord(cells);
      }
    }
  }

  private static String cell(ColumnSchema column, Row<?> row) {
    Object value = column.value(row.fact());
    if (value == null) {
      return "";
    } else if (column.type() == ColumnType.MONEY) {
      return yuan((Long) value).toPlainString();
    } else if (value instanceof BigDecimal percent) {
      return percent.toPlainString();
    } else if (value instanceof Boolean yes) {
      return yes ? "是" : "否";
    } else if (value instanceof Word word) {
      return word.word();
    } else if (value instanceof Collection<?> words) {
      return words.stream().map(each -> ((Word) each).word()).collect(Collectors.joining(";"));
    }
    return value.toString();
  }

  /** Fen as yuan with two decimals. */
  static BigDecimal yuan(long fen) {
    return BigDecimal.valueOf(fen, FEN_DIGITS);
  }
}
