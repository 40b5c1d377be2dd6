package io.hegui.examples.workbooks.template;

import io.hegui.facts.ColumnType;
import java.util.List;
import java.util.Locale;

/** How cells look, in the order in which the workbook lists it, so that a cell can refer to it. */
enum Style {
  NORMAL(0, 0, 0, 0),
  HEADING(0, 1, 2, 1),
  /** The heading of a column that every row must fill. */
  REQUIRED_HEADING(0, 1, 3, 1),
  /** Text, so that Excel keeps every digit that is typed. */
  TEXT(49, 0, 0, 0),
  DATE(164, 0, 0, 0),
  MONTH(165, 0, 0, 0),
  WHOLE(1, 0, 0, 0),
  MONEY(4, 0, 0, 0),
  TITLE(0, 2, 0, 0),
  NOTE(0, 0, 0, 0),
  WRAPPED(0, 0, 0, 1);

  private static final List<Style> LISTED = List.of(values());

  private final int format;
  private final int font;
  private final int fill;
  private final int border;

  Style(int format, int font, int fill, int border) {
    this.format = format;
    this.font = font;
    this.fill = fill;
    this.border = border;
  }

  /** How the cells of such a column look. */
  static Style of(ColumnType type) {
    return switch (type) {
      case ID, TEXT -> TEXT;
      case DATE -> DATE;
      case MONTH -> MONTH;
      case INT -> WHOLE;
      case MONEY -> MONEY;
      case PERCENT, BOOL, WORD, WORDS -> NORMAL;
    };
  }

  /** Its place in the list, by which cells refer to it. */
  int index() {
    return LISTED.indexOf(this);
  }

  private String xml() {
    boolean heading = this == HEADING || this == REQUIRED_HEADING;
    String alignment =
        heading
            ? "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>"
            : this == WRAPPED ? "<alignment vertical=\"top\" wrapText=\"1\"/>" : "";
    return String.format(
            Locale.ROOT,
            "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\"",
            format,
            font,
            fill,
            border)
        + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
        + " applyAlignment=\"1\">"
        + alignment
        + "</xf>";
  }

  /** The part of the workbook that lists them. */
  static String part() {
    StringBuilder styles = new StringBuilder();
    LISTED.forEach(style -> styles.append(style.xml()));
    return String.format(
        Locale.ROOT,
        """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
      <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>\
      <numFmt numFmtId="165" formatCode="yyyy\\-mm"/></numFmts>\
      <fonts count="3"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font>\
      <font><b/><sz val="11"/><name val="宋体"/><charset val="134"/></font>\
      <font><b/><sz val="16"/><name val="宋体"/><charset val="134"/></font></fonts>\
      <fills count="4"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill>%s%s</fills>\
      <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
      <border>%s%s%s%s<diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="%d">%s</cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
      </styleSheet>
      """,
        fill("FFD9E1F2"),
        fill("FFFFE699"),
        line("left"),
        line("right"),
        line("top"),
        line("bottom"),
        LISTED.size(),
        styles);
  }

  private static String fill(String colour) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\""
        + colour
        + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
  }

  private static String line(String side) {
    return String.format(
        Locale.ROOT, "<%s style=\"thin\"><color rgb=\"FFA6A6A6\"/></%s>", side, side);
  }
}
