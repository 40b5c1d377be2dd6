package io.hegui.examples.workbooks;

import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads an {@code .xls} workbook of Excel 97 to 2003, a record at a time. POI takes the container
 * and the records apart; its own reader of events would hold all texts in memory.
 */
final class XlsWorkbook {
  /** A sheet as the workbook lists it, and where its records begin. */
  record SheetPlace(String title, int start) {}

  private static final int BIFF8 = 0x600;

  private final DirectoryNode root;
  private final String stream;
  private final SharedStrings strings;
  private final NumberFormats formats = new NumberFormats();
  private final CellMaker cells = new CellMaker(formats);
  private final List<SheetPlace> places = new ArrayList<>();
  private final List<Merges> merges = new ArrayList<>();

  private XlsWorkbook(DirectoryNode root, String stream, SharedStrings strings) {
    this.root = root;
    this.stream = stream;
    this.strings = strings;
  }

  /**
   * @throws RefusedException if it is no such workbook, or damaged
   */
  static void read(Path path, String file, Intake intake) throws IOException {
    try (POIFSFileSystem container = open(path);
        SharedStrings strings = new SharedStrings()) {
      DirectoryNode root = container.getRoot();
      new XlsWorkbook(root, stream(root), strings).read(file, intake);
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  private static POIFSFileSystem open(Path path) throws IOException {
    try {
      return new POIFSFileSystem(path.toFile(), true);
    } catch (IOException e) {
      // the file itself could be opened before
      throw RefusedException.malformed("part.damaged");
    }
  }

  /** POI throws all kinds of unchecked exceptions for what is damaged. */
  static RefusedException broken(RuntimeException e) {
    RefusedException refused = RefusedException.malformed("part.damaged");
    refused.initCause(e);
    return refused;
  }

  private static String stream(DirectoryNode root) throws RefusedException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw Kind.refused("kind.protected");
    }
    for (String name : List.of("Workbook", "WORKBOOK")) {
      if (root.hasEntry(name)) {
        return name;
      }
    }
    throw Kind.refused(root.hasEntry("Book") ? "kind.old" : "kind.word");
  }

  private void read(String file, Intake intake) throws IOException {
    int parts;
    try (InputStream in = root.createDocumentInputStream(stream)) {
      parts = look(new XlsRecords(new RecordInputStream(in)));
    }
    if (places.isEmpty() || parts > places.size()) {
      // Of a sheet that is not listed the name is lost, and whose rows are whose is not certain.
      throw RefusedException.malformed("part.damaged");
    }
    places.sort(Comparator.comparingInt(SheetPlace::start));
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Merges of = i < merges.size() ? merges.get(i) : new Merges();
      sheets.add(Sheet.of(places.get(i).title(), of, file, intake));
    }
    try (InputStream in = root.createDocumentInputStream(stream)) {
      new XlsSheets(new XlsRecords(new RecordInputStream(in)), cells, strings, sheets).read();
    }
  }

  /**
   * Reads what all sheets refer to, and their merged cells, which stand behind the rows.
   *
   * @return how many sheets there are
   */
  private int look(XlsRecords records) throws IOException {
    try {
      while (records.next()) {
        if (records.sheet() < 0) {
          global(records.kind(), records.in());
        } else {
          while (merges.size() <= records.sheet()) {
            merges.add(new Merges());
          }
          if (records.kind() == XlsRecords.MERGED_CELLS) {
            merged(records.in(), merges.get(records.sheet()));
          }
        }
      }
    } catch (RuntimeException e) {
      if (places.isEmpty()) {
        throw broken(e);
      }
      // else it breaks off in the same place when the rows are read, with the rows before it
    }
    return records.sheet() + 1;
  }

  private void global(int kind, RecordInputStream in) throws IOException {
    switch (kind) {
      case XlsRecords.BOF -> {
        if (in.readUShort() != BIFF8) {
          throw Kind.refused("kind.old");
        }
      }
      case XlsRecords.FILE_PASS -> throw Kind.refused("kind.protected");
      case XlsRecords.DATE_MODE -> {
        if (in.readUShort() == 1) {
          cells.countFrom1904();
        }
      }
      case XlsRecords.FORMAT -> formats.format(in.readUShort(), new UnicodeString(in).getString());
      case XlsRecords.STYLE -> {
        in.readUShort();
        formats.style(in.readUShort());
      }
      case XlsRecords.SHEET -> place(in);
      case XlsRecords.SHARED_STRINGS -> {
        in.readInt();
        for (int left = in.readInt(); left > 0; left--) {
          strings.add(Escapes.decode(new UnicodeString(in).getString()));
        }
      }
      default -> {}
    }
  }

  private void place(RecordInputStream in) throws RefusedException {
    int start = in.readInt();
    in.readUShort(); // hidden or not, it is read
    int length = in.readUByte();
    boolean twoBytes = (in.readUByte() & 1) == 1;
    String title = twoBytes ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length);
    places.add(new SheetPlace(title, start));
    if (places.size() > Limits.SHEETS) {
      throw RefusedException.tooLarge("many.sheets", Limits.SHEETS);
    }
  }

  private static void merged(RecordInputStream in, Merges merges) throws RefusedException {
    for (int left = in.readUShort(); left > 0; left--) {
      int firstRow = in.readUShort() + 1;
      int lastRow = in.readUShort() + 1;
      int firstColumn = in.readUShort();
      int lastColumn = in.readUShort();
      merges.add(new Merges.Area(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  /** What a stream that ends too soon means. */
  static RefusedException cut() {
    return new RefusedException(DataProblem.TRUNCATED, Phrases.of("part.cut"));
  }
}
