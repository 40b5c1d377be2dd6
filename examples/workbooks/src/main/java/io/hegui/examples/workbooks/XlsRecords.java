package io.hegui.examples.workbooks;

import org.apache.poi.hssf.record.RecordInputStream;

/**
 * The records of an {@code .xls} workbook one by one: first those of the workbook itself, then
 * those of its sheets; what is embedded in a sheet, such as a chart, is passed over.
 */
final class XlsRecords {
  static final int BOF = 0x809;
  static final int EOF = 0x0A;
  static final int FILE_PASS = 0x2F;
  static final int DATE_MODE = 0x22;
  static final int FORMAT = 0x41E;
  static final int STYLE = 0xE0;
  static final int SHEET = 0x85;
  static final int SHARED_STRINGS = 0xFC;
  static final int MERGED_CELLS = 0xE5;

  private static final int PADDING = 0;

  private final RecordInputStream in;
  private int kind;
  private int depth;
  private int part = -2; // -1 is the workbook itself, 0 its first sheet

  XlsRecords(RecordInputStream in) {
    this.in = in;
  }

  /** Goes on to the next record; whether there is one. What was not read of the last is skipped. */
  boolean next() {
    do {
      if (kind != 0) {
        in.readRemainder();
      }
      if (!in.hasNextRecord()) {
        return false;
      }
      in.nextRecord();
      kind = in.getSid() & 0xFFFF;
      if (kind == BOF && depth++ == 0) {
        part++;
      }
      if (depth == 0 && kind != PADDING) {
        throw new IllegalStateException("a record outside of any part");
      }
      depth -= kind == EOF ? 1 : 0;
    } while (depth > 1 || (depth == 1 && kind == EOF));
    return true;
  }

  int kind() {
    return kind;
  }

  /** The content of the record. */
  RecordInputStream in() {
    return in;
  }

  /** The sheet that the record belongs to, from 0; negative if it is the workbook's own. */
  int sheet() {
    return part;
  }

  /** Whether a part was begun that has not ended. */
  boolean open() {
    return depth > 0;
  }
}
