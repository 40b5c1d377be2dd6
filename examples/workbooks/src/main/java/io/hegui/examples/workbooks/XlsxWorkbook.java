package io.hegui.examples.workbooks;

import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@code .xlsx} workbook, or one with macros, which are a part of it that nobody opens.
 * Nor does anybody open what it links to.
 */
final class XlsxWorkbook {
  private record SheetPlace(String title, Parts.@Nullable Relation relation) {}

  /** What is wrong with a sheet from its first row on. */
  private static final Set<DataProblem> REFUSED_WHOLE =
      Set.of(DataProblem.TOO_LARGE, DataProblem.TOO_DEEP);

  private final Parts parts;
  private final String file;
  private final Intake intake;
  private final NumberFormats formats = new NumberFormats();
  private final CellMaker cells = new CellMaker(formats);

  private XlsxWorkbook(Parts parts, String file, Intake intake) {
    this.parts = parts;
    this.file = file;
    this.intake = intake;
  }

  /**
   * @throws RefusedException if it is no such workbook, or damaged
   */
  static void read(Path path, String file, Intake intake) throws IOException {
    try (Parts parts = Parts.open(path)) {
      new XlsxWorkbook(parts, file, intake).read();
    }
  }

  private void read() throws IOException {
    String main = parts.first(parts.relations(""), "officeDocument");
    String workbook = main == null ? "xl/workbook.xml" : main;
    ZipKind.check(parts, workbook);
    Map<String, Parts.Relation> relations = parts.relations(workbook);
    List<SheetPlace> places = places(workbook, relations);
    try (SharedStrings strings = new SharedStrings()) {
      @Nullable RefusedException why = prepare(relations, strings);
      for (SheetPlace place : places) {
        sheet(place, strings, why);
      }
    }
  }

  private List<SheetPlace> places(String workbook, Map<String, Parts.Relation> relations)
      throws IOException {
    List<SheetPlace> places = new ArrayList<>();
    try (InputStream in = parts.open(workbook)) {
      Xml xml = new Xml(in);
      for (Xml.Event event = xml.next(); event != Xml.Event.END_OF_PART; event = xml.next()) {
        if (event == Xml.Event.START && xml.name().equals("sheet")) {
          places.add(new SheetPlace(xml.attribute("name"), relations.get(xml.attribute("id"))));
        } else if (event == Xml.Event.START && xml.name().equals("workbookPr")) {
          String from1904 = xml.attribute("date1904");
          if (from1904.equals("1") || from1904.equals("true")) {
            cells.countFrom1904();
          }
        }
        if (places.size() > Limits.SHEETS) {
          throw RefusedException.tooLarge("many.sheets", Limits.SHEETS);
        }
      }
    }
    if (places.isEmpty()) {
      throw RefusedException.malformed("part.damaged");
    }
    return places;
  }

  /** Reads what the cells of all sheets refer to; what is wrong with it is wrong with them. */
  private @Nullable RefusedException prepare(
      Map<String, Parts.Relation> relations, SharedStrings strings) {
    try {
      String styles = parts.first(relations, "styles");
      if (styles != null) {
        styles(styles);
      }
      String texts = parts.first(relations, "sharedStrings");
      if (texts != null) {
        texts(texts, strings);
      }
      return null;
    } catch (IOException e) {
      return RefusedException.of(e);
    }
  }

  private void styles(String part) throws IOException {
    try (InputStream in = parts.open(part)) {
      Xml xml = new Xml(in);
      boolean ofCells = false;
      for (Xml.Event event = xml.next(); event != Xml.Event.END_OF_PART; event = xml.next()) {
        boolean start = event == Xml.Event.START;
        if (xml.name().equals("cellXfs")) {
          ofCells = start;
        } else if (start && ofCells && xml.name().equals("xf")) {
          formats.style(Columns.whole(xml.attribute("numFmtId"), 0));
        } else if (start && xml.name().equals("numFmt")) {
          formats.format(Columns.whole(xml.attribute("numFmtId"), 0), xml.attribute("formatCode"));
        }
      }
    }
  }

  private void texts(String part, SharedStrings strings) throws IOException {
    try (InputStream in = parts.open(part)) {
      Xml xml = new Xml(in);
      for (Xml.Event event = xml.next(); event != Xml.Event.END_OF_PART; event = xml.next()) {
        if (event == Xml.Event.START && xml.name().equals("si")) {
          RichText text = RichText.read(xml);
          if (text.tooLong()) {
            strings.addTooLong();
          } else {
            strings.add(Escapes.decode(text.text()));
          }
        }
      }
    }
  }

  private void sheet(SheetPlace place, SharedStrings strings, @Nullable RefusedException why)
      throws IOException {
    Parts.Relation relation = place.relation();
    if (relation != null && !relation.kind().equals("worksheet")) {
      // a chart, a dialogue or old macros, which hold no table
      Sheet.of(place.title(), new Merges(), file, intake).end();
      return;
    }
    Merges merges = new Merges();
    @Nullable RefusedException broken = why;
    String part = relation == null ? "" : relation.target();
    try (InputStream in = parts.open(part)) {
      merges = XlsxSheet.merges(in);
    } catch (IOException e) {
      RefusedException refused = RefusedException.of(e);
      boolean pointless = !parts.has(part) || REFUSED_WHOLE.contains(refused.problem());
      broken = broken == null && pointless ? refused : broken;
    }
    Sheet sheet = Sheet.of(place.title(), merges, file, intake);
    if (broken != null) {
      sheet.breakOff(0, broken);
      return;
    }
    // What broke the first reading breaks the second in the same place, with the rows before it.
    try (InputStream in = parts.open(part)) {
      XlsxSheet.read(in, cells, strings, sheet);
    }
  }
}
