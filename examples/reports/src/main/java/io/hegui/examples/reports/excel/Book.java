package io.hegui.examples.reports.excel;

import io.hegui.examples.reports.Dossier;
import io.hegui.report.ComplianceReport;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook that a dossier is written into, and what all of its sheets share. */
final class Book implements Closeable {
  /** The number of rows of a listing that are held in memory. */
  private static final int WINDOW = 100;

  private final XSSFSheet summary;
  private final SXSSFWorkbook workbook;
  private final Dossier dossier;
  private final Words words;
  private final Styles styles;
  private final LongTexts longTexts;
  private final Paper paper;
  private final SheetNames names = new SheetNames();
  private final int mostRows;

  /**
   * @param mostRows the number of rows that a sheet takes, its head included
   */
  Book(Dossier dossier, Words words, int mostRows) {
    this.dossier = dossier;
    this.words = words;
    this.mostRows = mostRows;
    XSSFWorkbook whole = new XSSFWorkbook();
    // Before the rest, which is written row by row: a sheet with charts has to be held whole.
    this.summary = whole.createSheet(names.claim(words.say("summary")));
    this.workbook = new SXSSFWorkbook(whole, WINDOW);
    this.styles = new Styles(whole);
    this.longTexts = new LongTexts(words);
    this.paper = new Paper(dossier.report(), words);
    paper.setUp(summary);
    properties(whole.getProperties());
  }

  /** The workbook is dated by its paper, for nothing here knows what day it is. */
  private void properties(POIXMLProperties properties) {
    LocalDate day = Objects.requireNonNullElse(dossier.workpaper().date(), dossier.report().asOf());
    Date date = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator(dossier.tool().isEmpty() ? "Hegui" : dossier.tool());
    core.setTitle(words.say("title"));
    core.setCreated(Optional.of(date));
    core.setModified(Optional.of(date));
  }

  Dossier dossier() {
    return dossier;
  }

  ComplianceReport report() {
    return dossier.report();
  }

  Words words() {
    return words;
  }

  LongTexts longTexts() {
    return longTexts;
  }

  int mostRows() {
    return mostRows;
  }

  Cells cells() {
    return new Cells(styles, words, longTexts, dossier.report().masked());
  }

  /** The first sheet, which is held in memory, so that charts can be drawn of it. */
  XSSFSheet summary() {
    return summary;
  }

  /** A sheet whose rows are written away as they come. */
  Sheet sheet(String name) {
    Sheet sheet = workbook.createSheet(names.claim(name));
    paper.setUp(sheet);
    return sheet;
  }

  /** Keeps what stands right of so many columns, and below so many rows, off the paper. */
  void print(Sheet sheet, int rows, int columns) {
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, rows - 1);
  }

  void write(OutputStream out) throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
