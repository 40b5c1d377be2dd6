package io.hegui.examples.reports.html;

import io.hegui.report.ParameterUse;
import io.hegui.report.ReadingUse;

/** The parameter values and the readings that the verdicts rest on. */
final class BasisPart {
  private final Paper paper;
  private final Html html;
  private final Words words;

  private BasisPart(Paper paper) {
    this.paper = paper;
    this.html = paper.html();
    this.words = paper.words();
  }

  static void write(Paper paper) {
    BasisPart part = new BasisPart(paper);
    paper.section(Section.BASIS, part::content);
  }

  private void content() {
    if (paper.report().parameters().isEmpty() && paper.report().readings().isEmpty()) {
      paper.say("basis.none");
    }
    if (!paper.report().parameters().isEmpty()) {
      parameters();
    }
    if (!paper.report().readings().isEmpty()) {
      readings();
    }
  }

  private void parameters() {
    Table table =
        Table.begin(
            paper,
            words.say("basis.parameters"),
            "",
            "basis.parameter",
            "basis.value",
            "basis.since",
            "basis.clause",
            "basis.reading",
            "basis.origin");
    for (ParameterUse use : paper.report().parameters()) {
      table.row();
      html.open("th", "scope", "row").text(words.say(use.text())).text(" ");
      html.element("code", use.name()).close();
      html.open("td").element("b", use.value()).close();
      table.cell(use.since().toString()).cell(words.clause(use.clause())).cell(use.reading());
      table.cell(words.say(use.overridden() ? "basis.overridden" : "basis.own")).endRow();
    }
    table.end();
  }

  private void readings() {
    Table table =
        Table.begin(
            paper, words.say("basis.readings"), "", "basis.id", "basis.text", "basis.clauses");
    for (ReadingUse reading : paper.report().readings()) {
      table.row().head(reading.id()).cell(words.say(reading.text())).cell(reading.clauses());
      table.endRow();
    }
    table.end();
  }
}
