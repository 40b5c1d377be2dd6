package io.hegui.examples.reports.letters;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of a letter, after GB/T 9704: whoever works on it changes a style, not every
 * paragraph.
 */
final class DocxStyles {
  static final String TITLE = "Title";
  static final String HEADING = "Heading1";
  static final String NUMBER = "DocumentNumber";
  static final String BODY = "BodyText";
  static final String ADDRESSEE = "Salutation";
  static final String SENDER = "Signature";
  static final String CELL = "TableText";
  static final String CELL_HEAD = "TableHeading";
  static final String PAGE_NUMBER = "Footer";

  private static final String IMITATION_SONG = "仿宋";
  private static final String SONG = "宋体";
  private static final String BLACK = "黑体";
  private static final String LATIN = "Times New Roman";

  private final XWPFStyles styles;

  private DocxStyles(XWPFStyles styles) {
    this.styles = styles;
  }

  static void addTo(XWPFDocument document) {
    DocxStyles all = new DocxStyles(document.createStyles());
    CTStyle normal = style("Normal", "Normal", IMITATION_SONG, 16, STJc.LEFT, 28);
    normal.setDefault(true);
    CTStyle title = style(TITLE, "Title", SONG, 22, STJc.CENTER, 34);
    title.getRPr().addNewB();
    CTStyle heading = style(HEADING, "heading 1", BLACK, 18, STJc.CENTER, 28);
    heading.getRPr().addNewB();
    CTStyle sender = style(SENDER, "Signature", IMITATION_SONG, 16, STJc.RIGHT, 28);
    sender.getPPr().addNewKeepNext();
    CTStyle body = style(BODY, "Body Text", IMITATION_SONG, 16, STJc.BOTH, 28);
    indent(body);
    all.add(normal, title, heading, sender, body);
    all.add(style(NUMBER, "Document Number", IMITATION_SONG, 16, STJc.CENTER, 40));
    all.add(style(ADDRESSEE, "Salutation", IMITATION_SONG, 16, STJc.LEFT, 28));
    all.add(style(CELL, "Table Text", IMITATION_SONG, 10.5, STJc.LEFT, 15));
    all.add(style(CELL_HEAD, "Table Heading", BLACK, 10.5, STJc.CENTER, 15));
    all.add(style(PAGE_NUMBER, "footer", SONG, 14, STJc.CENTER, 20));
  }

  /** Adds styles that are whole: they are copied. */
  private void add(CTStyle... whole) {
    for (CTStyle style : whole) {
      styles.addStyle(new XWPFStyle(style, styles));
    }
  }

  private static CTStyle style(
      String id, String name, String face, double points, STJc.Enum alignment, int line) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.ZERO);
    spacing.setAfter(BigInteger.ZERO);
    spacing.setLine(BigInteger.valueOf(20L * line));
    spacing.setLineRule(STLineSpacingRule.AT_LEAST);
    paragraph.addNewJc().setVal(alignment);
    CTRPr run = style.addNewRPr();
    CTFonts fonts = run.addNewRFonts();
    fonts.setAscii(LATIN);
    fonts.setHAnsi(LATIN);
    fonts.setEastAsia(face);
    BigInteger halfPoints = BigInteger.valueOf(Math.round(2 * points));
    run.addNewSz().setVal(halfPoints);
    run.addNewSzCs().setVal(halfPoints);
    return style;
  }

  /** The first line begins two characters in. */
  private static void indent(CTStyle style) {
    CTInd indent = style.getPPr().addNewInd();
    indent.setFirstLineChars(BigInteger.valueOf(200));
    // For programs that do not count in characters: twice 16 points.
    indent.setFirstLine(BigInteger.valueOf(640));
  }
}
