package io.hegui.examples.reports.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A letter as a document of a word processor. */
final class DocxLetter {
  /** The widths of the five columns in twentieths of a point: the page's within its margins. */
  private static final List<Integer> WIDTHS = List.of(650, 1200, 3500, 2220, 1275);

  private static final int TWIPS_A_CENTIMETRE = 567;
  private static final String SMALL_GREY = "444444";

  private final Content content;

  DocxLetter(Content content) {
    this.content = content;
  }

  byte[] toBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      DocxStyles.addTo(document);
      page(document);
      letter(document);
      list(document);
      properties(document);
      document.write(bytes);
    }
    return SteadyZip.of(bytes.toByteArray());
  }

  private void letter(XWPFDocument document) {
    add(document, DocxStyles.TITLE, content.title());
    add(document, DocxStyles.NUMBER, content.number());
    add(document, DocxStyles.ADDRESSEE, content.addressee());
    content.paragraphs().forEach(text -> add(document, DocxStyles.BODY, text));
    add(document, DocxStyles.BODY, "");
    add(document, DocxStyles.BODY, content.attachment());
    add(document, DocxStyles.BODY, "");
    content.sender().forEach(text -> add(document, DocxStyles.SENDER, text));
    content.notes().forEach(text -> add(document, DocxStyles.BODY, text));
  }

  private static XWPFParagraph add(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private void list(XWPFDocument document) {
    add(document, DocxStyles.HEADING, content.list()).setPageBreak(true);
    XWPFTable table = document.createTable(1 + content.lines().size(), WIDTHS.size());
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(WIDTHS.stream().mapToInt(width -> width).sum());
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    for (int i = 0; i < WIDTHS.size(); i++) {
      (i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol())
          .setW(BigInteger.valueOf(WIDTHS.get(i)));
    }
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    for (int i = 0; i < WIDTHS.size(); i++) {
      cell(head, i, DocxStyles.CELL_HEAD, List.of(content.columns().get(i)));
    }
    for (int i = 0; i < content.lines().size(); i++) {
      line(table.getRow(i + 1), content.lines().get(i));
    }
  }

  private static void line(XWPFTableRow row, Content.Line line) {
    row.setCantSplitRow(true);
    cell(row, 0, DocxStyles.CELL, List.of(line.number()));
    cell(row, 1, DocxStyles.CELL, List.of(line.clause()));
    cell(row, 2, DocxStyles.CELL, line.found());
    cell(row, 3, DocxStyles.CELL, line.action());
    cell(row, 4, DocxStyles.CELL, List.of(line.deadline()));
    List<XWPFParagraph> found = row.getCell(2).getParagraphs();
    found.get(0).getRuns().get(0).setBold(true);
    XWPFRun last = found.get(found.size() - 1).getRuns().get(0);
    last.setColor(SMALL_GREY);
    last.setFontSize(9);
  }

  private static void cell(XWPFTableRow row, int column, String style, List<String> texts) {
    XWPFTableCell cell = row.getCell(column);
    cell.setWidthType(TableWidthType.DXA);
    cell.setWidth(WIDTHS.get(column).toString());
    for (int i = 0; i < texts.size(); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
      paragraph.setStyle(style);
      paragraph.createRun().setText(texts.get(i));
    }
  }

  /** A4 with the margins of official documents, and the page's number at its foot. */
  private static void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(centimetres(3.7));
    margin.setBottom(centimetres(3.5));
    margin.setLeft(centimetres(2.8));
    margin.setRight(centimetres(2.6));
    margin.setHeader(centimetres(1.5));
    margin.setFooter(centimetres(2.5));
    margin.setGutter(BigInteger.ZERO);
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle(DocxStyles.PAGE_NUMBER);
    foot.createRun().setText("— ");
    foot.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    foot.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
    foot.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    foot.createRun().setText(" —");
  }

  private static BigInteger centimetres(double centimetres) {
    return BigInteger.valueOf(Math.round(TWIPS_A_CENTIMETRE * centimetres));
  }

  /** No person and no hour: a document says who sends it, and when, in its text. */
  private void properties(XWPFDocument document) throws IOException {
    POIXMLProperties properties = document.getProperties();
    properties.getCoreProperties().setTitle(content.title());
    properties.getCoreProperties().setCreator("");
    try {
      properties.getCoreProperties().setCreated("1980-01-01T00:00:00Z");
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    properties.getExtendedProperties().setApplication("Hegui");
  }
}
