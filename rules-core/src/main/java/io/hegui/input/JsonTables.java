package io.hegui.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.hegui.facts.DataFinding;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import io.hegui.facts.Source;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the tables of one JSON object. */
final class JsonTables {
  private final TextInput text;
  private final String file;
  private final Intake builder;
  private final Map<TableSchema, UnknownFields> unknownFields = new HashMap<>();
  private @Nullable TableSchema table; // the one being read
  private int row; // the one being read; 0 between rows

  JsonTables(TextInput text, String file, Intake builder) {
    this.text = text;
    this.file = file;
    this.builder = builder;
  }

  void read() throws IOException {
    JsonParser parser = Json.open(text.reader());
    try {
      document(parser);
    } catch (JsonProcessingException e) {
      breakOff(parser, e);
    } catch (IOException e) {
      if (table != null) {
        builder.incomplete(table);
      }
      throw e;
    } finally {
      unknownFields.values().forEach(unknown -> unknown.tell(builder));
      parser.close();
    }
  }

  private void document(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      note("", "", DataProblem.EMPTY_FILE, "");
    } else if (first != JsonToken.START_OBJECT) {
      Object kind = Phrases.of("json.root", Map.of("kind", Json.kind(first)));
      note("", "", DataProblem.MALFORMED, kind);
    } else {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String title = parser.currentName();
        parser.nextToken();
        table(parser, title);
      }
      if (parser.nextToken() != null) {
        Object place = Json.place(parser.currentTokenLocation());
        note("", "", DataProblem.MALFORMED, Phrases.of("json.trailing", Map.of("place", place)));
      }
    }
  }

  private void table(JsonParser parser, String title) throws IOException {
    table = Tables.find(builder.schema(), title).orElse(null);
    JsonToken token = parser.currentToken();
    if (table == null) {
      Object nearest = Tables.nearest(builder.schema(), title);
      note(title, title, DataProblem.UNKNOWN_TABLE, nearest);
      parser.skipChildren();
    } else if (token == JsonToken.START_ARRAY) {
      builder.table(table);
      rows(parser, table);
    } else if (token != JsonToken.VALUE_NULL) {
      builder
          .incomplete(table)
          .note(
              SubmissionBuilder.finding(
                  table.name(),
                  source(0),
                  title,
                  "",
                  DataProblem.NOT_A_TABLE,
                  Effect.NOT_READ,
                  Json.kind(token)));
      parser.skipChildren();
    }
    table = null;
  }

  private void rows(JsonParser parser, TableSchema table) throws IOException {
    Columns columns = new Columns(table);
    UnknownFields unknown = unknownFields.computeIfAbsent(table, key -> new UnknownFields(columns));
    for (int number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
      row = number;
      JsonRow.read(parser, columns, source(row)).hand(builder, unknown);
      row = 0;
    }
  }

  /** Keeps what was read so far; the table being read stays incomplete. */
  private void breakOff(JsonParser parser, JsonProcessingException e) throws IOException {
    JsonLocation location = Json.location(e, parser);
    DataProblem problem = Json.problem(e);
    if (problem == DataProblem.MALFORMED
        && table != null
        && Json.atEnd(parser, text.reader())
        && text.end().openJson()) {
      problem = DataProblem.TRUNCATED;
    }
    Object place = Json.place(location);
    if (table == null) {
      note("", "", problem, place);
    } else if (row == 0) {
      builder.incomplete(table);
      note(table.name(), "", problem, place);
    } else {
      DataFinding finding = Findings.rejected(table, source(row), "", problem, place);
      builder.incomplete(table).reject(table, List.of(finding));
    }
  }

  private void note(String table, String value, DataProblem problem, Object expected) {
    builder.note(Findings.notRead(table, source(0), value, problem, expected));
  }

  private Source source(int row) {
    return new Source(file, "", row);
  }
}
