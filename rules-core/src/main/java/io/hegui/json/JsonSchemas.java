package io.hegui.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Word;
import io.hegui.report.ComplianceReport;
import java.util.List;

/**
 * JSON Schemas (2020-12) of what is read and written. Those of the standard tables and of a report
 * lie in this library's jar under {@code META-INF/hegui/schema}.
 */
public final class JsonSchemas {
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonSchemas() {}

  /**
   * What a submission of these tables looks like in its plainest form: what fits it is read without
   * a finding on its form. The readers take more, such as words in Chinese and other forms of
   * dates.
   */
  public static String submission(Schema tables) {
    ObjectNode schema = schema("A submission: a key for each table that is submitted");
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ObjectNode rows = NODES.objectNode();
    for (TableSchema table : tables.tables()) {
      ObjectNode property = properties.putObject(table.name());
      property.put("title", table.heading());
      // A table that is null is absent, not empty.
      property.putArray("type").add("array").add("null");
      property.putObject("items").put("$ref", "#/$defs/" + table.name());
      rows.set(table.name(), row(table));
    }
    schema.put("additionalProperties", false);
    schema.set("$defs", rows);
    return text(schema);
  }

  /** What a report looks like. A later version may add fields. */
  public static String report() {
    ObjectNode schema = schema("A report of a check");
    new RecordSchemas(schema).describe(ComplianceReport.class);
    return text(schema);
  }

  private static ObjectNode schema(String title) {
    return NODES.objectNode().put("$schema", DIALECT).put("title", title);
  }

  private static ObjectNode row(TableSchema table) {
    ObjectNode row = NODES.objectNode().put("title", table.heading()).put("type", "object");
    ObjectNode properties = row.putObject("properties");
    for (ColumnSchema column : table.columns()) {
      properties.set(column.name(), cell(column));
    }
    List<String> required =
        table.columns().stream().filter(ColumnSchema::required).map(ColumnSchema::name).toList();
    required.forEach(row.withArray("required")::add);
    row.put("additionalProperties", false);
    return row;
  }

  private static ObjectNode cell(ColumnSchema column) {
    ObjectNode cell = NODES.objectNode().put("title", column.heading());
    switch (column.type()) {
      case ID, TEXT -> type(cell, "string", column).put("minLength", column.required() ? 1 : 0);
      case DATE ->
          // Few validators assert formats.
          type(cell, "string", column)
              .put("format", "date")
              .put("pattern", "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$");
      case MONTH -> type(cell, "string", column).put("pattern", "^\\d{4}-(0[1-9]|1[0-2])$");
      case BOOL -> type(cell, "boolean", column);
      case INT -> {
        type(cell, "integer", column).put("minimum", column.min()).put("maximum", column.max());
      }
      case MONEY -> type(cell, "number", column).put("minimum", 0);
      case PERCENT -> type(cell, "number", column).put("minimum", 0).put("maximum", 100);
      case WORD -> {
        words(cell, column);
        if (!column.required()) {
          cell.withArray("enum").addNull();
        }
      }
      case WORDS -> words(type(cell, "array", column).putObject("items"), column);
    }
    return cell;
  }

  private static ObjectNode type(ObjectNode cell, String type, ColumnSchema column) {
    if (column.required()) {
      cell.put("type", type);
    } else {
      cell.putArray("type").add(type).add("null");
    }
    return cell;
  }

  private static void words(ObjectNode cell, ColumnSchema column) {
    for (Word word : column.words()) {
      cell.withArray("enum").add(((Enum<?>) word).name());
    }
  }

  private static String text(ObjectNode schema) {
    try {
      return ReportJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can be written", e);
    }
  }
}
