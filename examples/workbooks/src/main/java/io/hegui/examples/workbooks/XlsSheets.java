package io.hegui.examples.workbooks;

import io.hegui.input.Cell;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an {@code .xls} workbook's sheets. */
final class XlsSheets {
  private static final int FORMULA = 0x06;
  private static final int NUMBER = 0x203;
  private static final int LABEL = 0x204;
  private static final int TRUTH_OR_ERROR = 0x205;
  private static final int STRING = 0x207;
  private static final int RK = 0x27E;
  private static final int MANY_RK = 0xBD;
  private static final int LABEL_SHARED = 0xFD;
  private static final int LABEL_RICH = 0xD6;

  private final XlsRecords records;
  private final CellMaker cells;
  private final SharedStrings strings;
  private final List<Sheet> sheets;
  private int ended; // so many sheets were read to their end
  private @Nullable SheetRow row;
  private int formulaColumn = -1; // of a formula whose text is in the record that follows

  XlsSheets(XlsRecords records, CellMaker cells, SharedStrings strings, List<Sheet> sheets) {
    this.records = records;
    this.cells = cells;
    this.strings = strings;
    this.sheets = sheets;
  }

  /** Hands the rows to the sheets; what breaks them off, too. */
  void read() {
    RefusedException why = XlsWorkbook.cut();
    try {
      while (records.next()) {
        if (records.sheet() >= 0 && records.sheet() < sheets.size()) {
          record(sheets.get(records.sheet()));
        }
      }
    } catch (RuntimeException e) {
      why = XlsWorkbook.broken(e);
    } catch (IOException e) {
      why = RefusedException.of(e);
    }
    for (Sheet sheet : sheets.subList(ended, sheets.size())) {
      int last = row == null ? 0 : row.number();
      finish(sheet);
      sheet.breakOff(last, why);
    }
  }

  private void record(Sheet sheet) throws IOException {
    RecordInputStream in = records.in();
    switch (records.kind()) {
      case XlsRecords.EOF -> {
        finish(sheet);
        sheet.end();
        ended++;
      }
      case NUMBER, RK, LABEL_SHARED, LABEL, LABEL_RICH, TRUTH_OR_ERROR, FORMULA -> {
        SheetRow row = row(sheet, in.readUShort());
        int column = in.readUShort();
        int style = in.readUShort();
        row.put(column, cell(in, column, style));
      }
      case MANY_RK -> {
        SheetRow row = row(sheet, in.readUShort());
        for (int column = in.readUShort(); in.remaining() >= 6; column++) {
          int style = in.readUShort();
          row.put(column, cells.number(RKUtil.decodeNumber(in.readInt()), style));
        }
      }
      case STRING -> {
        if (row != null && formulaColumn >= 0) {
          row.put(formulaColumn, CellMaker.text(new UnicodeString(in).getString()));
        }
        formulaColumn = -1;
      }
      default -> {}
    }
  }

  private Cell cell(RecordInputStream in, int column, int style) throws IOException {
    return switch (records.kind()) {
      case NUMBER -> cells.number(in.readDouble(), style);
      case RK -> cells.number(RKUtil.decodeNumber(in.readInt()), style);
      case LABEL_SHARED -> strings.get(in.readInt());
      case TRUTH_OR_ERROR -> truthOrError(in.readUByte(), in.readUByte() == 1);
      case FORMULA -> result(in.readLong(), column, style);
      default -> CellMaker.text(new UnicodeString(in).getString());
    };
  }

  private static Cell truthOrError(int value, boolean error) {
    if (error) {
      boolean known = FormulaError.isValidCode(value);
      return CellMaker.error(known ? FormulaError.forInt(value).getString() : "#" + value);
    }
    return new Cell.Bool(value != 0);
  }

  /** What was saved with a formula: a number, or bits that no number has. */
  private Cell result(long bits, int column, int style) {
    if (bits >>> 48 != 0xFFFF) {
      return cells.number(Double.longBitsToDouble(bits), style);
    }
    int value = (int) (bits >>> 16) & 0xFF;
    switch ((int) bits & 0xFF) {
      case 0 -> {
        formulaColumn = column;
        return SheetRow.BLANK;
      }
      case 1 -> {
        return truthOrError(value, false);
      }
      case 2 -> {
        return truthOrError(value, true);
      }
      default -> {
        return SheetRow.BLANK;
      }
    }
  }

  /** The row with that number from 0, begun if it is not the one being read. */
  private SheetRow row(Sheet sheet, int index) {
    SheetRow current = row;
    if (current == null || current.number() != index + 1) {
      finish(sheet);
      current = new SheetRow(index + 1);
      row = current;
    }
    return current;
  }

  /** Hands the row that was being read to its sheet. */
  private void finish(Sheet sheet) {
    if (row != null) {
      sheet.row(row);
    }
    row = null;
    formulaColumn = -1;
  }
}
