package io.hegui.examples.workbooks.annotate;

import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.NumberToTextConverter;

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
  Grid grid(Set<Integer> wanted, Set<String> wantedIds, List<TableSchema> tables) {
    Map<Integer, Grid.Extent> extents = new HashMap<>();
    Map<Integer, Map<Integer, String>> texts = new TreeMap<>();
    Map<String, List<Spot>> ids = new HashMap<>();
    for (Row row : sheet) {
      int number = row.getRowNum() + 1;
      boolean known = number <= Titles.DEEPEST || wanted.contains(number);
      Grid.Extent extent = Grid.Extent.EMPTY;
      for (Cell cell : row) {
        String text = text(cell);
        extent = text.isEmpty() ? extent : extent.with(cell.getColumnIndex());
        if (wantedIds.contains(text.strip())) {
          ids.computeIfAbsent(text.strip(), key -> new ArrayList<>())
              .add(new Spot(number, cell.getColumnIndex()));
          known = true;
        }
        if (number <= Titles.DEEPEST) {
          texts.computeIfAbsent(number, key -> new TreeMap<>()).put(cell.getColumnIndex(), text);
        }
      }
      if (known) {
        extents.put(number, extent);
      }
    }
    return new Grid(Titles.in(texts, tables), extents, ids, sheet.getMergedRegions());
  }

  /** What tells headings and ids apart; empty if the cell is blank. */
  private static String text(Cell cell) {
    CellType type = cell.getCellType();
    CellType shown = type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
    return switch (shown) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue());
      case BLANK, _NONE -> "";
      default -> "?";
    };
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
        new HSSFClientAnchor(0, 0, 0, 0, (short) left, top, (short) (left + COLUMNS), top + lines);
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
