package io.hegui.examples.reports.html;

import io.hegui.examples.reports.Workpaper;
import io.hegui.report.ComplianceReport;
import java.util.Objects;

/** The cover of the working paper; what is not known is a line to be filled in by hand. */
final class CoverPart {
  private final Paper paper;
  private final Html html;
  private final Words words;

  private CoverPart(Paper paper) {
    this.paper = paper;
    this.html = paper.html();
    this.words = paper.words();
  }

  static void write(Paper paper) {
    new CoverPart(paper).cover();
  }

  private void cover() {
    html.line().open("header", "class", "cover");
    html.element("p", words.say("cover.kind"), "class", "kind");
    html.element("h1", words.say("title"));
    Workpaper workpaper = paper.dossier().workpaper();
    ComplianceReport report = paper.report();
    html.open("dl", "class", "fields");
    field("cover.unit", workpaper.auditedUnit());
    field("cover.index", workpaper.index());
    field("cover.matter", workpaper.matter());
    field("cover.period", period(report));
    field("cover.preparer", workpaper.preparer());
    field("cover.asOf", report.asOf().toString());
    field("cover.reviewer", workpaper.reviewer());
    field("cover.date", Objects.toString(workpaper.date(), ""));
    html.close().close();
  }

  /** The period as it was asked for, and its days unless it was asked for by them. */
  private String period(ComplianceReport report) {
    String days = words.span(report.from(), report.to());
    return report.period().contains("..")
        ? days
        : words.say("cover.period.days", "period", report.period(), "days", days);
  }

  private void field(String key, String value) {
    html.open("div").element("dt", words.say(key));
    if (value.isBlank()) {
      html.open("dd", "class", "blank");
      html.element("span", words.say("cover.blank"), "class", "heard").close();
    } else {
      html.element("dd", value);
    }
    html.close();
  }
}
