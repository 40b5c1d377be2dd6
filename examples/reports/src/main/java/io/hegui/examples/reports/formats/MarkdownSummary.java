package io.hegui.examples.reports.formats;

import io.hegui.examples.reports.Concerned;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Difference;
import io.hegui.report.RuleSummary;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A report's figures. */
final class MarkdownSummary {
  private static final int MOST = 10;

  private final MarkdownPage page;
  private final Words words;
  private final ComplianceReport report;
  private final Set<String> fresh;
  private final boolean compared;

  MarkdownSummary(MarkdownPage page, ComplianceReport report, @Nullable Difference difference) {
    this.page = page;
    this.words = page.words();
    this.report = report;
    this.compared = difference != null;
    this.fresh = difference == null ? Set.of() : difference.newIds();
  }

  void head() {
    page.title(1, words.say("md.title", "period", report.period()));
    page.paragraph(
        words.say(
            "md.head",
            "policy",
            report.policy().id() + " " + report.policy().version(),
            "from",
            report.from(),
            "to",
            report.to(),
            "asOf",
            report.asOf()));
    page.strong(
        report.violations().isEmpty()
            ? words.say("md.none", "checked", report.checked())
            : words.say("md.found", "n", report.violations().size(), "checked", report.checked()));
    List<String> cautions = new ArrayList<>();
    if (!report.errors().isEmpty()) {
      cautions.add(words.say("md.failed", "n", report.errors().size()));
    }
    long notRead =
        report.dataFindings().stream().filter(note -> note.effect() != Effect.ROW_MARKED).count();
    if (notRead > 0 || report.tables().isEmpty()) {
      cautions.add(words.say("md.notRead", "n", notRead));
    }
    if (!report.masked()) {
      cautions.add(words.say("md.unmasked"));
    }
    page.items(cautions);
  }

  void counts() {
    page.table(1, words.say("md.what"), words.say("md.number"));
    for (Severity severity : Severity.values()) {
      page.row(
          words.say("md.severity", "severity", severity.text()),
          count(violation -> violation.severity() == severity));
    }
    row("type.waived", report.waived());
    row("md.pending", report.pending());
    row("type.undetermined", report.undetermined());
    page.row(words.say("md.compliant"), Integer.toString(report.compliant()));
    row("type.data", report.dataFindings());
  }

  private void row(String key, Collection<?> all) {
    page.row(words.say(key), Integer.toString(all.size()));
  }

  private String count(Predicate<Violation> which) {
    return Long.toString(report.violations().stream().filter(which).count());
  }

  private String fresh(Predicate<Violation> which) {
    return count(which.and(violation -> fresh.contains(violation.id())));
  }

  /** The rules with most violations. */
  void rules() {
    List<RuleSummary> broken =
        report.rules().stream()
            .filter(rule -> rule.violations() > 0)
            .sorted(Comparator.comparing(RuleSummary::violations).reversed())
            .toList();
    if (broken.isEmpty()) {
      return;
    }
    page.title(2, words.say("md.rules"));
    List<String> headings = new ArrayList<>();
    for (String key : List.of("csv.TITLE", "csv.CLAUSE", "csv.SEVERITY", "csv.RULE")) {
      headings.add(words.say(key));
    }
    int texts = headings.size();
    headings.add(words.say("type.violation"));
    if (compared) {
      headings.add(words.say("md.new"));
    }
    headings.add(words.say("md.checked"));
    page.table(texts, headings.toArray(String[]::new));
    for (RuleSummary rule : broken.subList(0, Math.min(MOST, broken.size()))) {
      List<String> cells = new ArrayList<>();
      cells.add(words.say(rule.title()));
      cells.add(words.clause(rule.clause()));
      cells.add(words.say(rule.severity().text()));
      cells.add(rule.ruleId());
      cells.add(Integer.toString(rule.violations()));
      if (compared) {
        cells.add(fresh(violation -> violation.ruleId().equals(rule.ruleId())));
      }
      cells.add(Integer.toString(rule.checked()));
      page.row(cells.toArray(String[]::new));
    }
    more(broken.size());
  }

  /** The townships with most violations. */
  void townships() {
    Map<String, List<Violation>> byTownship = new HashMap<>();
    for (Violation violation : report.violations()) {
      Concerned.by(violation, Concerned.TOWNSHIP).stream()
          .map(SubjectPart::label)
          .map(words::say)
          .distinct()
          .forEach(
              name -> byTownship.computeIfAbsent(name, key -> new ArrayList<>()).add(violation));
    }
    if (byTownship.isEmpty()) {
      return;
    }
    page.title(2, words.say("md.townships"));
    page.table(
        1,
        words.say("md.township"),
        words.say("type.violation"),
        words.say("md.severity", "severity", Severity.H.text()));
    byTownship.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<Violation>> each) -> -each.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .forEach(
            each ->
                page.row(
                    each.getKey(),
                    Integer.toString(each.getValue().size()),
                    Long.toString(
                        each.getValue().stream()
                            .filter(violation -> violation.severity() == Severity.H)
                            .count())));
    more(byTownship.size());
  }

  private void more(int all) {
    if (all > MOST) {
      page.paragraph(words.say("md.more", "n", all - MOST));
    }
  }

  /** What to ask the county for. */
  void open() {
    List<String> tables =
        report.undetermined().stream()
            .flatMap(open -> open.settledBy().stream())
            .filter(need -> need.column().isEmpty())
            .map(need -> words.table(need.table()))
            .distinct()
            .toList();
    if (!tables.isEmpty()) {
      page.paragraph(words.say("md.missing", "tables", words.join(tables)));
    }
  }
}
