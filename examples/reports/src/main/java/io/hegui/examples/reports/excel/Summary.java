package io.hegui.examples.reports.excel;

import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: the cover, the bottom line, charts, and the counts that they are drawn of. */
final class Summary {
  private static final List<String> COUNTS =
      List.of(
          "checked",
          "compliant",
          "high",
          "medium",
          "low",
          "pending",
          "waived",
          "undetermined",
          "errors",
          "rate");

  private final Book book;
  private final Words words;
  private final ComplianceReport report;

  Summary(Book book) {
    this.book = book;
    this.words = book.words();
    this.report = book.report();
  }

  void write() {
    XSSFSheet sheet = book.summary();
    Lines lines = new Lines(sheet, book.cells());
    new Cover(book, lines).write();
    int charts = lines.leave(SummaryCharts.ROWS);
    lines.line(Look.NOTE, words.say("summary.rate"));
    Lines.Block groups = groups(lines);
    Lines.Block townships = townships(lines);
    rules(lines);
    new SummaryCharts(sheet, words, charts).draw(groups, townships);
  }

  private Lines.Block groups(Lines lines) {
    lines.section(words.say("summary.groups"));
    lines.row(Look.HEAD, head("group", "rules"));
    Map<RuleGroup, List<RuleSummary>> groups = new TreeMap<>();
    for (RuleSummary rule : report.rules()) {
      groups.computeIfAbsent(RuleGroup.of(rule.clause()), key -> new ArrayList<>()).add(rule);
    }
    int first = lines.next();
    groups.forEach((group, rules) -> counts(lines, words.clause(group.clause()), rules));
    Lines.Block block = new Lines.Block(first, lines.next() - 1);
    List<Object> total = new ArrayList<>(List.of(words.say("summary.total")));
    total.add(report.rules().size());
    total.addAll(List.of(Tally.of(report.rules()).counts()));
    lines.row(Look.SUM, total.toArray());
    return block;
  }

  private void counts(Lines lines, String label, List<RuleSummary> rules) {
    List<Object> row = new ArrayList<>(List.of(label, rules.size()));
    row.addAll(List.of(Tally.of(rules).counts()));
    lines.row(Look.COUNT, row.toArray());
  }

  private Object[] head(String... first) {
    List<Object> head = new ArrayList<>();
    for (String key : first) {
      head.add(words.say("column." + key));
    }
    COUNTS.forEach(key -> head.add(words.say("column." + key)));
    return head.toArray();
  }

  /** The rows of townships, without the last of what none of them answers for. */
  private Lines.Block townships(Lines lines) {
    lines.section(words.say("summary.townships"));
    lines.row(
        Look.HEAD,
        words.say("column.township"),
        words.say("column.violations"),
        words.say("column.high"),
        words.say("column.medium"),
        words.say("column.low"));
    int first = lines.next();
    int named = 0;
    for (Townships.Row township : Townships.of(report, words)) {
      named += township.isNamed() ? 1 : 0;
      Tally tally = township.tally();
      lines.row(
          Look.COUNT,
          township.name(),
          tally.violations(),
          tally.violations(Severity.H),
          tally.violations(Severity.M),
          tally.violations(Severity.L));
    }
    return new Lines.Block(first, first + named - 1);
  }

  private void rules(Lines lines) {
    lines.section(words.say("summary.rules"));
    lines.row(Look.HEAD, head("rule", "clause"));
    for (RuleSummary rule : report.rules()) {
      String title = words.say("rule", "title", words.say(rule.title()), "id", rule.ruleId());
      List<Object> row = new ArrayList<>(List.of(title, words.clause(rule.clause())));
      row.addAll(List.of(Tally.of(List.of(rule)).counts()));
      lines.row(Look.COUNT, row.toArray());
    }
  }
}
