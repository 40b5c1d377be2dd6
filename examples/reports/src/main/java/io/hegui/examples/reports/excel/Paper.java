package io.hegui.examples.reports.excel;

import io.hegui.report.ComplianceReport;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How sheets are printed: A4 across, with what the paper rests on at the foot of every page. */
final class Paper {
  private static final int DIGEST = 12;

  /** Excel takes no more characters for a whole footer. */
  private static final int FOOTER = 80;

  private final String policy;
  private final String period;
  private final String pages;

  Paper(ComplianceReport report, Words words) {
    String digest = report.policy().digest();
    this.policy =
        footer(
            String.join(
                " ",
                report.policy().id(),
                report.policy().version(),
                digest.substring(0, Math.min(DIGEST, digest.length()))));
    this.period =
        footer(words.say("footer.period", "period", report.period(), "asOf", report.asOf()));
    this.pages = words.say("footer.pages", "page", "&P", "pages", "&N");
  }

  /** An ampersand would begin a code. */
  private static String footer(String text) {
    return text.substring(0, Math.min(FOOTER, text.length())).replace("&", "&&");
  }

  void setUp(Sheet sheet) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0); // as many pages as it takes
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setMargin(PageMargin.TOP, 0.5);
    sheet.setMargin(PageMargin.BOTTOM, 0.7);
    sheet.getFooter().setLeft(policy);
    sheet.getFooter().setCenter(period);
    sheet.getFooter().setRight(pages);
  }
}
