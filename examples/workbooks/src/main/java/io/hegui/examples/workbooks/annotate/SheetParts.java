package io.hegui.examples.workbooks.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which parts of a package are its sheets, styles and shared texts.
 *
 * @param sheets the worksheets' parts by the sheets' names
 * @param styles the part with the styles; empty if there is none
 * @param sharedTexts the part with the texts that cells share; empty if there is none
 * @param strict whether the workbook is of the standard's strict variant
 */
record SheetParts(Map<String, String> sheets, String styles, String sharedTexts, boolean strict) {
  static SheetParts of(ZipParts zip) throws IOException {
    Relations root = new Relations("", zip.bytes("_rels/.rels"));
    String workbook =
        root.ofType("officeDocument")
            .map(Relations.Relation::part)
            .orElseThrow(() -> new RefusedException("notWorkbook"));
    if (workbook.endsWith(".bin")) {
      throw new RefusedException("binary");
    }
    byte[] relations = zip.bytes(PartNames.relations(workbook));
    Relations parts = new Relations(workbook, relations);
    boolean strict =
        new String(relations, StandardCharsets.ISO_8859_1)
            .contains("purl.oclc.org/ooxml/officeDocument");
    return new SheetParts(
        sheets(zip.bytes(workbook), parts),
        part(parts, "styles"),
        part(parts, "sharedStrings"),
        strict);
  }

  private static String part(Relations parts, String type) {
    return parts.ofType(type).map(Relations.Relation::part).orElse("");
  }

  private static Map<String, String> sheets(byte[] workbook, Relations parts) throws IOException {
    Map<String, String> sheets = new LinkedHashMap<>();
    Markup markup = new Markup(new ByteArrayInputStream(workbook));
    while (markup.next()) {
      Tag tag = markup.tag();
      if (tag.isElement() && !tag.isEnd() && tag.name().equals("sheet")) {
        String name = Objects.requireNonNullElse(tag.get("name"), "");
        Optional<Relations.Relation> part = parts.withId(tag.relation());
        part.filter(each -> each.type().equals("worksheet"))
            .ifPresent(each -> sheets.put(name, each.part()));
      }
    }
    return sheets;
  }

  /** The namespace of relations between documents' parts. */
  String namespace() {
    return strict
        ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  }
}
