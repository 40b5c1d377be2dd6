package io.hegui.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Opens CSV, with the separator that it uses. */
final class Csv {
  private static final char[] SEPARATORS = {',', ';', '\t'};

  private Csv() {}

  /** The rows of a text; blank lines are rows without content. */
  static CsvReader<CsvRow> open(Reader text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(true)
        .maxBufferSize(Limits.ROW)
        .build(new CsvRowHandler(), text);
  }

  /** The separator by which the header row has the most known headings; a comma if in doubt. */
  static char separator(String head, Columns columns) {
    char best = SEPARATORS[0];
    long most = 0;
    for (char separator : SEPARATORS) {
      long known = knownHeadings(head, separator, columns);
      if (known > most) {
        best = separator;
        most = known;
      }
    }
    return best;
  }

  private static long knownHeadings(String head, char separator, Columns columns) {
    try (CsvReader<CsvRow> rows = open(new StringReader(head), separator)) {
      for (CsvRow row : rows) {
        if (!row.blank()) {
          return row.cells().stream().filter(title -> columns.index(title) >= 0).count();
        }
      }
      return 0;
    } catch (CsvParseException e) {
      return 0; // told when the file itself is read
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
