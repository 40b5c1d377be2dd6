package io.hegui.examples.audit.text;

import io.hegui.examples.reports.CommonFolder;
import io.hegui.report.ComplianceReport;
import java.util.Locale;

/** A report as text: what an auditor reads, the bottom line first, and nothing left out. */
public final class TextReport {
  private TextReport() {}

  /**
   * Writes a report.
   *
   * @param language English, or Chinese for any other
   * @param colour whether the text is for a terminal that shows colours
   * @param width the columns of a line
   */
  public static String of(ComplianceReport report, Locale language, boolean colour, int width) {
    Page page = new Page(width, colour, report.masked());
    Chapters chapters = new Chapters(page, new Lexicon(language, CommonFolder.of(report)));
    new HeadPart(chapters, report).write();
    new CountPart(chapters, report).write();
    new ViolationPart(chapters, report).write();
    new WaivedPart(chapters, report).write();
    new PendingPart(chapters, report).write();
    new OpenPart(chapters, report).write();
    new AdvisoryPart(chapters, report).write();
    new DataPart(chapters, report).write();
    new BasisPart(chapters, report).write();
    return page.toString();
  }
}
