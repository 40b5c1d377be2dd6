package io.hegui.examples.workbooks;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** What the number formats of a workbook show a number as, by the styles that cells refer to. */
final class NumberFormats {
  /** What a number is shown as. */
  enum Shape {
    NUMBER,
    DATE,
    PERCENTAGE
  }

  private final Map<Integer, Shape> own = new HashMap<>();
  private final BitSet dates = new BitSet();
  private final BitSet percentages = new BitSet();
  private int styles;

  /** Takes a format that the workbook brings along. */
  void format(int id, String code) throws RefusedException {
    if (own.size() > Limits.STYLES) {
      throw RefusedException.tooLarge("many.styles", Limits.STYLES);
    }
    own.put(id, shape(code));
  }

  /** Takes the next style, which has the format with that id. */
  void style(int format) throws RefusedException {
    if (styles > Limits.STYLES) {
      throw RefusedException.tooLarge("many.styles", Limits.STYLES);
    }
    Shape shape = own.getOrDefault(format, builtIn(format));
    dates.set(styles, shape == Shape.DATE);
    percentages.set(styles, shape == Shape.PERCENTAGE);
    styles++;
  }

  Shape ofStyle(int style) {
    if (style < 0) {
      return Shape.NUMBER;
    }
    return dates.get(style) ? Shape.DATE : percentages.get(style) ? Shape.PERCENTAGE : Shape.NUMBER;
  }

  /**
   * The formats that every workbook has. In a Chinese Excel 27 to 36 and 50 to 58 are dates, such
   * as 31 for 2015年9月5日.
   */
  private static Shape builtIn(int id) {
    boolean date =
        (id >= 14 && id <= 22)
            || (id >= 27 && id <= 36)
            || (id >= 45 && id <= 47)
            || (id >= 50 && id <= 58);
    return date ? Shape.DATE : id == 9 || id == 10 ? Shape.PERCENTAGE : Shape.NUMBER;
  }

  /** What a format's code makes of a positive number: its first section, without what is quoted. */
  static Shape shape(String code) {
    boolean percentage = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      switch (c) {
        case ';' -> {
          return percentage ? Shape.PERCENTAGE : Shape.NUMBER;
        }
        case '"' -> i = end(code, '"', i + 1);
        case '\\', '_', '*' -> i++; // the next character stands for itself or its width
        case '[' -> {
          int close = end(code, ']', i + 1);
          if (isElapsed(code.substring(i + 1, Math.min(close, code.length())))) {
            return Shape.DATE;
          }
          i = close;
        }
        case '%' -> percentage = true;
        case 'y', 'Y', 'm', 'M', 'd', 'D', 'h', 'H', 's', 'S', '年', '月', '日' -> {
          return Shape.DATE;
        }
        default -> {}
      }
    }
    return percentage ? Shape.PERCENTAGE : Shape.NUMBER;
  }

  private static int end(String code, char mark, int from) {
    int end = code.indexOf(mark, from);
    return end < 0 ? code.length() : end;
  }

  /**
   * Hours, minutes or seconds beyond the day, as in [h]:mm; other brackets hold colours and such.
   */
  private static boolean isElapsed(String bracket) {
    return !bracket.isEmpty()
        && bracket.chars().allMatch(c -> "hHmMsS".indexOf(c) >= 0)
        && bracket.length() <= 3;
  }
}
