package io.hegui.examples.reports.html;

import io.hegui.report.Violation;
import io.hegui.report.Waived;
import java.util.List;

/** What waivers excuse: why, by whom, until when. */
final class WaivedPart {
  private final Paper paper;
  private final Html html;
  private final Words words;

  private WaivedPart(Paper paper) {
    this.paper = paper;
    this.html = paper.html();
    this.words = paper.words();
  }

  static void write(Paper paper) {
    WaivedPart part = new WaivedPart(paper);
    paper.section(Section.WAIVED, part::content);
  }

  private void content() {
    List<Waived> all = paper.report().waived();
    if (all.isEmpty()) {
      paper.say("waived.none");
      return;
    }
    String caption = words.say("waived.caption", "n", all.size());
    Table table =
        Table.begin(
            paper,
            caption,
            "",
            "waived.what",
            "findings.column.severity",
            "waived.reason",
            "waived.approved",
            "waived.valid",
            "waived.row");
    all.forEach(waived -> row(table, waived));
    table.end();
  }

  private void row(Table table, Waived waived) {
    Violation violation = waived.violation();
    table.row();
    html.open("th", "scope", "row").text(words.say(violation.message())).empty("br");
    html.open("small");
    paper.rule(violation.clause(), waived.ruleId());
    html.text(" ").open("code").exact(violation.id()).close().close().close();
    table.cell(words.say(violation.severity().text()));
    table.cell(waived.reason()).cell(waived.approvedBy());
    table.cell(words.span(waived.from(), waived.to()));
    table.cell(words.place(waived.file(), "", List.of(waived.row()))).endRow();
  }
}
