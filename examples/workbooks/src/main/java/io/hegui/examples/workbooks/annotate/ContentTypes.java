package io.hegui.examples.workbooks.annotate;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What kind of thing every part of a package is. */
final class ContentTypes {
  static final String NAME = "[Content_Types].xml";

  private static final String COMMENTS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

  private String xml;
  private boolean changed;

  ContentTypes(byte[] bytes) {
    this.xml = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  void addComments(String part) {
    add("Override PartName=\"/" + part + "\" ContentType=\"" + COMMENTS + "\"/>");
  }

  void addDrawing(String part) {
    add("Override PartName=\"/" + part + "\" ContentType=\"" + DRAWING + "\"/>");
    if (!xml.toLowerCase(Locale.ROOT).contains("extension=\"vml\"")) {
      add("Default Extension=\"vml\" ContentType=\"" + DRAWING + "\"/>");
    }
  }

  private void add(String element) {
    changed = true;
    int end = xml.lastIndexOf("</");
    String name = xml.substring(end + 2);
    String prefix = name.substring(0, name.indexOf(':') + 1);
    xml = xml.substring(0, end) + "<" + prefix + element + xml.substring(end);
  }

  boolean isChanged() {
    return changed;
  }

  byte[] bytes() {
    return xml.getBytes(StandardCharsets.ISO_8859_1);
  }
}
