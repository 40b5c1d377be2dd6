package io.hegui.examples.assurance.laws;

import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import io.hegui.report.Undetermined;
import io.hegui.report.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a report says of duties: enough to compare two, without words and places in files. */
record Verdicts(Set<Said> lines) {
  static Verdicts of(ComplianceReport report) {
    Set<Said> lines = new TreeSet<>();
    add(lines, report.violations(), each -> "VIOLATION " + each.kind());
    add(lines, report.waived(), each -> "WAIVED " + each.violation().kind());
    add(lines, report.pending(), each -> "PENDING " + each.due());
    add(lines, report.undetermined(), each -> "UNDETERMINED " + needs(each));
    add(lines, report.errors(), each -> "ERROR " + each.message().en());
    for (RuleSummary rule : report.rules()) {
      lines.add(new Said(rule.ruleId(), "", "", "COMPLIANT " + rule.compliant()));
    }
    report
        .advisories()
        .forEach(each -> lines.add(new Said(each.id(), each.subject(), "", "ADVISORY")));
    return new Verdicts(lines);
  }

  private static List<String> needs(Undetermined open) {
    return open.settledBy().stream()
        .map(need -> need.table() + "." + need.column())
        .sorted()
        .toList();
  }

  private static <V extends Verdict> void add(
      Set<Said> lines, List<V> verdicts, Function<V, String> what) {
    verdicts.forEach(
        each ->
            lines.add(
                new Said(each.ruleId(), each.subject(), each.occurrence(), what.apply(each))));
  }

  Verdicts only(Predicate<Said> wanted) {
    return new Verdicts(
        lines.stream().filter(wanted).collect(Collectors.toCollection(TreeSet::new)));
  }

  Verdicts mapped(Function<Said, Said> change) {
    return new Verdicts(lines.stream().map(change).collect(Collectors.toCollection(TreeSet::new)));
  }

  Verdicts and(Verdicts other) {
    Set<Said> all = new TreeSet<>(lines);
    all.addAll(other.lines);
    return new Verdicts(all);
  }

  Verdicts violations() {
    return only(each -> each.is("VIOLATION"));
  }

  /** What only one of the two says. */
  List<String> differences(Verdicts other) {
    List<String> differences = new ArrayList<>();
    missingIn(other).forEach(each -> differences.add("first:  " + each));
    other.missingIn(this).forEach(each -> differences.add("second: " + each));
    return differences;
  }

  /** What this says and the other does not. */
  List<String> missingIn(Verdicts other) {
    return lines.stream().filter(each -> !other.lines.contains(each)).map(Said::toString).toList();
  }

  /** The duties that this speaks of and the other does not, whatever it says of them. */
  List<String> dutiesMissingIn(Collection<Said> others) {
    return lines.stream()
        .filter(each -> others.stream().noneMatch(each::about))
        .map(Said::toString)
        .toList();
  }
}
