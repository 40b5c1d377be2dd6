package io.hegui.examples.workbooks.annotate;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/** All cells of a workbook in words, to be compared. */
final class Looks {
  private Looks() {}

  /** What every cell holds, and its style but for the fill. */
  static SortedMap<String, String> withoutFill(Workbook workbook) {
    SortedMap<String, String> cells = new TreeMap<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          CellStyle style = cell.getCellStyle();
          cells.put(
              sheet.getSheetName() + "!" + new CellAddress(cell),
              String.join(
                  "|",
                  content(cell),
                  String.valueOf(style.getFontIndex()),
                  style.getDataFormatString(),
                  style.getAlignment().name(),
                  style.getBorderBottom().name(),
                  "" + style.getLocked(),
                  "" + style.getWrapText()));
        }
      }
    }
    return cells;
  }

  /** The fill of every cell. */
  static SortedMap<String, String> fills(Workbook workbook) {
    SortedMap<String, String> cells = new TreeMap<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          CellStyle style = cell.getCellStyle();
          var colour = style.getFillForegroundColorColor();
          cells.put(
              sheet.getSheetName() + "!" + new CellAddress(cell),
              style.getFillPattern()
                  + " "
                  + (colour instanceof org.apache.poi.xssf.usermodel.XSSFColor rgb
                      ? rgb.getARGBHex()
                      : style.getFillForegroundColor()));
        }
      }
    }
    return cells;
  }

  private static String content(Cell cell) {
    return switch (cell.getCellType()) {
      case FORMULA -> cell.getCellFormula() + "=" + cell.getNumericCellValue();
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> cell.toString();
    };
  }
}
