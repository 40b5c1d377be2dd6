package io.hegui.report;

import io.hegui.text.Text;
import java.util.List;

/** A report whose findings are told without any text that could hold a person's name. */
final class Nameless {
  private Nameless() {}

  /** The same report if it is masked. */
  static ComplianceReport of(ComplianceReport report) {
    return report.masked()
        ? report
        : new ComplianceReport(
            report.policy(),
            report.period(),
            report.from(),
            report.to(),
            report.asOf(),
            false,
            report.rules(),
            report.violations().stream().map(each -> violation(report, each)).toList(),
            report.pending(),
            report.undetermined().stream().map(Nameless::undetermined).toList(),
            report.waived().stream().map(Nameless::waived).toList(),
            report.errors(),
            report.advisories(),
            report.parameters(),
            report.readings(),
            report.dataFindings(),
            report.tables());
  }

  private static Violation violation(ComplianceReport report, Violation it) {
    Text title =
        report.rules().stream()
            .filter(rule -> rule.ruleId().equals(it.ruleId()))
            .findFirst()
            .map(RuleSummary::title)
            .orElseGet(() -> plain(it.ruleId()));
    return new Violation(
        it.id(),
        it.ruleId(),
        it.clause(),
        it.severity(),
        it.strength(),
        it.kind(),
        it.subject(),
        parts(it.subjectParts()),
        it.occurrence(),
        it.owedBy(),
        it.expected(),
        it.parameters(),
        Told.nothing(),
        it.evidence(),
        Told.text("nameless", it.subject(), "title", title),
        it.remedy(),
        it.mendable(),
        it.pastMending());
  }

  private static Undetermined undetermined(Undetermined it) {
    boolean aboutTables = it.settledBy().stream().allMatch(need -> need.column().isEmpty());
    return new Undetermined(
        it.ruleId(),
        it.clause(),
        it.subject(),
        parts(it.subjectParts()),
        it.occurrence(),
        it.settledBy(),
        aboutTables ? it.message() : plain(it.subject()));
  }

  private static Waived waived(Waived it) {
    return new Waived(
        it.ruleId(),
        it.subject(),
        it.occurrence(),
        it.violation(),
        "",
        "",
        it.from(),
        it.to(),
        it.file(),
        it.row());
  }

  private static List<SubjectPart> parts(List<SubjectPart> parts) {
    return parts.stream()
        .map(part -> new SubjectPart(part.type(), part.id(), plain(part.type() + ":" + part.id())))
        .toList();
  }

  private static Text plain(String text) {
    return new Text(text, text);
  }
}
