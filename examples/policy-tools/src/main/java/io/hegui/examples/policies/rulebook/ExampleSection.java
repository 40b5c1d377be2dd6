package io.hegui.examples.policies.rulebook;

import io.hegui.check.ComplianceChecker;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.TableAccount;
import io.hegui.facts.TableSchema;
import io.hegui.policy.Kind;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Violation;
import io.hegui.testkit.Case;
import io.hegui.testkit.Expected;
import io.hegui.testkit.Status;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An example on a page: its facts as tables, and what a check says of them. */
final class ExampleSection {
  private final Markdown page;
  private final Case example;
  private final Language words;

  private ExampleSection(Markdown page, Case example, Language words) {
    this.page = page;
    this.example = example;
    this.words = words;
  }

  static void write(Markdown page, ComplianceChecker checker, Case example, Language words) {
    ExampleSection section = new ExampleSection(page, example, words);
    section.head();
    section.facts();
    section.verdict(example.check(checker));
  }

  private void head() {
    String kind =
        example.verdicts().stream()
            .map(Expected::kind)
            .filter(each -> !each.isEmpty())
            .map(each -> words.in(Kind.valueOf(each).text()))
            .findFirst()
            .orElse("");
    page.heading(2, words.say("example." + example.status(), Map.of("kind", kind)));
    page.paragraph(
        words.say("example.when", Map.of("period", example.period(), "asOf", example.asOf())));
  }

  private void facts() {
    List<String> empty = new ArrayList<>();
    for (TableAccount account : example.facts().accounts()) {
      TableSchema table = example.facts().schema().table(account.name()).orElseThrow();
      List<? extends Fact> facts = example.facts().facts(table.type());
      if (facts.isEmpty()) {
        empty.add(words.title(table));
      } else {
        table(table, facts);
      }
    }
    if (!empty.isEmpty()) {
      page.paragraph(words.say("example.empty", Map.of("tables", words.list(empty))));
    }
  }

  /** The rows, with the columns that are filled in one of them. */
  private void table(TableSchema table, List<? extends Fact> facts) {
    List<ColumnSchema> columns =
        table.columns().stream()
            .filter(column -> facts.stream().anyMatch(row -> !cell(column, row).isEmpty()))
            .toList();
    page.paragraph(words.title(table));
    page.table(
        columns.stream().map(words::heading).toList(),
        facts.stream()
            .map(row -> columns.stream().map(column -> cell(column, row)).toList())
            .toList());
  }

  private String cell(ColumnSchema column, Fact row) {
    return words.value(column, column.value(row));
  }

  private void verdict(ComplianceReport report) {
    String remedy = "";
    Text message = new Text("", "");
    if (example.status() == Status.UNDETERMINED) {
      message = report.undetermined().get(0).message();
    } else if (example.status() == Status.PENDING) {
      message = report.pending().get(0).expected();
    } else if (example.status() != Status.COMPLIANT) {
      Violation violation =
          example.status() == Status.WAIVED
              ? report.waived().get(0).violation()
              : report.violations().get(0);
      message = violation.message();
      remedy = example.status() == Status.WAIVED ? "" : words.in(violation.remedy());
    }
    page.paragraph(
        words.say(
            "verdict." + example.status(),
            Map.of(
                "note", example.note(),
                "message", message,
                "subject", subject())));
    if (!remedy.isEmpty()) {
      page.paragraph(words.say("verdict.remedy", Map.of("remedy", remedy)));
    }
  }

  private String subject() {
    if (example.verdicts().isEmpty()) {
      return "";
    }
    Expected verdict = example.verdicts().get(0);
    String occurrence = verdict.occurrence().isEmpty() ? "" : " · `" + verdict.occurrence() + "`";
    return "`" + verdict.subject() + "`" + occurrence;
  }
}
