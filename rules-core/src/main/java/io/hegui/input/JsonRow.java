package io.hegui.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import io.hegui.facts.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object as a row. */
final class JsonRow {
  private final JsonParser parser;
  private final Columns columns;
  private final Source source;
  private final @Nullable Cell[] cells;
  private final List<DataFinding> found = new ArrayList<>();
  private final Set<String> unknown = new HashSet<>();
  private final Set<Integer> known = new HashSet<>();
  private long characters;
  private int fields;
  private boolean whole = true; // its fields can be judged

  private JsonRow(JsonParser parser, Columns columns, Source source) {
    this.parser = parser;
    this.columns = columns;
    this.source = source;
    this.cells = new @Nullable Cell[columns.size()];
  }

  /** Reads the row at whose first token the parser stands. */
  static JsonRow read(JsonParser parser, Columns columns, Source source) throws IOException {
    JsonRow row = new JsonRow(parser, columns, source);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      row.fields();
    } else {
      parser.skipChildren();
      row.refuse(DataProblem.NOT_A_ROW, Json.kind(token));
    }
    return row;
  }

  /** Hands the row over to be accepted or rejected. */
  void hand(Intake builder, UnknownFields unknownFields) {
    unknownFields.add(source, unknown);
    if (whole) {
      unknownFields.known(known, unknown);
      new RowMaker(builder, columns.table()).make(source, cells, found);
    } else {
      builder.reject(columns.table(), found);
    }
  }

  private void fields() throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      int index = columns.index(name);
      if (!room(name.length())) {
        parser.skipChildren();
      } else if (index < 0) {
        if (!unknown.add(name)) {
          duplicate(name);
        }
        parser.skipChildren();
      } else if (!known.add(index)) {
        duplicate(columns.column(index).name());
        parser.skipChildren();
      } else {
        cells[index] = cell();
      }
    }
  }

  /** Counts a field; if the row is beyond the limits, its rest is not kept. */
  private boolean room(int length) {
    boolean before = within();
    fields++;
    characters += length;
    if (before && !within()) {
      refuse(DataProblem.TOO_LARGE, Phrases.tooLarge());
    }
    return within();
  }

  private boolean within() {
    return fields <= Limits.CELLS && characters <= Limits.ROW;
  }

  private Cell cell() throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> text();
      case VALUE_NULL -> Cells.BLANK;
      case VALUE_TRUE -> new Cell.Bool(true);
      case VALUE_FALSE -> new Cell.Bool(false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Cell.Numeral(parser.getText(), true);
      case START_ARRAY -> items();
      default -> {
        parser.skipChildren();
        yield new Cell.Nested();
      }
    };
  }

  private Cell text() throws IOException {
    String text = parser.getText();
    boolean fits = characters + text.length() <= Limits.ROW;
    if (!fits && within()) {
      refuse(DataProblem.TOO_LARGE, Phrases.tooLarge());
    }
    characters += text.length();
    return fits ? new Cell.Text(text) : Cells.BLANK;
  }

  private Cell items() throws IOException {
    List<Cell> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (room(1)) {
        items.add(cell());
      } else {
        parser.skipChildren();
      }
    }
    return new Cell.Items(items);
  }

  private void duplicate(String column) {
    found.add(
        Findings.rejected(columns.table(), source, column, "", DataProblem.DUPLICATE_FIELD, ""));
  }

  private void refuse(DataProblem problem, Object expected) {
    whole = false;
    found.add(Findings.rejected(columns.table(), source, "", problem, expected));
  }
}
