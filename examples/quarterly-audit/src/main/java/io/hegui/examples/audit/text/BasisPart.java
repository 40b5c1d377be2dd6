package io.hegui.examples.audit.text;

import io.hegui.report.ComplianceReport;
import io.hegui.report.ParameterUse;
import io.hegui.report.ReadingUse;
import java.util.List;

/** The parameter values and the readings that the verdicts rest on. */
final class BasisPart {
  private final Chapters chapters;
  private final Lexicon words;
  private final ComplianceReport report;

  BasisPart(Chapters chapters, ComplianceReport report) {
    this.chapters = chapters;
    this.words = chapters.words();
    this.report = report;
  }

  void write() {
    if (report.parameters().isEmpty() && report.readings().isEmpty()) {
      return;
    }
    chapters.begin(words.say("basis.title"));
    if (!report.parameters().isEmpty()) {
      parameters();
    }
    chapters.page().blank();
    for (ReadingUse reading : report.readings()) {
      chapters
          .page()
          .labelled(
              0,
              Span.of(reading.id(), Ink.BOLD),
              5,
              List.of(
                  Span.of(words.say(reading.text()) + "  "), Span.of(reading.clauses(), Ink.DIM)));
    }
  }

  private void parameters() {
    Grid grid = Grid.of("*rlll");
    grid.row(
        head("basis.parameter"),
        head("basis.value"),
        head("basis.since"),
        head("count.clause"),
        head("basis.reading"));
    grid.rule();
    for (ParameterUse use : report.parameters()) {
      grid.row(
          Span.of(words.say(use.text())),
          Span.of(use.value(), Ink.BOLD),
          Span.of(use.since().toString()),
          Span.of(words.clause(use.clause())),
          use.overridden()
              ? Span.of(words.say("basis.overridden"), Ink.YELLOW)
              : Span.of(use.reading()));
      grid.row(Span.of("  " + use.name(), Ink.DIM));
    }
    grid.on(chapters.page(), 0);
  }

  private Span head(String key) {
    return Span.of(words.say(key), Ink.BOLD);
  }
}
