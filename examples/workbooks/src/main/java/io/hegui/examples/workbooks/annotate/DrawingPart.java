package io.hegui.examples.workbooks.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The boxes in which a sheet's comments are shown. The part is of an older form of markup that is
 * not always sound XML, so what is there is kept as it is, and ours goes before its end.
 */
final class DrawingPart {
  private static final String NAMESPACES =
      " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
  private static final String EMPTY =
      "<xml"
          + NAMESPACES
          + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout></xml>";
  private static final String TYPE = "_x0000_t202";
  private static final Pattern SHAPE_ID = Pattern.compile("_x0000_s([0-9]{1,9})\\b");
  private static final int FIRST_ID = 1024;
  private static final int POINTS_A_LINE = 12;
  private static final int COLUMNS = 4;
  private static final int LAST_COLUMN = 16_383;
  private static final int LAST_ROW = 1_048_575;

  private final String part;

  /**
   * @param part the drawing that is there; empty if there is none
   */
  DrawingPart(byte[] part) throws RefusedException {
    this.part = part.length == 0 ? EMPTY : new String(part, StandardCharsets.ISO_8859_1);
    if (this.part.lastIndexOf("</xml>") < 0) {
      throw new RefusedException("encoding");
    }
  }

  /**
   * Writes the drawing with boxes for further comments.
   *
   * @param comments the texts by cell
   * @param boxed the cells whose comments have a box already
   */
  void write(SortedMap<Spot, String> comments, Set<String> boxed, OutputStream out)
      throws IOException {
    int end = part.lastIndexOf("</xml>");
    Markup.write(out, part.substring(0, end));
    String namespaces = declared() ? "" : NAMESPACES;
    if (!part.contains("id=\"" + TYPE + "\"")) {
      Markup.write(out, shapeType(namespaces));
    }
    int id = lastId();
    for (Map.Entry<Spot, String> each : comments.entrySet()) {
      if (!boxed.contains(each.getKey().reference())) {
        id++;
        Markup.write(out, shape(namespaces, id, each.getKey(), CommentText.lines(each.getValue())));
      }
    }
    Markup.write(out, part.substring(end));
  }

  private boolean declared() {
    return part.contains("xmlns:v=") && part.contains("xmlns:o=") && part.contains("xmlns:x=");
  }

  private int lastId() {
    int last = FIRST_ID;
    Matcher id = SHAPE_ID.matcher(part);
    while (id.find()) {
      last = Math.max(last, Integer.parseInt(id.group(1)));
    }
    return last;
  }

  private static String shapeType(String namespaces) {
    return "<v:shapetype"
        + namespaces
        + " id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
        + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
        + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
  }

  private static String shape(String namespaces, int id, Spot spot, int lines) {
    int left = Math.min(spot.column() + 1, LAST_COLUMN - COLUMNS);
    int row = spot.row() - 1;
    int top = Math.min(row, LAST_ROW - lines);
    return String.format(
        Locale.ROOT,
        "<v:shape%s id=\"_x0000_s%d\" type=\"#_x0000_t202\" style=\"position:absolute;"
            + "margin-left:60pt;margin-top:2pt;width:240pt;height:%dpt;z-index:1;visibility:hidden\""
            + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
            + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
            + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div>"
            + "</v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
            + "<x:Anchor>%d, 15, %d, 2, %d, 15, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
            + "<x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>\n",
        namespaces,
        id,
        lines * POINTS_A_LINE,
        left,
        top,
        left + COLUMNS,
        top + lines,
        row,
        spot.column());
  }
}
