package io.hegui.examples.audit.text;

import io.hegui.report.ComplianceReport;
import io.hegui.report.Pending;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is owed and not due yet: the next due day first. */
final class PendingPart {
  private record Group(LocalDate due, long daysLeft, String ruleId, String expected) {}

  private final Chapters chapters;
  private final Lexicon words;
  private final ComplianceReport report;

  PendingPart(Chapters chapters, ComplianceReport report) {
    this.chapters = chapters;
    this.words = chapters.words();
    this.report = report;
  }

  void write() {
    if (report.pending().isEmpty()) {
      return;
    }
    chapters.begin(words.say("pending.title", "n", report.pending().size()));
    Map<Group, List<Pending>> groups =
        report.pending().stream()
            .sorted(Comparator.comparing(Pending::due))
            .collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
    groups.forEach(this::write);
  }

  private Group group(Pending pending) {
    return new Group(
        pending.due(), pending.daysLeft(), pending.ruleId(), words.say(pending.expected()));
  }

  private void write(Group group, List<Pending> pending) {
    Page page = chapters.page();
    page.paragraph(
        2,
        Span.of(group.due() + " ", Ink.CYAN),
        Span.of(words.count("pending.left", group.daysLeft()) + "  ", Ink.CYAN),
        Span.of(group.expected() + "  ", Ink.BOLD),
        Span.of(words.clause(pending.get(0).clause()) + " " + group.ruleId(), Ink.DIM));
    for (Pending each : pending) {
      page.labelled(
          4,
          Span.of("-", Ink.DIM),
          6,
          Fields.subjectText(words, each.subjectParts(), each.subject(), each.occurrence()));
    }
    page.blank();
  }
}
