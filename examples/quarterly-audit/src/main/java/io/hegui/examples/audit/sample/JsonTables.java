package io.hegui.examples.audit.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.ColumnType;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Writes tables as JSON: field names, codes for words, no key for a blank. */
final class JsonTables {
  private static final JsonFactory JSON =
      JsonFactory.builder().configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true).build();

  private JsonTables() {}

  /** The whole submission as one object; every row begins a line. */
  static void write(Submission submission, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      for (TableSchema table : submission.schema().tables()) {
        if (submission.holds(table.name())) {
          json.writeArrayFieldStart(table.name());
          for (Row<?> row : submission.rows(table.name())) {
            json.writeRaw('\n');
            write(table, row, json);
          }
          json.writeEndArray();
        }
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** One table, a row a line. */
  static void writeLines(TableSchema table, List<Row<?>> rows, OutputStream out)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (Row<?> row : rows) {
        write(table, row, json);
      }
      json.writeRaw('\n');
    }
  }

  private static void write(TableSchema table, Row<?> row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (ColumnSchema column : table.columns()) {
      Object value = column.value(row.fact());
      if (value != null) {
        json.writeFieldName(column.name());
        write(column, value, json);
      }
    }
    json.writeEndObject();
  }

  private static void write(ColumnSchema column, Object value, JsonGenerator json)
      throws IOException {
    if (column.type() == ColumnType.MONEY) {
      json.writeNumber(CsvTables.yuan((Long) value));
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal percent) {
      json.writeNumber(percent);
    } else if (value instanceof Boolean yes) {
      json.writeBoolean(yes);
    } else if (value instanceof Enum<?> word) {
      json.writeString(word.name());
    } else if (value instanceof Collection<?> words) {
      json.writeStartArray();
      for (Object word : words) {
        json.writeString(((Enum<?>) word).name());
      }
      json.writeEndArray();
    } else {
      json.writeString(value.toString());
    }
  }
}
