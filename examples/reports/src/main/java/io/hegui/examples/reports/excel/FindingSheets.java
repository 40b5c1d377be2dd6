package io.hegui.examples.reports.excel;

import io.hegui.policy.Strength;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import io.hegui.report.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The violations: all of them, as a register to follow their mending, and by group of rules. */
final class FindingSheets {
  private static final List<Column> LIST =
      List.of(
          Column.number("number"),
          Column.text("severity", 5),
          Column.text("clause", 9),
          Column.text("rule", 15),
          Column.text("problem", 24),
          Column.text("expected", 20),
          Column.text("observed", 14),
          Column.text("evidence", 40),
          Column.text("owners", 14),
          Column.text("remedy", 18),
          Column.text("mendable", 9),
          Column.text("subject", 16).unprinted(),
          Column.text("kind", 8).unprinted(),
          Column.dim("id", 18).unprinted());

  private static final List<Column> REGISTER =
      List.of(
          Column.number("number"),
          Column.text("problem", 34),
          Column.text("clause", 9),
          Column.text("owners", 20),
          Column.text("severity", 5),
          Column.text("remedy", 28),
          Column.text("deadline", 11),
          Column.text("person", 9),
          Column.text("result", 18),
          Column.text("signature", 10),
          Column.dim("id", 18));

  private static final List<Column> GROUP =
      List.of(
          Column.number("number"),
          Column.text("severity", 5),
          Column.text("clause", 9),
          Column.text("rule", 20),
          Column.text("problem", 34),
          Column.text("observed", 20),
          Column.text("evidence", 50),
          Column.text("owners", 20),
          Column.text("remedy", 26));

  private final Book book;
  private final Words words;
  private final EvidenceText evidence;
  private final List<Finding> findings;
  private final Map<String, RuleSummary> rules = new HashMap<>();

  FindingSheets(Book book) {
    ComplianceReport report = book.report();
    this.book = book;
    this.words = book.words();
    this.evidence = new EvidenceText(words);
    this.findings = Finding.of(report);
    report.rules().forEach(rule -> rules.put(rule.ruleId(), rule));
  }

  void write() {
    list();
    register();
    Map<RuleGroup, List<Finding>> groups =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> RuleGroup.of(finding.violation().clause()),
                    TreeMap::new,
                    Collectors.toList()));
    groups.forEach(this::group);
  }

  private void list() {
    String note = words.say("findings.note", "n", findings.size());
    Listing listing = new Listing(book, words.say("findings"), note, LIST).tab(0xC00000);
    for (Finding finding : findings) {
      Violation violation = finding.violation();
      listing.row(
          finding.number(),
          violation.severity(),
          words.clause(violation.clause()),
          rule(violation),
          words.say(violation.message()),
          words.say(violation.expected()),
          words.say(violation.observed()),
          evidence.of(violation.evidence()),
          words.labels(violation.owedBy()),
          words.say(violation.remedy()),
          mendable(violation),
          words.subject(violation.subjectParts(), violation.occurrence()),
          words.say(violation.kind().text()),
          new Verbatim(violation.id()));
    }
    listing.end();
  }

  private String rule(Violation violation) {
    RuleSummary rule = rules.get(violation.ruleId());
    String should = violation.strength() == Strength.SHOULD ? words.say("should") : "";
    String title = rule == null ? "" : words.say(rule.title());
    return words.say("rule", "title", title + should, "id", violation.ruleId());
  }

  private String mendable(Violation violation) {
    String past = words.say(violation.pastMending());
    String mendable = words.say(violation.mendable().text());
    return past.isEmpty() ? mendable : mendable + words.say("colon") + past;
  }

  private void register() {
    Listing listing =
        new Listing(book, words.say("register"), words.say("register.note"), REGISTER)
            .tab(0xED7D31);
    for (Finding finding : findings) {
      Violation violation = finding.violation();
      listing.row(
          finding.number(),
          words.say(violation.message()),
          words.clause(violation.clause()),
          words.labels(violation.owedBy()),
          violation.severity(),
          words.say(violation.remedy()),
          "",
          "",
          "",
          "",
          new Verbatim(violation.id()));
    }
    listing.end();
    listing.below(words.say("register.signatures"));
  }

  private void group(RuleGroup group, List<Finding> ofGroup) {
    String name = words.say("group", "clause", words.clause(group.clause()));
    String note = words.say("group.note", "n", ofGroup.size(), "sheet", words.say("findings"));
    Listing listing = new Listing(book, name, note, GROUP);
    for (Finding finding : ofGroup) {
      Violation violation = finding.violation();
      listing.row(
          finding.number(),
          violation.severity(),
          words.clause(violation.clause()),
          rule(violation),
          words.say(violation.message()),
          words.say(violation.observed()),
          evidence.of(violation.evidence()),
          words.labels(violation.owedBy()),
          words.say(violation.remedy()));
    }
    listing.end();
  }
}
