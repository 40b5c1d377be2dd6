package io.hegui.examples.workbooks.annotate;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.TableSchema;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The row of headings of a sheet, found by the words in it. */
final class Titles {
  /** Headings stand no further down: titles and notes are above them. */
  static final int DEEPEST = 50;

  private static final Titles NONE = new Titles(0, Map.of(), List.of());
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}*＊]+");

  private final int row;
  private final Map<String, Integer> columns;
  private final List<TableSchema> tables;

  private Titles(int row, Map<String, Integer> columns, List<TableSchema> tables) {
    this.row = row;
    this.columns = columns;
    this.tables = tables;
  }

  /**
   * The row in which most of the headings of a table stand.
   *
   * @param rows the texts of the first rows, by row from 1 and by column from 0
   */
  static Titles in(Map<Integer, Map<Integer, String>> rows, List<TableSchema> tables) {
    Titles best = NONE;
    long most = 0;
    for (Map.Entry<Integer, Map<Integer, String>> each : rows.entrySet()) {
      Map<String, Integer> columns = new HashMap<>();
      each.getValue().forEach((column, text) -> columns.putIfAbsent(plain(text), column));
      long known = tables.stream().mapToLong(table -> known(table, columns)).max().orElse(0);
      if (known > most) {
        most = known;
        best = new Titles(each.getKey(), columns, tables);
      }
    }
    return best;
  }

  private static long known(TableSchema table, Map<String, Integer> columns) {
    return table.columns().stream()
        .filter(
            column ->
                columns.containsKey(plain(column.heading()))
                    || columns.containsKey(plain(column.name())))
        .count();
  }

  /** As it reads, whatever width its letters have and whatever cannot be seen in it. */
  private static String plain(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return UNSEEN.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The row, from 1; 0 if there is none. */
  int row() {
    return row;
  }

  /** The last column with a heading, from 0; -1 if there is none. */
  int last() {
    return columns.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
  }

  /** The column of a field, given by its name or by what stands in the sheet. */
  Optional<Integer> column(String table, String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<ColumnSchema> schema =
        tables.stream()
            .filter(known -> known.name().equals(table))
            .findFirst()
            .flatMap(known -> known.column(name));
    return Optional.ofNullable(columns.get(plain(name)))
        .or(() -> schema.map(column -> columns.get(plain(column.heading()))))
        .or(() -> schema.map(column -> columns.get(plain(column.name()))));
  }
}
