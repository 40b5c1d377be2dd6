package io.hegui.examples.workbooks.annotate;

import io.hegui.facts.TableSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;

/** A sheet of a binary workbook. */
final class BinarySheet {
  private static final String AUTHOR = "合规 Hegui";
  private static final int COLUMNS = 4;
  private static final int LAST_COLUMN = 255;
  private static final int LAST_ROW = 65_535;

  private final HSSFSheet sheet;
  private final BinaryStyles styles;
  private final Locale locale;

  BinarySheet(HSSFSheet sheet, BinaryStyles styles, Locale locale) {
    this.sheet = sheet;
    this.styles = styles;
    this.locale = locale;
  }

  /** What has to be known to place findings on it. */
  Grid grid(Set<Integer> wanted, List<TableSchema> tables) {
    Set<Integer> rows = new HashSet<>(wanted);
    for (int row = 1; row <= Titles.DEEPEST; row++) {
      rows.add(row);
    }
    Map<Integer, Grid.Extent> extents = new HashMap<>();
    Map<Integer, Map<Integer, String>> texts = new TreeMap<>();
    for (int number : rows) {
      HSSFRow row = sheet.getRow(number - 1);
      if (row == null) {
        continue;
      }
      Grid.Extent extent = Grid.Extent.EMPTY;
      for (Cell cell : row) {
        extent = isBlank(cell) ? extent : extent.with(cell.getColumnIndex());
        if (number <= Titles.DEEPEST && cell.getCellType() == CellType.STRING) {
          texts
              .computeIfAbsent(number, key -> new TreeMap<>())
              .put(cell.getColumnIndex(), cell.getStringCellValue());
        }
      }
      extents.put(number, extent);
    }
    return new Grid(Titles.in(texts, tables), extents, sheet.getMergedRegions());
  }

  private static boolean isBlank(Cell cell) {
    return cell.getCellType() == CellType.BLANK
        || (cell.getCellType() == CellType.STRING && cell.getStringCellValue().isEmpty());
  }

  void apply(SheetMarks marks) {
    for (int number : marks.rows()) {
      HSSFRow row = sheet.getRow(number - 1);
      if (row == null) {
        row = sheet.createRow(number - 1);
      }
      colour(row, number, marks);
    }
    comment(marks);
  }

  private void colour(HSSFRow row, int number, SheetMarks marks) {
    marks.cells(number).keySet().forEach(column -> cell(row, column));
    for (Cell each : row) {
      Mark mark = marks.mark(number, each.getColumnIndex());
      if (mark != null && each instanceof HSSFCell cell) {
        cell.setCellStyle(styles.coloured(cell.getCellStyle(), mark));
      }
    }
  }

  private HSSFCell cell(HSSFRow row, int column) {
    HSSFCell cell = row.getCell(column);
    if (cell != null) {
      return cell;
    }
    HSSFCell made = row.createCell(column);
    HSSFCellStyle ofRow = row.getRowStyle();
    HSSFCellStyle ofColumn = sheet.getColumnStyle(column);
    if (ofRow != null) {
      made.setCellStyle(ofRow);
    } else if (ofColumn != null) {
      made.setCellStyle(ofColumn);
    }
    return made;
  }

  private void comment(SheetMarks marks) {
    if (marks.isEmpty()) {
      return;
    }
    Map<CellAddress, HSSFComment> before = sheet.getCellComments();
    HSSFPatriarch drawing = sheet.createDrawingPatriarch(); // the one that is there, if one is
    marks
        .comments()
        .forEach(
            (spot, findings) -> {
              String text = CommentText.of(findings, locale);
              HSSFComment comment = before.get(new CellAddress(spot.row() - 1, spot.column()));
              if (comment == null) {
                add(drawing, spot, text);
              } else {
                comment.setString(below(comment.getString(), text));
              }
            });
  }

  private void add(HSSFPatriarch drawing, Spot spot, String text) {
    int left = Math.min(spot.column() + 1, LAST_COLUMN - COLUMNS);
    int lines = CommentText.lines(text);
    int top = Math.min(spot.row() - 1, LAST_ROW - lines);
    HSSFClientAnchor place =
        new HSSFClientAnchor(
            0, 0, 0, 0, (short) left, top, (short) (left + COLUMNS), top + lines);
    HSSFComment comment = drawing.createCellComment(place);
    comment.setString(new HSSFRichTextString(text));
    comment.setAuthor(AUTHOR);
    HSSFRow row = sheet.getRow(spot.row() - 1);
    if (row != null) {
      cell(row, spot.column()).setCellComment(comment);
    }
  }

  /** What is there keeps its fonts. */
  private static HSSFRichTextString below(HSSFRichTextString before, String text) {
    HSSFRichTextString joined = new HSSFRichTextString(before.getString() + "\n" + text);
    for (int i = 0; i < before.numFormattingRuns(); i++) {
      int from = before.getIndexOfFormattingRun(i);
      int to =
          i + 1 < before.numFormattingRuns()
              ? before.getIndexOfFormattingRun(i + 1)
              : before.length();
      joined.applyFont(from, to, before.getFontOfFormattingRun(i));
    }
    return joined;
  }
}
