package io.hegui.examples.audit.text;

import io.hegui.examples.reports.CommonFolder;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Difference;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
    return of(report, null, language, colour, width);
  }

  /**
   * Writes a report, and what became of the last one's findings.
   *
   * @param difference null if it is compared with none
   */
  public static String of(
      ComplianceReport report,
      @Nullable Difference difference,
      Locale language,
      boolean colour,
      int width) {
    Page page = new Page(width, colour, report.masked());
    Lexicon lexicon = new Lexicon(language, report.vocabulary(), CommonFolder.of(report));
    Chapters chapters = new Chapters(page, lexicon);
    new HeadPart(chapters, report).write();
    new CountPart(chapters, report).write();
    if (difference != null) {
      Lexicon words = chapters.words();
      chapters.begin(words.say("difference.part", "period", difference.before().period()));
      new DifferenceList(page, words, difference).write();
    }
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
