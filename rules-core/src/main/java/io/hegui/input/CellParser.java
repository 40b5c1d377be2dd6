package io.hegui.input;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.ColumnType;
import io.hegui.facts.DataProblem;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a cell as its column's value: the one place for every form of file. */
final class CellParser {
  // A spreadsheet's way to show a long number, as in 5.13233E+17; the sign is always there.
  private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+\\d+");

  private CellParser() {}

  /** The value; null if the cell is blank, an empty set for words. */
  static @Nullable Object parse(ColumnSchema column, Cell cell) throws BadCellException {
    if (cell.blank()) {
      return column.type() == ColumnType.WORDS ? Set.of() : null;
    }
    if (cell instanceof Cell.Unusable unusable) {
      throw new BadCellException(DataProblem.NOT_A_VALUE, Cells.show(cell), unusable.kind());
    }
    boolean nested = cell instanceof Cell.Nested || cell instanceof Cell.Items;
    if (nested && !(cell instanceof Cell.Items && column.type() == ColumnType.WORDS)) {
      throw new BadCellException(DataProblem.NOT_A_VALUE, Cells.show(cell), Phrases.kind(cell));
    }
    return switch (column.type()) {
      case ID -> id(cell);
      case TEXT -> CellText.trim(text(cell));
      case DATE -> Dates.date(cell);
      case MONTH -> Dates.month(cell);
      case BOOL -> bool(cell);
      case INT -> Numbers.whole(column, cell);
      case MONEY -> Numbers.money(cell);
      case PERCENT -> Numbers.percent(column, cell);
      case WORD -> Words.one(column, cell);
      case WORDS -> Words.many(column, cell);
    };
  }

  private static String text(Cell cell) throws BadCellException {
    if (cell instanceof Cell.Text text) {
      return text.text();
    }
    throw new BadCellException(DataProblem.NOT_TEXT, Cells.show(cell), Phrases.kind(cell));
  }

  private static String id(Cell cell) throws BadCellException {
    String id = Cells.text(cell);
    boolean binary = cell instanceof Cell.Numeral number && !number.exact();
    if (binary || (id.indexOf('+') > 0 && ROUNDED.matcher(id).matches())) {
      throw new BadCellException(DataProblem.ROUNDED_ID, Cells.show(cell), "");
    }
    text(cell); // an id is text
    return id;
  }

  private static boolean bool(Cell cell) throws BadCellException {
    if (cell instanceof Cell.Bool bool) {
      return bool.value();
    }
    return switch (Cells.text(cell).toLowerCase(Locale.ROOT)) {
      case "true", "是" -> true;
      case "false", "否" -> false;
      default ->
          throw new BadCellException(
              DataProblem.BAD_BOOLEAN, Cells.show(cell), Phrases.of("bool.forms"));
    };
  }
}
