package io.hegui.examples.audit.text;

import io.hegui.report.Advisory;
import io.hegui.report.ComplianceReport;
import java.util.List;

/** What is odd about the data and breaks no duty. */
final class AdvisoryPart {
  private final Chapters chapters;
  private final Lexicon words;
  private final ComplianceReport report;

  AdvisoryPart(Chapters chapters, ComplianceReport report) {
    this.chapters = chapters;
    this.words = chapters.words();
    this.report = report;
  }

  void write() {
    if (report.advisories().isEmpty()) {
      return;
    }
    chapters.begin(words.say("advisory.title", "n", report.advisories().size()));
    report.advisories().forEach(this::write);
    chapters.page().blank();
  }

  private void write(Advisory advisory) {
    EvidenceText evidence = new EvidenceText(words);
    List<Span> message =
        List.of(Span.of(words.say(advisory.message()) + "  "), Span.of(advisory.id(), Ink.DIM));
    chapters.page().labelled(2, Span.of("-", Ink.DIM), 4, message);
    advisory
        .evidence()
        .forEach(row -> chapters.page().labelled(4, Span.of("·", Ink.DIM), 6, evidence.of(row)));
  }
}
