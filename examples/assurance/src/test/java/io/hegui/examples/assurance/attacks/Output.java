package io.hegui.examples.assurance.attacks;

import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.ReportForm;
import io.hegui.examples.reports.excel.FindingList;
import io.hegui.examples.reports.formats.CsvReport;
import io.hegui.examples.reports.formats.JunitReport;
import io.hegui.examples.reports.formats.MarkdownReport;
import io.hegui.examples.reports.formats.SarifReport;
import io.hegui.examples.reports.html.HtmlReport;
import io.hegui.json.ReportJson;
import io.hegui.report.ComplianceReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

/** The forms in which a report leaves the house. */
enum Output {
  JSON((dossier, locale, out) -> ReportJson.write(dossier.report(), out)),
  HTML(new HtmlReport()),
  EXCEL(new FindingList()),
  CSV(new CsvReport()),
  SARIF(new SarifReport()),
  JUNIT(new JunitReport()),
  MARKDOWN(new MarkdownReport());

  private final ReportForm form;

  Output(ReportForm form) {
    this.form = form;
  }

  byte[] of(ComplianceReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(Dossier.of(report), Locale.CHINESE, out);
    return out.toByteArray();
  }
}
