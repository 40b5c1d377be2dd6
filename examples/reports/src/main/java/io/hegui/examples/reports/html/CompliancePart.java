package io.hegui.examples.reports.html;

import io.hegui.examples.reports.Rate;
import io.hegui.policy.Strength;
import io.hegui.report.RuleSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many duties each chapter and each rule yielded, and what became of them. */
final class CompliancePart {
  private final Paper paper;
  private final Html html;
  private final Words words;
  private final Facets facets;
  private final Map<Integer, List<RuleSummary>> chapters = new TreeMap<>();

  private CompliancePart(Paper paper, Facets facets) {
    this.paper = paper;
    this.html = paper.html();
    this.words = paper.words();
    this.facets = facets;
    for (RuleSummary rule : paper.report().rules()) {
      chapters.computeIfAbsent(Words.chapterOf(rule.clause()), key -> new ArrayList<>()).add(rule);
    }
  }

  static void write(Paper paper, Facets facets) {
    CompliancePart part = new CompliancePart(paper, facets);
    paper.section(Section.COMPLIANCE, part::content);
  }

  private void content() {
    paper.note("compliance.note");
    Outcome.legend(paper);
    Table byChapter = table("compliance.chapters");
    chapters.forEach(
        (chapter, rules) -> {
          byChapter.row();
          html.open("th", "scope", "row");
          facets.link(html, facets.chapters(), chapter, words.chapter(chapter));
          html.close();
          counts(byChapter, sum(rules));
        });
    if (!chapters.isEmpty()) {
      byChapter.row().head(words.say("total"));
      counts(byChapter, sum(paper.report().rules()));
    }
    byChapter.end();
    Table byRule = table("compliance.rules");
    chapters.values().forEach(rules -> rules.forEach(rule -> rule(byRule, rule)));
    byRule.end();
  }

  private Table table(String caption) {
    return Table.begin(
        paper,
        words.say(caption),
        "counts",
        "count.what",
        "count.bar",
        "#count.rate",
        "#count.checked",
        "#" + Outcome.COMPLIANT.key(),
        "#" + Outcome.VIOLATION.key(),
        "#" + Outcome.UNDETERMINED.key(),
        "#" + Outcome.PENDING.key(),
        "#" + Outcome.WAIVED.key(),
        "#" + Outcome.ERROR.key());
  }

  private void rule(Table table, RuleSummary rule) {
    table.row();
    String should = rule.strength() == Strength.SHOULD ? words.say("should") : "";
    html.open("th", "scope", "row").text(words.clause(rule.clause())).text(" ");
    facets.link(html, facets.rules(), rule.ruleId(), words.say(rule.title()) + should);
    html.text(" ");
    paper.id(rule.ruleId());
    html.close();
    counts(table, rule);
  }

  private void counts(Table table, RuleSummary rule) {
    html.open("td", "class", "chart");
    Outcome.bar(html, rule);
    html.close();
    table.figure(Rate.of(rule).toString()).number(rule.checked());
    for (Outcome outcome : Outcome.values()) {
      table.number(outcome.in(rule));
    }
    table.endRow();
  }

  /** The counts of several rules together. */
  private static RuleSummary sum(List<RuleSummary> rules) {
    return rules.stream().reduce(RuleSummary::plus).orElseThrow();
  }
}
