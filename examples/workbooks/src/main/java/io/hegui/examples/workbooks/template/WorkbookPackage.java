package io.hegui.examples.workbooks.template;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip file that a workbook is, written sheet by sheet. It says neither when it was written nor
 * by whom, so that the same content gives the same bytes.
 */
final class WorkbookPackage implements Closeable {
  /** Writes a sheet. */
  @FunctionalInterface
  interface SheetContent {
    void write(Writer out) throws IOException;
  }

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final ZipOutputStream zip;
  private final List<String> sheets = new ArrayList<>();

  /** The stream stays open when the package is closed. */
  WorkbookPackage(OutputStream out) {
    this.zip = new ZipOutputStream(new Kept(out), StandardCharsets.UTF_8);
  }

  void sheet(String title, SheetContent content) throws IOException {
    sheets.add(title);
    part("xl/worksheets/sheet" + sheets.size() + ".xml", content);
  }

  private void part(String name, SheetContent content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    content.write(writer);
    writer.flush();
    zip.closeEntry();
  }

  private void text(String name, String text) throws IOException {
    part(name, out -> out.write(text));
  }

  /** Writes what holds the sheets together. */
  @Override
  public void close() throws IOException {
    StringBuilder types = new StringBuilder();
    StringBuilder list = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (int i = 1; i <= sheets.size(); i++) {
      String part = "worksheets/sheet" + i + ".xml";
      types.append(override("/xl/" + part, "worksheet"));
      list.append("<sheet name=\"").append(Escaped.of(sheets.get(i - 1)));
      list.append(String.format(Locale.ROOT, "\" sheetId=\"%d\" r:id=\"rId%d\"/>", i, i));
      relations.append(relation("rId" + i, "worksheet", part));
    }
    text("xl/styles.xml", Style.part());
    text(
        "xl/workbook.xml",
        XML
            + String.format(
                Locale.ROOT, "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>", MAIN, OFFICE)
            + list
            + "</sheets></workbook>");
    relations.append(relation("rId" + (sheets.size() + 1), "styles", "styles.xml"));
    text("xl/_rels/workbook.xml.rels", XML + RELATIONS + relations + "</Relationships>");
    text(
        "_rels/.rels",
        XML
            + RELATIONS
            + relation("rId1", "officeDocument", "xl/workbook.xml")
            + "</Relationships>");
    text(
        "[Content_Types].xml",
        XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("/xl/workbook.xml", "sheet.main")
            + override("/xl/styles.xml", "styles")
            + types
            + "</Types>");
    zip.close();
  }

  private static String override(String part, String kind) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
  }

  private static String relation(String id, String kind, String target) {
    return String.format(
        Locale.ROOT,
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>",
        id,
        OFFICE,
        kind,
        target);
  }

  /** A stream that somebody else closes. */
  private static final class Kept extends FilterOutputStream {
    Kept(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
