package io.hegui.examples.reports.formats;

import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.ReportForm;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Difference;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A report's figures on half a page for a mail: how much was found, what became of the last
 * report's findings, which rules and townships have most. It names no person.
 */
public final class MarkdownReport implements ReportForm {
  @Override
  public void write(Dossier dossier, Locale locale, OutputStream out) throws IOException {
    ComplianceReport report = dossier.report();
    MarkdownPage page = new MarkdownPage(new Words(locale, report));
    MarkdownSummary summary = new MarkdownSummary(page, report, dossier.difference());
    summary.head();
    summary.counts();
    if (dossier.difference() != null) {
      new MarkdownDifference(page, dossier.difference()).summary();
    }
    summary.rules();
    summary.townships();
    summary.open();
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A difference alone: its figures, and a line for every change but what is unchanged. */
  public static String of(Difference difference, Locale locale) {
    MarkdownPage page =
        new MarkdownPage(
            new Words(
                locale, difference.after().masked(), difference.after().policy().vocabulary()));
    MarkdownDifference part = new MarkdownDifference(page, difference);
    part.head();
    part.summary();
    part.changes();
    return page.toString();
  }
}
