package io.hegui.examples.workbooks;

import io.hegui.input.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Makes cells of what a workbook holds, above all of its numbers. */
final class CellMaker {
  /** The digits that Excel keeps; those that follow in a file come from the binary form. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final int LEAP_DAY_1900 = 60; // Excel counts a day that never was
  private static final int LAST_DAY = 2_958_465; // 31 December 9999

  private final NumberFormats formats;
  private boolean from1904;

  CellMaker(NumberFormats formats) {
    this.formats = formats;
  }

  /** Says that the workbook counts its days from 1904, as once on the Macintosh. */
  void countFrom1904() {
    from1904 = true;
  }

  static Cell text(String text) {
    return new Cell.Text(Escapes.decode(text));
  }

  static Cell tooLong() {
    return new Cell.Unusable("…", Phrases.of("cell.long", "limit", Limits.CELL));
  }

  static Cell damaged(String shown) {
    return new Cell.Unusable(shown, Phrases.of("cell.damaged"));
  }

  static Cell error(String shown) {
    return new Cell.Unusable(shown, Phrases.of("cell.error"));
  }

  static Cell noResult() {
    return new Cell.Unusable("", Phrases.of("cell.noResult"));
  }

  /** A date that is written as one, as in the strict form of the standard; else its text. */
  static Cell day(String text) {
    try {
      return new Cell.Day(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
    } catch (DateTimeException e) {
      return new Cell.Text(text);
    }
  }

  Cell number(String literal, int style) {
    if (!isNumber(literal)) {
      return damaged(literal);
    }
    boolean plain = formats.ofStyle(style) == NumberFormats.Shape.NUMBER;
    if (plain && literal.length() <= DIGITS.getPrecision() && isDecimal(literal)) {
      return new Cell.Numeral(literal, false); // as nearly always
    }
    return number(Double.parseDouble(literal), style);
  }

  Cell number(double number, int style) {
    if (Double.isInfinite(number) || Double.isNaN(number)) {
      return damaged(String.valueOf(number));
    }
    BigDecimal rounded = new BigDecimal(number).round(DIGITS);
    return switch (formats.ofStyle(style)) {
      case NUMBER -> new Cell.Numeral(plain(rounded), false);
      case PERCENTAGE -> new Cell.Percentage(plain(rounded.movePointRight(2)));
      case DATE -> date(number, rounded);
    };
  }

  /** The day; the time of day says nothing more about it. A number that is no day stays one. */
  private Cell date(double number, BigDecimal rounded) {
    double day = Math.floor(number);
    if (from1904 && day >= 0 && day <= LAST_DAY) {
      return new Cell.Day(DAY_ZERO_1904.plusDays((long) day));
    } else if (from1904 || day < 1 || day > LAST_DAY || day == LEAP_DAY_1900) {
      return new Cell.Numeral(plain(rounded), false);
    }
    long before = day < LEAP_DAY_1900 ? 1 : 0;
    return new Cell.Day(DAY_ZERO.plusDays((long) day + before));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static boolean isDecimal(String literal) {
    return literal.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
  }

  private static boolean isNumber(String literal) {
    try {
      boolean shaped =
          literal.length() <= 400
              && literal.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0);
      return shaped && !Double.isNaN(Double.parseDouble(literal));
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
