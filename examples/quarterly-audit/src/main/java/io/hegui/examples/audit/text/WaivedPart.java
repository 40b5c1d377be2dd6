package io.hegui.examples.audit.text;

import io.hegui.report.ComplianceReport;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import java.util.List;

/** What waivers excuse: why, by whom, until when. */
final class WaivedPart {
  private final Chapters chapters;
  private final Lexicon words;
  private final ComplianceReport report;

  WaivedPart(Chapters chapters, ComplianceReport report) {
    this.chapters = chapters;
    this.words = chapters.words();
    this.report = report;
  }

  void write() {
    if (report.waived().isEmpty()) {
      return;
    }
    chapters.begin(words.say("waived.title", "n", report.waived().size()));
    int digits = Integer.toString(report.waived().size()).length();
    Fields fields = new Fields(chapters.page(), words, digits + 4);
    int number = 1;
    for (Waived waived : report.waived()) {
      Violation violation = waived.violation();
      fields.numbered(number, Span.of(words.say(violation.message()), Ink.BOLD));
      fields.subject(violation.subjectParts(), waived.subject(), waived.occurrence());
      fields.field(
          "rule",
          Span.of(words.clause(violation.clause()) + "  "),
          Span.of(waived.ruleId() + "  ", Ink.DIM),
          Span.of(words.say(violation.severity().text()), Lexicon.ink(violation.severity())));
      fields.field("reason", Span.of(waived.reason()));
      fields.field("approved", Span.of(waived.approvedBy()));
      fields.field(
          "valid",
          Span.of(words.say("span", "from", waived.from(), "to", waived.to()) + "  "),
          Span.of(words.place(waived.file(), "", List.of(waived.row())), Ink.DIM));
      fields.field("id", Span.exact(violation.id(), Ink.DIM));
      chapters.page().blank();
      number++;
    }
  }
}
