package io.hegui.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import io.hegui.facts.Source;
import io.hegui.facts.TableSchema;
import io.hegui.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one table from a CSV file. */
final class CsvTable {
  private final Intake builder;
  private final TableSchema table;
  private final String file;
  private final TextInput text;
  private final TableRows rows;
  private int row; // as a spreadsheet counts: blank lines too, a cell with line breaks once
  private int headerRow;
  private boolean truncated;
  private @Nullable CsvParseException problem;

  private CsvTable(TextInput text, TableSchema table, String file, Intake builder) {
    this.builder = builder;
    this.table = table;
    this.file = file;
    this.text = text;
    this.rows = new TableRows(builder, table, file, "");
  }

  static void read(TextInput text, TableSchema table, String file, Intake builder)
      throws IOException {
    new CsvTable(text, table, file, builder).read();
  }

  private void read() throws IOException {
    char separator = Csv.separator(text.head(), new Columns(table));
    try (CsvReader<CsvRow> csv = Csv.open(text.reader(), separator)) {
      Iterator<CsvRow> lines = csv.iterator();
      CsvRow line = next(lines);
      while (line != null) {
        // Only with the next line at hand is it known whether this one is the last.
        CsvRow following = next(lines);
        row++;
        if (!take(line, following == null)) {
          return;
        }
        line = following;
      }
      end();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private @Nullable CsvRow next(Iterator<CsvRow> lines) {
    if (problem != null) {
      return null;
    }
    try {
      return lines.hasNext() ? lines.next() : null;
    } catch (CsvParseException e) {
      problem = e;
      return null;
    }
  }

  /** Takes a line; whether there is a point in going on. */
  private boolean take(CsvRow line, boolean last) {
    if (line.blank()) {
      return true;
    } else if (line.tooLarge()) {
      rows.reject(row, DataProblem.TOO_LARGE, Phrases.tooLarge());
      if (headerRow == 0) {
        builder.incomplete(table);
      }
      return headerRow > 0;
    } else if (headerRow == 0) {
      headerRow = row;
      return rows.header(row, line.cells());
    } else if (last && problem == null && isCut(line)) {
      cut(row);
      return true;
    }
    List<Cell> cells = new ArrayList<>(line.cells().size());
    for (String content : line.cells()) {
      cells.add(cell(content));
    }
    rows.row(row, cells);
    return true;
  }

  private static Cell cell(String text) {
    return text.isEmpty() ? Cells.BLANK : new Cell.Text(text);
  }

  private boolean isCut(CsvRow line) {
    return text.end().openLine() && (text.cut() || line.cells().size() < rows.width());
  }

  private void cut(int at) {
    truncated = true;
    rows.reject(at, DataProblem.TRUNCATED, Phrases.row(at));
    builder.incomplete(table);
  }

  private void end() {
    if (problem != null) {
      breakOff(problem.getMessage());
    } else if (text.end().empty()) {
      note(DataProblem.EMPTY_FILE, "");
    } else if (headerRow == 0) {
      rows.noHeader(0, List.of());
    } else if (!truncated && endsTooSoon()) {
      note(DataProblem.TRUNCATED, Phrases.row(row));
      builder.incomplete(table);
    }
  }

  /** Whether the file was cut within its header, or within a character. */
  private boolean endsTooSoon() {
    return text.cut() || (row == headerRow && text.end().openLine() && rows.lacksColumn());
  }

  /** The parser cannot go on. It tells why in its message only, as a test holds fast. */
  private void breakOff(@Nullable String why) {
    int at = row + 1;
    String message = String.valueOf(why);
    if (message.startsWith("Unclosed quoted field")) {
      cut(at);
      return;
    }
    if (message.startsWith("The maximum buffer size")) {
      rows.reject(at, DataProblem.TOO_LARGE, Phrases.tooLarge());
    } else {
      Text place = Phrases.of("csv.quote", Map.of("row", Phrases.row(at)));
      rows.reject(at, DataProblem.MALFORMED, place);
    }
    builder.incomplete(table);
  }

  private void note(DataProblem problem, Object expected) {
    builder.note(Findings.notRead(table.name(), new Source(file, "", 0), "", problem, expected));
  }
}
