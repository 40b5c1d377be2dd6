package io.hegui.examples.reports.excel;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, each made once. */
final class Styles {
  private static final String FONT = "宋体";

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
  private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    // The one that rows and columns are measured by.
    workbook.getFontAt(0).setFontName(FONT);
    workbook.getFontAt(0).setFontHeightInPoints((short) 10);
    for (Look look : Look.values()) {
      plain.put(look, make(look));
    }
  }

  CellStyle of(Look look) {
    return style(plain, look);
  }

  /** The same for text that must stay text even if somebody edits it. */
  CellStyle quoted(Look look) {
    return quoted.computeIfAbsent(
        look,
        each -> {
          XSSFCellStyle style = make(each);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  private static CellStyle style(Map<Look, XSSFCellStyle> styles, Look look) {
    XSSFCellStyle style = styles.get(look);
    if (style == null) {
      throw new IllegalStateException("no style for " + look);
    }
    return style;
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    style.setFont(font(look));
    if (inGrid(look)) {
      grid(style);
    }
    switch (look) {
      case TITLE -> style.setVerticalAlignment(VerticalAlignment.CENTER);
      case HEAD -> {
        fill(style, 0x1F4E78);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
      }
      case NUMBER -> format(style, "#,##0");
      case COUNT -> format(style, "#,##0;-#,##0;\"-\"");
      case SUM -> {
        format(style, "#,##0");
        fill(style, 0xDDEBF7);
      }
      case RATE -> format(style, "0.0%");
      case DATE -> format(style, "yyyy-mm-dd");
      case LABEL -> style.setAlignment(HorizontalAlignment.RIGHT);
      case FIELD -> style.setBorderBottom(BorderStyle.THIN);
      case HIGH -> fill(style, 0xFFC7CE);
      case MEDIUM -> fill(style, 0xFFEB9C);
      case LOW -> fill(style, 0xDDEBF7);
      case GOOD -> fill(style, 0xC6EFCE);
      case CAUTION -> fill(style, 0xFFE699);
      case ALARM -> fill(style, 0xC00000);
      default -> {}
    }
    return style;
  }

  private static boolean inGrid(Look look) {
    return switch (look) {
      case TITLE, NOTE, SECTION, LABEL, FIELD -> false;
      default -> true;
    };
  }

  private void format(XSSFCellStyle style, String format) {
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
  }

  private static void fill(XSSFCellStyle style, int rgb) {
    style.setFillForegroundColor(colour(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void grid(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    XSSFColor grey = colour(0xBFBFBF);
    style.setTopBorderColor(grey);
    style.setBottomBorderColor(grey);
    style.setLeftBorderColor(grey);
    style.setRightBorderColor(grey);
  }

  private XSSFFont font(Look look) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(
        (short) (look == Look.TITLE ? 18 : look == Look.SECTION ? 12 : look == Look.DIM ? 8 : 10));
    font.setBold(
        switch (look) {
          case TITLE, SECTION, HEAD, STRONG, SUM, HIGH, ALARM, CAUTION -> true;
          default -> false;
        });
    switch (look) {
      case HEAD, ALARM -> font.setColor(colour(0xFFFFFF));
      case HIGH -> font.setColor(colour(0x9C0006));
      case MEDIUM -> font.setColor(colour(0x7F6000));
      case LOW -> font.setColor(colour(0x1F4E78));
      case DIM, LABEL, NOTE -> font.setColor(colour(0x595959));
      default -> {}
    }
    return font;
  }

  private static XSSFColor colour(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}
