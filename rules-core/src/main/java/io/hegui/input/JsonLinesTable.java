package io.hegui.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import io.hegui.facts.Source;
import io.hegui.facts.TableSchema;
import io.hegui.text.Text;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** Reads one table from JSON Lines: a row a line, so that a bad line is rejected alone. */
final class JsonLinesTable {
  private final Intake builder;
  private final Columns columns;
  private final String file;
  private final TextInput text;
  private final UnknownFields unknownFields;
  private boolean truncated;

  private JsonLinesTable(TextInput text, TableSchema table, String file, Intake builder) {
    this.builder = builder;
    this.columns = new Columns(table);
    this.file = file;
    this.text = text;
    this.unknownFields = new UnknownFields(columns);
  }

  static void read(TextInput text, TableSchema table, String file, Intake builder)
      throws IOException {
    builder.table(table);
    new JsonLinesTable(text, table, file, builder).read();
  }

  private void read() throws IOException {
    LineReader lines = new LineReader(text.reader(), Limits.ROW);
    int number = 0;
    for (LineReader.Line line; (line = lines.next()) != null; ) {
      Source source = new Source(file, "", ++number);
      if (line.tooLong()) {
        reject(source, DataProblem.TOO_LARGE, Phrases.tooLarge());
      } else if (!CellText.blank(line.text())) {
        row(line, source);
      }
    }
    if (text.cut() && !truncated) {
      Source source = new Source(file, "", 0);
      String name = columns.table().name();
      builder.incomplete(columns.table());
      builder.note(Findings.notRead(name, source, "", DataProblem.TRUNCATED, Phrases.row(number)));
    }
    unknownFields.tell(builder);
  }

  private void row(LineReader.Line line, Source source) throws IOException {
    StringReader json = new StringReader(CellText.trim(line.text()));
    try (JsonParser parser = Json.open(json)) {
      try {
        parser.nextToken();
        JsonRow row = JsonRow.read(parser, columns, source);
        if (parser.nextToken() == null) {
          row.hand(builder, unknownFields);
        } else {
          Text place = place(source, parser.currentTokenLocation());
          Text more = Phrases.of("line.trailing", Map.of("place", place));
          reject(source, DataProblem.MALFORMED, more);
        }
      } catch (JsonProcessingException e) {
        breakOff(parser, json, e, line, source);
      }
    }
  }

  private void breakOff(
      JsonParser parser,
      StringReader json,
      JsonProcessingException e,
      LineReader.Line line,
      Source source)
      throws IOException {
    Text place = place(source, Json.location(e, parser));
    DataProblem problem = Json.problem(e);
    boolean cutLine = problem == DataProblem.TRUNCATED;
    if (problem == DataProblem.MALFORMED) {
      cutLine = Json.atEnd(parser, json) && text.end().openJson();
    }
    // Only the last line can be cut; any other that ends too soon is a malformed one.
    if (cutLine && !line.terminated()) {
      truncated = true;
      builder.incomplete(columns.table());
      problem = DataProblem.TRUNCATED;
    } else if (cutLine) {
      problem = DataProblem.MALFORMED;
    }
    reject(source, problem, place);
  }

  private static Text place(Source source, JsonLocation location) {
    return Phrases.place(source.row(), location.getColumnNr());
  }

  private void reject(Source source, DataProblem problem, Object expected) {
    List<DataFinding> why =
        List.of(Findings.rejected(columns.table(), source, "", problem, expected));
    builder.reject(columns.table(), why);
  }
}
