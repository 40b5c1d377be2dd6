package io.hegui.examples.audit.text;

import io.hegui.report.ComplianceReport;
import io.hegui.report.Stop;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was checked, and the bottom line. */
final class HeadPart {
  private static final int DIGEST = 12;

  private final Page page;
  private final Lexicon words;
  private final ComplianceReport report;

  HeadPart(Chapters chapters, ComplianceReport report) {
    this.page = chapters.page();
    this.words = chapters.words();
    this.report = report;
  }

  void write() {
    page.paragraph(0, Span.of(words.say("title"), Ink.BOLD)).blank();
    String policy = report.policy().id() + " " + report.policy().version() + "  ";
    String digest =
        Stream.of(report.policy().digest().split("\\+", -1))
            .map(each -> each.substring(0, Math.min(DIGEST, each.length())))
            .collect(Collectors.joining("+"));
    field(
        "head.policy",
        Span.of(policy),
        Span.of(words.say("head.digest") + " ", Ink.DIM),
        Span.exact(digest, Ink.DIM));
    String span = words.say("span", "from", report.from(), "to", report.to());
    boolean named = !report.period().contains("..");
    field("head.period", Span.of(named ? report.period() + "  " : ""), Span.of(span));
    field("head.asOf", Span.of(words.say("head.day", "day", report.asOf())));
    if (!words.folder().isEmpty()) {
      field("head.folder", Span.of(words.folder()));
    }
    field("head.names", Span.of(words.say(report.masked() ? "head.masked" : "head.unmasked")));
    page.blank();
    for (Stop stop : report.stops()) {
      page.paragraph(
          0, Span.of(words.say("head.partial", "why", words.say(stop.message())), Ink.RED));
    }
    page.paragraph(0, Span.of(BottomLine.of(report, words), ink()));
  }

  private Ink ink() {
    boolean clean = report.violations().isEmpty() && report.errors().isEmpty() && !report.partial();
    return clean ? Ink.GREEN : Ink.RED;
  }

  private void field(String label, Span... text) {
    int column = DisplayWidth.of(words.say("head.policy")) + 4;
    page.labelled(0, Span.of(words.say(label), Ink.DIM), column, List.of(text));
  }
}
