package io.hegui.examples.workbooks.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Writes a sheet again with the styles of marked cells changed, and every other byte as it was. */
final class SheetRewrite {
  /** What may only stand behind the drawing that comments need. */
  private static final Set<String> BEHIND_DRAWING =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");

  /** The style of blank cells in some columns, from 0. */
  private record ColumnStyle(int from, int to, int style) {}

  private final SheetMarks marks;
  private final StyleTable styles;
  private final OutputStream out;
  private final List<ColumnStyle> columnStyles = new ArrayList<>();
  private final CellCursor at = new CellCursor();
  private String drawing;
  private String prefix = "";
  private int depth;
  private int row;
  private Tag rowTag = new Tag("<row>");

  /** The cells that are to be coloured and have not been met in this row. */
  private NavigableMap<Integer, Mark> missing = new TreeMap<>();

  /**
   * @param drawing the element that names the drawing of the comments; empty if the sheet has it
   */
  SheetRewrite(SheetMarks marks, StyleTable styles, String drawing, OutputStream out) {
    this.marks = marks;
    this.styles = styles;
    this.drawing = drawing;
    this.out = out;
  }

  void write(InputStream sheet) throws IOException {
    Markup markup = new Markup(sheet);
    while (markup.next()) {
      Markup.write(out, markup.text());
      Tag tag = markup.tag();
      Markup.write(out, (tag.isElement() ? element(tag) : tag).raw());
    }
    Markup.write(out, markup.text());
  }

  private Tag element(Tag tag) throws IOException {
    String name = tag.name();
    if (depth == 0) {
      prefix = tag.prefix();
    }
    if (tag.isEnd()) {
      depth--;
    }
    boolean behind = depth == 0 && tag.isEnd();
    boolean child = depth == 1 && !tag.isEnd();
    if (behind || (child && BEHIND_DRAWING.contains(name))) {
      Markup.write(out, String.format(Locale.ROOT, drawing, prefix));
      drawing = "";
    }
    Tag changed = tag.prefix().equals(prefix) ? changed(tag, name) : tag;
    if (!tag.isEnd() && !tag.isEmpty()) {
      depth++;
    }
    return changed;
  }

  private Tag changed(Tag tag, String name) throws IOException {
    if (name.equals("col") && depth == 2) {
      int style = tag.number("style", 0);
      columnStyles.add(new ColumnStyle(tag.number("min", 1) - 1, tag.number("max", 1) - 1, style));
    } else if (name.equals("row") && depth == 2) {
      return row(tag);
    } else if (name.equals("c") && depth == 3 && !tag.isEnd()) {
      return cell(tag);
    }
    return tag;
  }

  private Tag row(Tag tag) throws IOException {
    if (tag.isEnd()) {
      addBefore(Integer.MAX_VALUE);
      return tag;
    }
    row = at.row(tag);
    rowTag = tag;
    missing = new TreeMap<>(marks.cells(row));
    if (tag.isEmpty() && !missing.isEmpty()) {
      Markup.write(out, tag.open().raw());
      addBefore(Integer.MAX_VALUE);
      return new Tag("</" + prefix + "row>");
    }
    return tag;
  }

  private Tag cell(Tag tag) throws IOException {
    if (!marks.touches(row)) {
      return tag;
    }
    int column = at.cell(tag);
    addBefore(column);
    missing.remove(column);
    Mark mark = marks.mark(row, column);
    if (mark == null) {
      return tag;
    }
    int style = tag.number("s", 0);
    int coloured = styles.coloured(style, mark);
    return coloured == style ? tag : tag.with("s", Integer.toString(coloured));
  }

  /** Blank cells that the sheet does not have, and that a finding is about. */
  private void addBefore(int column) throws IOException {
    while (!missing.isEmpty() && missing.firstKey() < column) {
      Map.Entry<Integer, Mark> next = missing.pollFirstEntry();
      int style = styles.coloured(styleOfBlank(next.getKey()), next.getValue());
      String reference = new Spot(row, next.getKey()).reference();
      Markup.write(out, "<" + prefix + "c r=\"" + reference + "\" s=\"" + style + "\"/>");
    }
  }

  private int styleOfBlank(int column) {
    if ("1".equals(rowTag.get("customFormat")) || "true".equals(rowTag.get("customFormat"))) {
      return rowTag.number("s", 0);
    }
    return columnStyles.stream()
        .filter(each -> each.from() <= column && column <= each.to())
        .findFirst()
        .map(ColumnStyle::style)
        .orElse(0);
  }
}
