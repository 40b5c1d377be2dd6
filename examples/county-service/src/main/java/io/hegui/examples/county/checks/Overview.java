package io.hegui.examples.county.checks;

import io.hegui.examples.reports.Concerned;
import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A check in figures.
 *
 * @param revision the revision of the facts that were checked
 * @param townships how many findings concern each township, most first; likewise units
 * @param tables the tables that were submitted, with the number of their rows
 */
record Overview(
    long revision,
    String period,
    LocalDate asOf,
    boolean masked,
    int checked,
    int compliant,
    int violations,
    int pending,
    int undetermined,
    int waived,
    Map<Severity, Integer> severities,
    List<Tally> townships,
    List<Tally> units,
    List<RuleSummary> rules,
    Map<String, Integer> tables) {

  /** How many findings concern somebody, the grave ones of them apart. */
  record Tally(SubjectPart who, int violations, int grave) {
    Tally plus(Violation violation) {
      return new Tally(who, violations + 1, grave + (violation.severity() == Severity.H ? 1 : 0));
    }
  }

  static Overview of(Current.Answer answer) {
    ComplianceReport report = answer.report();
    Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      severities.put(severity, 0);
    }
    report.violations().forEach(each -> severities.merge(each.severity(), 1, Integer::sum));
    Map<String, Integer> tables = new LinkedHashMap<>();
    report.tables().forEach(table -> tables.put(table.name(), table.accepted()));
    return new Overview(
        answer.facts().revision(),
        report.period(),
        report.asOf(),
        report.masked(),
        report.checked(),
        report.compliant(),
        report.violations().size(),
        report.pending().size(),
        report.undetermined().size(),
        report.waived().size(),
        severities,
        tallies(report, Concerned.TOWNSHIP),
        tallies(report, Concerned.UNIT),
        report.rules(),
        tables);
  }

  private static List<Tally> tallies(ComplianceReport report, String type) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Violation violation : report.violations()) {
      for (SubjectPart who : Concerned.by(violation, type)) {
        tallies.compute(
            who.id(), (id, so) -> (so == null ? new Tally(who, 0, 0) : so).plus(violation));
      }
    }
    List<Tally> sorted = new ArrayList<>(tallies.values());
    sorted.sort(
        Comparator.comparingInt(Tally::violations)
            .reversed()
            .thenComparing(tally -> tally.who().id()));
    return sorted;
  }
}
