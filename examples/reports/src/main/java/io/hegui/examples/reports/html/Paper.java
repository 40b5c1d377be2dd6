package io.hegui.examples.reports.html;

import io.hegui.examples.reports.Dossier;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import java.util.List;

/** What every part of the page is made from, and the pieces that many parts have. */
record Paper(Html html, Words words, Dossier dossier) {
  private static final String NUMERALS = "一二三四五六七八九十";

  ComplianceReport report() {
    return dossier.report();
  }

  /** Writes a section. */
  void section(Section section, Runnable content) {
    String heading = section.id() + "-title";
    html.line().open("section", "id", section.id(), "aria-labelledby", heading);
    html.element("h2", numbered(section), "id", heading);
    content.run();
    html.close();
  }

  /** A section's title with its number. */
  String numbered(Section section) {
    int number = Section.of(dossier).indexOf(section) + 1;
    String chinese =
        number <= NUMERALS.length()
            ? NUMERALS.substring(number - 1, number)
            : "十" + NUMERALS.charAt(number - 11);
    return words.say("numbered", "zh", chinese, "n", number, "title", section.title(words));
  }

  /** A paragraph of a message. */
  void say(String key, Object... namesAndValues) {
    html.element("p", words.say(key, namesAndValues));
  }

  /** A remark on how something is to be read. */
  void note(String key, Object... namesAndValues) {
    html.element("p", words.say(key, namesAndValues), "class", "note");
  }

  /** A rule's title in a report; empty if it has no such rule. */
  String title(String ruleId) {
    return report().rules().stream()
        .filter(rule -> rule.ruleId().equals(ruleId))
        .findFirst()
        .map(RuleSummary::title)
        .map(words::say)
        .orElse("");
  }

  /** A rule in a line: its clause, its title and its id. */
  void rule(String clause, String ruleId) {
    html.text(words.clause(clause)).text(" ").text(title(ruleId)).text(" ");
    id(ruleId);
  }

  /** A rule's id; where the report is on several policies, with the title of its own. */
  void id(String ruleId) {
    html.element("code", ruleId);
    report().policyToName(ruleId).ifPresent(policy -> html.text(" " + words.say(policy)));
  }

  /** A part that is folded until it is asked for; it is unfolded in print. */
  void folded(String title, Runnable content) {
    html.open("details").element("summary", title);
    content.run();
    html.close();
  }

  /** Items of a list. */
  void list(List<String> items) {
    html.open("ul");
    items.forEach(item -> html.element("li", item));
    html.close();
  }
}
