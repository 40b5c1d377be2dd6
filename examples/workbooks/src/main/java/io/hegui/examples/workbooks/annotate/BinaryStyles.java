package io.hegui.examples.workbooks.annotate;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FillPatternType;

/**
 * Copies of a binary workbook's styles that differ in the fill alone. The colours are the nearest
 * that the workbook has: a further one would take the place of another.
 */
final class BinaryStyles {
  /** More styles than these Excel does not open. */
  private static final int MOST = 4_000;

  private record Coloured(short style, Mark mark) {}

  private final HSSFWorkbook workbook;
  private final HSSFPalette palette;
  private final Map<Coloured, HSSFCellStyle> copies = new HashMap<>();
  private boolean ranOut;

  BinaryStyles(HSSFWorkbook workbook) {
    this.workbook = workbook;
    this.palette = workbook.getCustomPalette();
  }

  /** The style that is like that one, in the colour of the mark. */
  HSSFCellStyle coloured(HSSFCellStyle style, Mark mark) {
    HSSFCellStyle copy = copies.get(new Coloured(style.getIndex(), mark));
    if (copy != null) {
      return copy;
    } else if (workbook.getNumCellStyles() >= MOST) {
      ranOut = true;
      return style;
    }
    HSSFCellStyle made = workbook.createCellStyle();
    made.cloneStyleFrom(style);
    made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    made.setFillForegroundColor(
        palette.findSimilarColor(mark.red(), mark.green(), mark.blue()).getIndex());
    copies.put(new Coloured(style.getIndex(), mark), made);
    return made;
  }

  /** Whether some cell could not be coloured. */
  boolean ranOut() {
    return ranOut;
  }
}
