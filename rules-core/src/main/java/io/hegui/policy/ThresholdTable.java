package io.hegui.policy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.hegui.text.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Thresholds by rank, level or whatever else they are told apart by, as a CSV table: a row for each
 * key and first day, a column for each family of parameters. What {@code parameters.yaml} says of
 * the family, each of its parameters says too.
 *
 * <pre>
 * key,zh,en,from,caseload.min,caseload.max
 * SECTION,科级干部,section-rank cadre,2015-09-01,2,3
 * GRASSROOTS,基层人员,grass-roots personnel,2015-09-01,1,-
 * </pre>
 *
 * <p>A {@code -} says that there is no such threshold; a blank is taken for a mistake. A value is
 * in force up to the first day of the key's next row.
 */
public final class ThresholdTable {
  /** Says that there is no threshold. */
  public static final String NONE = "-";

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

  /** The columns that are no family. */
  public static final List<String> LEADING = List.of("key", "zh", "en", "from");

  /**
   * One value of the table.
   *
   * @param line where it stands
   */
  public record Cell(
      String family, String key, String zh, String en, String from, String value, int line) {
    /** The parameter's name: the key stands before the last word of the family. */
    public String parameter() {
      int last = family.lastIndexOf('.');
      return last < 0
          ? family + "." + key
          : family.substring(0, last + 1) + key + family.substring(last);
    }

    /** What the family is called, and for whom the value is. */
    Text text(Text ofFamily) {
      return new Text(ofFamily.zh() + "（" + zh + "）", ofFamily.en() + " (" + this.en + ")");
    }

    /**
     * The value as the number, date or text that it is.
     *
     * @throws IllegalArgumentException if it is blank
     */
    Object typed() {
      if (value.isEmpty()) {
        throw new IllegalArgumentException(
            parameter() + " is blank from " + from + "; where there is none, write " + NONE);
      } else if (WHOLE.matcher(value).matches()) {
        return Integer.valueOf(value);
      } else if (DECIMAL.matcher(value).matches()) {
        return new BigDecimal(value);
      }
      return ParametersFile.dateOrText(value);
    }
  }

  private final List<String> families;
  private final List<Cell> cells;

  private ThresholdTable(List<String> families, List<Cell> cells) {
    this.families = List.copyOf(families);
    this.cells = List.copyOf(cells);
  }

  /**
   * Reads a table.
   *
   * @param file its name, for messages
   * @throws PolicyException if it is no such table; it lists every line that is wrong
   */
  public static ThresholdTable parse(String file, byte[] csv) {
    String text = new String(csv, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    List<CsvRecord> records = records(file, text);
    List<String> header = records.isEmpty() ? List.of() : trimmed(records.get(0));
    if (header.size() <= LEADING.size() || !header.subList(0, LEADING.size()).equals(LEADING)) {
      throw new PolicyException(
          file,
          List.of("line 1: the columns should be " + LEADING + " and families, not " + header));
    }
    List<String> problems = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (CsvRecord record : records.subList(1, records.size())) {
      List<String> fields = trimmed(record);
      int line = (int) record.getStartingLineNumber();
      if (fields.size() != header.size()) {
        problems.add("line " + line + ": " + fields.size() + " fields, not " + header.size());
        continue;
      }
      for (int i = LEADING.size(); i < fields.size(); i++) {
        cells.add(
            new Cell(
                header.get(i),
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(i),
                line));
      }
    }
    if (!problems.isEmpty()) {
      throw new PolicyException(file, problems);
    }
    return new ThresholdTable(header.subList(LEADING.size(), header.size()), cells);
  }

  /** Lines of any length: which of them have too few or too many fields is told later, of all. */
  private static List<CsvRecord> records(String file, String text) {
    try {
      return CsvReader.builder()
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .ofCsvRecord(text)
          .stream()
          .toList();
    } catch (CsvParseException e) {
      throw new PolicyException(file, List.of(String.valueOf(e.getMessage())));
    }
  }

  private static List<String> trimmed(CsvRecord record) {
    return record.getFields().stream().map(String::strip).toList();
  }

  /** The families that the table has a column for. */
  public List<String> families() {
    return families;
  }

  /** Every value, row by row. */
  public List<Cell> cells() {
    return cells;
  }

  /** The values of a family that there are, by parameter, in the order of the table. */
  Map<String, List<Cell>> of(String family) {
    Map<String, List<Cell>> byParameter = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (cell.family().equals(family)) {
        byParameter.computeIfAbsent(cell.parameter(), name -> new ArrayList<>()).add(cell);
      }
    }
    return byParameter;
  }
}
