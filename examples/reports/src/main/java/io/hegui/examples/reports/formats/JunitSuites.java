package io.hegui.examples.reports.formats;

import io.hegui.examples.reports.formats.JunitCase.Outcome;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Fault;
import io.hegui.report.RuleSummary;
import io.hegui.report.SubjectPart;
import io.hegui.report.Undetermined;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import io.hegui.text.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report's rules with what became of their duties, and its data. */
final class JunitSuites {
  private static final String DATA = "data";

  private final ComplianceReport report;
  private final Words words;
  private final Map<String, List<JunitCase>> cases = new LinkedHashMap<>();

  JunitSuites(ComplianceReport report, Words words) {
    this.report = report;
    this.words = words;
  }

  List<JunitSuite> all() {
    for (RuleSummary rule : report.rules()) {
      List<JunitCase> ofRule = of(rule.ruleId());
      if (rule.compliant() > 0) {
        ofRule.add(JunitCase.passed(words.say("junit.compliant", "n", rule.compliant())));
      }
    }
    report.violations().forEach(each -> of(each.ruleId()).add(violation(each)));
    report.waived().forEach(each -> of(each.ruleId()).add(waived(each)));
    report.undetermined().forEach(each -> of(each.ruleId()).add(undetermined(each)));
    report.errors().forEach(each -> of(each.ruleId()).add(fault(each)));
    Map<String, String> titles = new LinkedHashMap<>();
    report.rules().forEach(rule -> titles.put(rule.ruleId(), words.say(rule.title())));
    List<JunitSuite> suites = new ArrayList<>();
    cases.forEach(
        (rule, all) ->
            suites.add(
                new JunitSuite(rule, (rule + " " + titles.getOrDefault(rule, "")).strip(), all)));
    if (!report.dataFindings().isEmpty()) {
      List<JunitCase> data = report.dataFindings().stream().map(this::data).toList();
      suites.add(new JunitSuite(DATA, words.say("junit.data"), data));
    }
    return suites;
  }

  private List<JunitCase> of(String ruleId) {
    return cases.computeIfAbsent(ruleId, id -> new ArrayList<>());
  }

  private JunitCase violation(Violation violation) {
    return new JunitCase(
        name(violation.subjectParts(), violation.subject(), violation.occurrence()),
        file(violation),
        Outcome.FAILURE,
        violation.kind().name(),
        words.say(violation.message()),
        details(violation));
  }

  private static String file(Violation violation) {
    return violation.evidence().stream()
        .filter(Shown.class::isInstance)
        .map(each -> ((Shown) each).file())
        .findFirst()
        .orElse("");
  }

  private String details(Violation violation) {
    List<String> lines = new ArrayList<>();
    lines.add(field("expected", words.say(violation.expected())));
    lines.add(field("observed", words.say(violation.observed())));
    violation.evidence().forEach(each -> lines.add(field("evidence", words.evidence(each))));
    if (!violation.owedBy().isEmpty()) {
      lines.add(field("owedBy", words.labels(violation.owedBy())));
    }
    lines.add(field("remedy", words.say(violation.remedy())));
    String past = words.say(violation.pastMending());
    if (!past.isEmpty()) {
      lines.add(field("past", past));
    }
    lines.add(field("id", violation.id()));
    return String.join("\n", lines);
  }

  private String field(String name, String text) {
    // A line of a county's own would look like one of the report's.
    return Visible.oneLine(words.say("field." + name, "text", text));
  }

  private JunitCase waived(Waived waived) {
    Violation violation = waived.violation();
    return new JunitCase(
        name(violation.subjectParts(), violation.subject(), violation.occurrence()),
        file(violation),
        Outcome.SKIPPED,
        "",
        words.waiver(waived),
        "");
  }

  private JunitCase undetermined(Undetermined open) {
    return new JunitCase(
        name(open.subjectParts(), open.subject(), open.occurrence()),
        "",
        Outcome.SKIPPED,
        "",
        words.say(open.message()),
        "");
  }

  private JunitCase fault(Fault fault) {
    return new JunitCase(
        fault.subject(), "", Outcome.ERROR, SarifRules.FAULT, words.say(fault.message()), "");
  }

  /** A row that is only marked was read, and breaks nothing. */
  private JunitCase data(DataNote note) {
    String place = words.place(note.file(), note.sheet(), note.row());
    String column = note.column().isEmpty() ? "" : " " + words.column(note.table(), note.column());
    return new JunitCase(
        place + column,
        note.file(),
        note.effect() == Effect.ROW_MARKED ? Outcome.SKIPPED : Outcome.ERROR,
        note.problem().name(),
        words.say(note.message()),
        "");
  }

  /** The same in every report, so that a build server knows a case again. */
  private String name(List<SubjectPart> parts, String subject, String occurrence) {
    String name = parts.isEmpty() ? subject : words.labels(parts);
    return occurrence.isEmpty() ? name : name + " " + occurrence;
  }
}
