package io.hegui.input;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.DataProblem;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers, amounts and percentages. */
final class Numbers {
  // Bounded throughout: a number of a gigabyte, or 1e999999999, never reaches BigDecimal.
  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,100}(\\.\\d{1,100})?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){1,30}(\\.\\d+)?");
  private static final Pattern SCIENTIFIC =
      Pattern.compile("-?\\d{1,100}(\\.\\d{1,100})?([eE][+-]?\\d{1,3})?");
  private static final BigDecimal MOST_FEN = BigDecimal.valueOf(Long.MAX_VALUE);

  private Numbers() {}

  static int whole(ColumnSchema column, Cell cell) throws BadCellException {
    int digits = cell instanceof Cell.Text text ? digits(text.text()) : -1;
    if (digits >= 0 && digits >= column.min() && digits <= column.max()) {
      return digits; // as nearly always
    }
    BigDecimal number = decimal(cell, false);
    if (number == null || number.stripTrailingZeros().scale() > 0) {
      throw new BadCellException(DataProblem.BAD_NUMBER, Cells.show(cell), "");
    }
    checkRange(column, cell, number);
    return number.intValueExact();
  }

  /** The number that is written in some digits and nothing else; -1 if it is not. */
  private static int digits(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return text.isEmpty() || text.length() > 9 ? -1 : number;
  }

  static BigDecimal percent(ColumnSchema column, Cell cell) throws BadCellException {
    BigDecimal number = decimal(cell, false);
    if (number == null && Cells.text(cell).endsWith("%")) {
      String text = Cells.text(cell);
      String figure = CellText.trim(text.substring(0, text.length() - 1));
      number = decimal(new Cell.Text(figure), false);
    } else if (cell instanceof Cell.Percentage share) {
      number = decimal(new Cell.Numeral(share.figure(), false), false);
    }
    if (number == null) {
      throw new BadCellException(DataProblem.BAD_PERCENT, Cells.show(cell), "");
    }
    checkRange(column, cell, number);
    // 92.5 and 92.50 are the same fact
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** The amount in fen. */
  static long money(Cell cell) throws BadCellException {
    BigDecimal yuan = decimal(cell, true);
    if (yuan == null || yuan.scale() > 2 || yuan.signum() < 0) {
      throw new BadCellException(DataProblem.BAD_MONEY, Cells.show(cell), "");
    }
    BigDecimal fen = yuan.movePointRight(2);
    if (fen.compareTo(MOST_FEN) > 0) {
      BigDecimal most = MOST_FEN.movePointLeft(2);
      throw new BadCellException(
          DataProblem.OUT_OF_RANGE, Cells.show(cell), "≤ " + most.toPlainString());
    }
    return fen.longValueExact();
  }

  private static @Nullable BigDecimal decimal(Cell cell, boolean grouped) {
    if (cell instanceof Cell.Numeral number) {
      String literal = number.literal();
      return SCIENTIFIC.matcher(literal).matches() ? new BigDecimal(literal) : null;
    }
    // In text an exponent means that a spreadsheet has rounded, so it is no number here.
    String text = Cells.text(cell);
    if (grouped && text.length() <= 200 && GROUPED.matcher(text).matches()) {
      return new BigDecimal(text.replace(",", ""));
    }
    return PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  private static void checkRange(ColumnSchema column, Cell cell, BigDecimal number)
      throws BadCellException {
    boolean small = number.compareTo(BigDecimal.valueOf(column.min())) < 0;
    boolean large = number.compareTo(BigDecimal.valueOf(column.max())) > 0;
    if (small || large) {
      boolean both = column.min() != Integer.MIN_VALUE && column.max() != Integer.MAX_VALUE;
      throw new BadCellException(
          DataProblem.OUT_OF_RANGE,
          Cells.show(cell),
          both
              ? column.min() + "–" + column.max()
              : small ? "≥ " + column.min() : "≤ " + column.max());
    }
  }
}
