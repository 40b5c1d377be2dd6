package io.hegui.examples.workbooks;

import io.hegui.input.Cell;
import java.io.IOException;
import java.io.InputStream;

/** Reads a sheet of an {@code .xlsx} workbook, a cell at a time. */
final class XlsxSheet {
  private final Xml xml;
  private final CellMaker cells;
  private final SharedStrings strings;
  private int row;
  private int column;

  private XlsxSheet(Xml xml, CellMaker cells, SharedStrings strings) {
    this.xml = xml;
    this.cells = cells;
    this.strings = strings;
  }

  /** The merged cells, which stand behind the rows that need them. */
  static Merges merges(InputStream in) throws IOException {
    Merges merges = new Merges();
    Xml xml = new Xml(in);
    for (Xml.Event event = xml.next(); event != Xml.Event.END_OF_PART; event = xml.next()) {
      if (event == Xml.Event.START && xml.name().equals("mergeCell")) {
        String[] ends = xml.attribute("ref").split(":", 2);
        String last = ends[ends.length - 1];
        int firstRow = Columns.row(ends[0]);
        int firstColumn = Columns.of(ends[0]);
        int lastRow = Columns.row(last);
        int lastColumn = Columns.of(last);
        if (firstRow > 0 && firstColumn >= 0 && lastRow >= firstRow && lastColumn >= firstColumn) {
          merges.add(new Merges.Area(firstRow, lastRow, firstColumn, lastColumn));
        }
      }
    }
    return merges;
  }

  /** Hands the rows to a sheet; what breaks them off, too. */
  static void read(InputStream in, CellMaker cells, SharedStrings strings, Sheet sheet)
      throws IOException {
    XlsxSheet reader = new XlsxSheet(new Xml(in), cells, strings);
    try {
      reader.read(sheet);
      sheet.end();
    } catch (IOException e) {
      sheet.breakOff(reader.row, RefusedException.of(e));
    }
  }

  private void read(Sheet sheet) throws IOException {
    boolean data = false;
    for (Xml.Event event = xml.next(); event != Xml.Event.END_OF_PART; event = xml.next()) {
      if (xml.name().equals("sheetData")) {
        data = event == Xml.Event.START;
      } else if (data && event == Xml.Event.START && xml.name().equals("row")) {
        row = Columns.whole(xml.attribute("r"), row + 1);
        sheet.row(row());
      }
    }
  }

  private SheetRow row() throws IOException {
    SheetRow read = new SheetRow(row);
    column = -1;
    for (int depth = 1; depth > 0; ) {
      if (xml.next() != Xml.Event.START) {
        depth--;
      } else if (depth == 1 && xml.name().equals("c")) {
        String reference = xml.attribute("r");
        int named = reference.isEmpty() ? -1 : Columns.of(reference);
        column = named < 0 ? column + 1 : named;
        read.put(column, cell());
      } else {
        depth++;
      }
    }
    return read;
  }

  private Cell cell() throws IOException {
    String type = xml.attribute("t");
    int style = Columns.whole(xml.attribute("s"), -1);
    boolean formula = false;
    Cell cell = SheetRow.BLANK;
    for (int depth = 1; depth > 0; ) {
      if (xml.next() != Xml.Event.START) {
        depth--;
      } else if (depth == 1 && xml.name().equals("v")) {
        xml.gather();
        if (xml.next() != Xml.Event.END) {
          throw Xml.damaged();
        }
        cell = value(type, style);
      } else if (depth == 1 && xml.name().equals("is")) {
        cell = RichText.read(xml).cell();
      } else {
        formula |= depth == 1 && xml.name().equals("f");
        depth++;
      }
    }
    boolean lacksResult = formula && cell.blank() && !type.equals("str");
    return lacksResult ? CellMaker.noResult() : cell;
  }

  /** The saved value. A formula's is what was saved with it: nothing is ever calculated. */
  private Cell value(String type, int style) throws IOException {
    String value = xml.gathered();
    if (xml.tooLong()) {
      return CellMaker.tooLong();
    } else if (type.equals("str") || type.equals("inlineStr")) {
      return CellMaker.text(value);
    }
    String plain = value.strip();
    if (plain.isEmpty()) {
      return SheetRow.BLANK;
    }
    return switch (type) {
      case "", "n" -> cells.number(plain, style);
      case "s" -> strings.get(Columns.whole(plain, -1));
      case "b" -> new Cell.Bool(plain.equals("1") || plain.equals("true"));
      case "e" -> CellMaker.error(plain);
      case "d" -> CellMaker.day(plain);
      default -> CellMaker.damaged(plain);
    };
  }
}
