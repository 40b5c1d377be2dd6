package io.hegui.examples.workbooks.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The relations of a part to others. */
final class Relations {
  /**
   * @param type the last word of what it is, the same in both variants of the standard
   * @param part the part that it leads to; empty if that is outside
   */
  record Relation(String id, String type, String part) {}

  private static final String EMPTY =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "</Relationships>";

  private final String source;
  private final List<Relation> relations = new ArrayList<>();
  private String xml;
  private String prefix = "";

  /**
   * @param source the part whose relations they are
   */
  Relations(String source, byte[] bytes) throws IOException {
    this.source = source;
    this.xml = bytes.length == 0 ? EMPTY : new String(bytes, StandardCharsets.ISO_8859_1);
    Markup markup = new Markup(new ByteArrayInputStream(xml.getBytes(StandardCharsets.ISO_8859_1)));
    while (markup.next()) {
      Tag tag = markup.tag();
      if (tag.isElement() && !tag.isEnd() && tag.name().equals("Relationship")) {
        read(tag);
      } else if (tag.isElement() && tag.name().equals("Relationships")) {
        prefix = tag.prefix();
      }
    }
  }

  private void read(Tag tag) {
    String type = Objects.requireNonNullElse(tag.get("Type"), "");
    String target = Objects.requireNonNullElse(tag.get("Target"), "");
    boolean outside = "External".equals(tag.get("TargetMode"));
    relations.add(
        new Relation(
            Objects.requireNonNullElse(tag.get("Id"), ""),
            type.substring(type.lastIndexOf('/') + 1),
            outside ? "" : PartNames.resolve(source, target)));
  }

  /** The first relation of that type. */
  Optional<Relation> ofType(String type) {
    return relations.stream().filter(each -> each.type().equals(type)).findFirst();
  }

  Optional<Relation> withId(String id) {
    return relations.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Adds a relation to a part, and returns its id. */
  String add(String namespace, String type, String part) {
    int number = 1;
    while (withId("rIdHegui" + number).isPresent()) {
      number++;
    }
    String id = "rIdHegui" + number;
    String tag =
        String.format(
            Locale.ROOT,
            "<%sRelationship Id=\"%s\" Type=\"%s/%s\" Target=\"/%s\"/>",
            prefix,
            id,
            namespace,
            type,
            part);
    if (xml.contains("</")) {
      int end = xml.lastIndexOf("</");
      xml = xml.substring(0, end) + tag + xml.substring(end);
    } else {
      int end = xml.lastIndexOf("/>");
      xml = xml.substring(0, end) + ">" + tag + "</" + prefix + "Relationships>";
    }
    relations.add(new Relation(id, type, part));
    return id;
  }

  byte[] bytes() {
    return xml.getBytes(StandardCharsets.ISO_8859_1);
  }
}
