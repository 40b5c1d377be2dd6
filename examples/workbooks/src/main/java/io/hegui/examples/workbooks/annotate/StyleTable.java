package io.hegui.examples.workbooks.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The cell styles of a workbook, and copies of them that differ in the fill alone. */
final class StyleTable {
  /** More styles than these Excel calls damage. */
  private static final int MOST = 64_000;

  /** A style that a copy was made of, and its colour. */
  private record Coloured(int style, Mark mark) {}

  private final byte[] part;
  private final List<String> styles = new ArrayList<>();
  private final Map<Coloured, Integer> copies = new LinkedHashMap<>();
  private final List<Mark> fills = new ArrayList<>();
  private int fillsBefore;
  private boolean ranOut;

  /**
   * @param part the part with the styles; empty if there is none
   */
  StyleTable(byte[] part) throws IOException {
    this.part = part;
    Markup markup = new Markup(new ByteArrayInputStream(part));
    StringBuilder style = new StringBuilder();
    String within = "";
    while (part.length > 0 && markup.next()) {
      Tag tag = markup.tag();
      if (!tag.isElement()) {
        continue;
      }
      String name = tag.name();
      if (name.equals("cellXfs") || name.equals("fills")) {
        within = tag.isEnd() || tag.isEmpty() ? "" : name;
      } else if (within.equals("fills") && name.equals("fill") && !tag.isEnd()) {
        fillsBefore++;
      } else if (within.equals("cellXfs")) {
        boolean begins = name.equals("xf") && !tag.isEnd();
        style.append(begins ? "" : markup.text()).append(tag.raw());
        if (name.equals("xf") && (tag.isEnd() || tag.isEmpty())) {
          styles.add(style.toString());
          style.setLength(0);
        }
      }
    }
  }

  /** The number of the style that is like that one, in the colour of the mark. */
  int coloured(int style, Mark mark) {
    Integer copy = copies.get(new Coloured(style, mark));
    if (copy != null) {
      return copy;
    }
    int number = styles.size() + copies.size();
    if (style >= styles.size() || fillsBefore == 0 || number >= MOST) {
      ranOut = true;
      return style;
    }
    if (!fills.contains(mark)) {
      fills.add(mark);
    }
    copies.put(new Coloured(style, mark), number);
    return number;
  }

  /** Whether some cell could not be coloured. */
  boolean ranOut() {
    return ranOut;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(part.length + 4096);
    Markup markup = new Markup(new ByteArrayInputStream(part));
    while (markup.next()) {
      Tag tag = markup.tag();
      boolean end = tag.isElement() && tag.isEnd();
      boolean start = tag.isElement() && !tag.isEnd();
      Markup.write(out, markup.text());
      if (end && tag.name().equals("fills")) {
        for (Mark mark : fills) {
          Markup.write(out, fill(tag.prefix(), mark));
        }
      } else if (end && tag.name().equals("cellXfs")) {
        for (Coloured coloured : copies.keySet()) {
          Markup.write(out, copy(coloured));
        }
      } else if (start && tag.name().equals("fills")) {
        tag = tag.with("count", Integer.toString(fillsBefore + fills.size()));
      } else if (start && tag.name().equals("cellXfs")) {
        tag = tag.with("count", Integer.toString(styles.size() + copies.size()));
      }
      Markup.write(out, tag.raw());
    }
    Markup.write(out, markup.text());
    return out.toByteArray();
  }

  private static String fill(String prefix, Mark mark) {
    return String.format(
        Locale.ROOT,
        "<%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\"%2$s\"/><%1$sbgColor indexed=\"64\"/></%1$spatternFill></%1$sfill>",
        prefix,
        mark.argb());
  }

  private String copy(Coloured coloured) {
    String style = styles.get(coloured.style());
    int end = style.indexOf('>') + 1;
    int fill = fillsBefore + fills.indexOf(coloured.mark());
    return new Tag(style.substring(0, end))
            .with("fillId", Integer.toString(fill))
            .with("applyFill", "1")
            .raw()
        + style.substring(end);
  }
}
