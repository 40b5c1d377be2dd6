package io.hegui.examples.audit;

import io.hegui.examples.reports.ReportForm;
import io.hegui.examples.reports.excel.FindingList;
import io.hegui.examples.reports.formats.CsvReport;
import io.hegui.examples.reports.formats.JunitReport;
import io.hegui.examples.reports.formats.MarkdownReport;
import io.hegui.examples.reports.formats.SarifReport;
import io.hegui.examples.reports.html.HtmlReport;
import io.hegui.json.ReportJson;

/**
 * The forms in which a report is written. A further one is a line here, a line in {@link #form},
 * and a word in the help.
 */
enum ReportFormat {
  TEXT("txt"),
  HTML("html"),
  XLSX("xlsx"),
  JSON("json"),
  CSV("csv"),
  SARIF("sarif"),
  JUNIT("junit.xml"),
  MARKDOWN("md");

  private final String ending;

  ReportFormat(String ending) {
    this.ending = ending;
  }

  /**
   * What writes it.
   *
   * @param text the form of a text, which depends on where it is read
   */
  ReportForm form(ReportForm text) {
    // A switch, so that of all forms only the wanted one's classes are loaded.
    return switch (this) {
      case TEXT -> text;
      case HTML -> new HtmlReport();
      case XLSX -> new FindingList();
      case JSON ->
          (dossier, locale, out) -> {
            ReportJson.write(dossier.report(), dossier.basis(), out);
            out.write('\n');
          };
      case CSV -> new CsvReport();
      case SARIF -> new SarifReport();
      case JUNIT -> new JunitReport();
      case MARKDOWN -> new MarkdownReport();
    };
  }

  /** Whether it is made of bytes that no terminal shows. */
  boolean isBinary() {
    return this == XLSX;
  }

  /** Whether it names the files that were checked, with their digests. */
  boolean namesInputs() {
    return this != TEXT;
  }

  /** The name of its file where the user names a folder; in both languages the same. */
  String fileName(String period) {
    return "合规检查-" + period + "." + ending;
  }

  /** The name of the file beside them that says what became of the last report's findings. */
  static String differenceFileName(String period) {
    return "合规检查-" + period + ".diff.json";
  }
}
