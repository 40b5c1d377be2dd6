package io.hegui.examples.workbooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts are written by hand, so that a test can bend every one of them. */
final class RawWorkbook {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String properties = "";
  private int count;

  /** A sheet with those rows, given as XML. */
  static RawWorkbook of(String title, String... rows) {
    return new RawWorkbook().sheet(title, String.join("", rows), "");
  }

  RawWorkbook sheet(String title, String rows, String behind) {
    return sheetPart(
        title,
        "<worksheet xmlns=\""
            + MAIN
            + "\"><sheetData>"
            + rows
            + "</sheetData>"
            + behind
            + "</worksheet>");
  }

  RawWorkbook sheetPart(String title, String xml) {
    count++;
    String name = "worksheets/sheet" + count + ".xml";
    sheets.append(
        "<sheet name=\"" + title + "\" sheetId=\"" + count + "\" r:id=\"s" + count + "\"/>");
    relation("s" + count, OFFICE + "/worksheet", name);
    return part("xl/" + name, xml);
  }

  RawWorkbook relation(String id, String type, String target) {
    relations.append(
        "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>");
    return this;
  }

  RawWorkbook strings(String... items) {
    relation("strings", OFFICE + "/sharedStrings", "sharedStrings.xml");
    return part(
        "xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + String.join("", items) + "</sst>");
  }

  /** Styles with these number formats, from style 1 on; 0 is General. */
  RawWorkbook formats(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
    for (int i = 0; i < codes.length; i++) {
      boolean builtIn = codes[i].chars().allMatch(Character::isDigit);
      int id = builtIn ? Integer.parseInt(codes[i]) : 164 + i;
      styles.append("<xf numFmtId=\"" + id + "\"/>");
      if (!builtIn) {
        String code = codes[i].replace("&", "&amp;").replace("\"", "&quot;");
        formats.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/>");
      }
    }
    relation("styles", OFFICE + "/styles", "styles.xml");
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + MAIN
            + "\"><numFmts>"
            + formats
            + "</numFmts><cellStyleXfs>"
            + "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
            + styles
            + "</cellXfs></styleSheet>");
  }

  RawWorkbook properties(String xml) {
    properties = xml;
    return this;
  }

  RawWorkbook part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  RawWorkbook part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(OutputStream out) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(
        "_rels/.rels",
        utf8(
            rels(
                "<Relationship Id=\"a\" Type=\""
                    + OFFICE
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/>")));
    all.put(
        "xl/workbook.xml",
        utf8(
            "<workbook xmlns=\""
                + MAIN
                + "\" xmlns:r=\""
                + OFFICE
                + "\">"
                + properties
                + "<sheets>"
                + sheets
                + "</sheets></workbook>"));
    all.put("xl/_rels/workbook.xml.rels", utf8(rels(relations.toString())));
    all.putAll(parts);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
  }

  private static String rels(String relations) {
    return "<Relationships>" + relations + "</Relationships>";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  Path write(Path file) {
    try {
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row of texts, each in a cell of its own. */
  static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < texts.length; i++) {
      row.append(text(Columns.letters(i) + number, texts[i]));
    }
    return row.append("</row>").toString();
  }

  /** A cell of text; none if it is empty. */
  static String text(String place, String text) {
    return text.isEmpty()
        ? ""
        : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }
}
