package io.hegui.examples.audit.text;

import io.hegui.policy.Strength;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Evidence;
import io.hegui.report.ParameterUse;
import io.hegui.report.RuleSummary;
import io.hegui.report.Violation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every violation with its evidence: the gravest first, those of one rule together. */
final class ViolationPart {
  private final Chapters chapters;
  private final Page page;
  private final Lexicon words;
  private final ComplianceReport report;
  private final Fields fields;

  ViolationPart(Chapters chapters, ComplianceReport report) {
    this.chapters = chapters;
    this.page = chapters.page();
    this.words = chapters.words();
    this.report = report;
    int digits = Integer.toString(report.violations().size()).length();
    this.fields = new Fields(page, words, digits + 4);
  }

  void write() {
    if (report.violations().isEmpty()) {
      return;
    }
    chapters.begin(words.say("violations.title", "n", report.violations().size()));
    // The report has them by clause, rule and subject, and a stable sort keeps that.
    Map<String, List<Violation>> byRule =
        report.violations().stream()
            .sorted(Comparator.comparing(Violation::severity))
            .collect(
                Collectors.groupingBy(Violation::ruleId, LinkedHashMap::new, Collectors.toList()));
    int number = 1;
    for (List<Violation> ofRule : byRule.values()) {
      rule(ofRule);
      for (Violation violation : ofRule) {
        violation(number, violation);
        number++;
      }
    }
  }

  private void rule(List<Violation> violations) {
    Violation first = violations.get(0);
    String title =
        report.rules().stream()
            .filter(rule -> rule.ruleId().equals(first.ruleId()))
            .findFirst()
            .map(RuleSummary::title)
            .map(words::say)
            .orElse("");
    String should = first.strength() == Strength.SHOULD ? words.say("should") : "";
    String severity = words.say("tag", "text", words.say(first.severity().text()));
    String policy =
        report.policyToName(first.ruleId()).map(each -> words.say(each) + "  ").orElse("");
    page.blank()
        .paragraph(
            0,
            Span.of(severity, Lexicon.ink(first.severity())),
            Span.of(" " + words.clause(first.clause()) + " " + title + should, Ink.BOLD),
            Span.of("  " + first.ruleId() + "  " + policy, Ink.DIM),
            Span.of(words.count("items", violations.size())))
        .blank();
  }

  private void violation(int number, Violation violation) {
    fields.numbered(number, Span.of(words.say(violation.message()), Ink.BOLD));
    fields.subject(violation.subjectParts(), violation.subject(), violation.occurrence());
    fields.owners(violation.owedBy());
    fields.field("expected", Span.of(words.say(violation.expected())));
    violation.parameters().forEach(this::measure);
    fields.field("observed", Span.of(words.say(violation.observed())));
    EvidenceText text = new EvidenceText(words);
    String label = "evidence";
    for (Evidence evidence : violation.evidence()) {
      fields.field(label, text.of(evidence).toArray(Span[]::new));
      label = "";
    }
    fields.field("remedy", Span.of(words.say(violation.remedy())));
    String past = words.say(violation.pastMending());
    if (!past.isEmpty()) {
      fields.field("past", Span.of(past));
    }
    fields.field(
        "id",
        Span.exact(violation.id(), Ink.DIM),
        Span.of("  " + words.say(violation.kind().text()), Ink.DIM));
    page.blank();
  }

  private void measure(ParameterUse use) {
    String basis = words.clause(use.clause());
    if (!use.reading().isEmpty()) {
      basis += words.say("comma") + use.reading();
    }
    fields.field(
        "measure",
        Span.of(words.say("measure", "text", use.text(), "value", use.value()) + "  "),
        Span.of(
            words.say("measure.basis", "name", use.name(), "since", use.since(), "basis", basis),
            Ink.DIM));
  }
}
