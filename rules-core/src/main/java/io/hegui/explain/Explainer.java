package io.hegui.explain;

import io.hegui.policy.Clause;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Evidence;
import io.hegui.report.ParameterUse;
import io.hegui.report.ReadingUse;
import io.hegui.report.RuleSummary;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the steps of an explanation together. */
final class Explainer {
  private static final Messages MESSAGES =
      Messages.load(Explainer.class.getClassLoader(), "io/hegui/explain/explain");

  private final ComplianceReport report;
  private final List<Step> steps = new ArrayList<>();

  Explainer(ComplianceReport report) {
    this.report = report;
  }

  Explanation explain(Waived waived) {
    return explain(waived.violation(), Optional.of(waived));
  }

  Explanation explain(Violation violation) {
    return explain(violation, Optional.empty());
  }

  private Explanation explain(Violation violation, Optional<Waived> waived) {
    Optional<RuleSummary> rule =
        report.rules().stream()
            .filter(each -> each.ruleId().equals(violation.ruleId()))
            .findFirst();
    duty(violation, rule);
    add(Topic.EXPECTED, violation.expected());
    violation.parameters().forEach(use -> add(Topic.PARAMETER, parameter(use)));
    readings(violation, rule);
    add(Topic.OBSERVED, violation.observed());
    evidence(violation.evidence());
    waived.ifPresent(each -> add(Topic.WAIVER, waiver(each)));
    add(Topic.REMEDY_STILL_POSSIBLE, violation.remedy());
    add(Topic.PAST_MENDING, violation.pastMending());
    return new Explanation(violation, steps);
  }

  /** What there is nothing to say about has no step. */
  private void add(Topic topic, Text text) {
    if (!text.zh().isEmpty()) {
      steps.add(new Step(topic, text));
    }
  }

  private void duty(Violation violation, Optional<RuleSummary> rule) {
    add(Topic.CLAUSE, new Clause(violation.clause()).text());
    add(
        Topic.RULE,
        MESSAGES.text(
            "rule",
            Map.of(
                "title", rule.map(RuleSummary::title).orElse(new Text("", "")),
                "rule", violation.ruleId(),
                "strength", violation.strength().text(),
                "severity", violation.severity().text())));
    add(Topic.SUBJECT, subject(violation));
    add(Topic.OWED_BY, named(violation.owedBy()));
    rule.map(RuleSummary::duty)
        .filter(duty -> !duty.equals(violation.expected()))
        .ifPresent(duty -> add(Topic.DUTY, duty));
  }

  private static Text subject(Violation violation) {
    String key = violation.occurrence().isEmpty() ? "subject" : "subject.on";
    return MESSAGES.text(
        key,
        Map.of(
            "subject", named(violation.subjectParts()),
            "id", violation.subject(),
            "occurrence", violation.occurrence()));
  }

  private static Text named(List<SubjectPart> parts) {
    return FactWords.join(parts.stream().map(SubjectPart::label).toList());
  }

  private static Text parameter(ParameterUse use) {
    String read = use.reading().isEmpty() ? "parameter" : "parameter.read";
    String key = use.overridden() ? "parameter.overridden" : read;
    return MESSAGES.text(
        key,
        Map.of(
            "text", use.text(),
            "value", use.value(),
            "name", use.name(),
            "since", use.since(),
            "clause", new Clause(use.clause()).text(),
            "reading", use.reading()));
  }

  /** Those of the rule and those of its parameters, in the report's order. */
  private void readings(Violation violation, Optional<RuleSummary> rule) {
    Set<String> ids = new HashSet<>(rule.map(RuleSummary::readings).orElse(List.of()));
    violation.parameters().forEach(use -> ids.add(use.reading()));
    for (ReadingUse reading : report.readings()) {
      if (ids.contains(reading.id())) {
        add(
            Topic.READING,
            MESSAGES.text("reading", Map.of("id", reading.id(), "text", reading.text())));
      }
    }
  }

  private void evidence(List<Evidence> evidence) {
    FactWords words = new FactWords(MESSAGES, report.vocabulary());
    for (Evidence each : evidence) {
      if (each instanceof Evidence.Shown shown) {
        add(Topic.FACT, words.fact(shown));
      } else if (each instanceof Evidence.Sought sought) {
        add(Topic.SEARCH, words.search(sought));
      }
    }
  }

  private Text waiver(Waived waived) {
    return MESSAGES.text(
        "waiver",
        Map.of(
            "reason", waived.reason(),
            "approvedBy", waived.approvedBy(),
            "from", waived.from(),
            "to", waived.to(),
            "place",
                new FactWords(MESSAGES, report.vocabulary())
                    .place(waived.file(), "", List.of(waived.row()))));
  }
}
