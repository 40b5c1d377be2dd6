package io.hegui.examples.audit.text;

import io.hegui.policy.Clause;
import io.hegui.policy.Strength;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** How many duties every rule yielded and what became of them, with sums by chapter. */
final class CountPart {
  private record Count(String key, ToIntFunction<RuleSummary> of, Ink ink) {}

  private static final List<Count> COUNTS =
      List.of(
          new Count("count.checked", RuleSummary::checked, Ink.PLAIN),
          new Count("count.compliant", RuleSummary::compliant, Ink.GREEN),
          new Count("count.violations", RuleSummary::violations, Ink.RED),
          new Count("count.pending", RuleSummary::pending, Ink.CYAN),
          new Count("count.waived", RuleSummary::waived, Ink.CYAN),
          new Count("count.undetermined", RuleSummary::undetermined, Ink.YELLOW),
          new Count("count.errors", RuleSummary::errors, Ink.RED));

  /** A chapter of a policy. */
  private record Group(String policy, int chapter) {}

  private final Chapters chapters;
  private final Lexicon words;
  private final ComplianceReport report;

  CountPart(Chapters chapters, ComplianceReport report) {
    this.chapters = chapters;
    this.words = chapters.words();
    this.report = report;
  }

  void write() {
    chapters.begin(words.say("count.title"));
    Grid oneLine = grid(false);
    Grid grid = oneLine.fits(chapters.page()) ? oneLine : grid(true);
    grid.on(chapters.page(), 0);
    chapters.page().paragraph(0, Span.of(words.say("count.legend"), Ink.DIM));
  }

  /** The table with every rule's id beside its title, or below it where there is no room. */
  private Grid grid(boolean idBelow) {
    Grid grid = Grid.of("l*l" + "r".repeat(COUNTS.size()));
    List<Span> head = new ArrayList<>();
    for (String key : List.of("count.clause", "count.rule", "count.severity")) {
      head.add(Span.of(words.say(key), Ink.BOLD));
    }
    COUNTS.forEach(count -> head.add(Span.of(words.say(count.key()), Ink.BOLD)));
    grid.row(head.toArray(Span[]::new)).rule();
    byChapter()
        .forEach(
            (group, rules) -> {
              for (RuleSummary rule : rules) {
                Span id = Span.of(rule.ruleId(), Ink.DIM);
                grid.row(row(rule, idBelow ? List.of() : List.of(Span.of("  "), id)));
                if (idBelow) {
                  grid.row(List.of(List.of(), List.of(id)));
                }
              }
              String name = group.policy().isEmpty() ? words.say("count.subtotal") : group.policy();
              grid.row(sums(words.chapter(group.chapter()), name, rules)).rule();
            });
    return grid.row(sums(words.say("count.total"), "", report.rules()));
  }

  /** Policy by policy, as the report has them; a single policy is not named. */
  private Map<Group, List<RuleSummary>> byChapter() {
    Map<Group, List<RuleSummary>> byChapter = new LinkedHashMap<>();
    for (RuleSummary rule : report.rules()) {
      String policy = report.policyToName(rule.ruleId()).map(words::say).orElse("");
      Group group = new Group(policy, new Clause(rule.clause()).chapter());
      byChapter.computeIfAbsent(group, key -> new ArrayList<>()).add(rule);
    }
    return byChapter;
  }

  private List<List<Span>> row(RuleSummary rule, List<Span> id) {
    List<List<Span>> row = new ArrayList<>();
    row.add(List.of(Span.of(words.clause(rule.clause()))));
    String title = words.say(rule.title());
    String should = rule.strength() == Strength.SHOULD ? words.say("should") : "";
    List<Span> name = new ArrayList<>(List.of(Span.of(title + should)));
    name.addAll(id);
    row.add(name);
    row.add(List.of(Span.of(words.say(rule.severity().text()), Lexicon.ink(rule.severity()))));
    COUNTS.forEach(count -> row.add(List.of(number(count.of().applyAsInt(rule), count.ink()))));
    return row;
  }

  private List<List<Span>> sums(String chapter, String name, List<RuleSummary> rules) {
    List<List<Span>> row = new ArrayList<>();
    row.add(List.of(Span.of(chapter, Ink.BOLD)));
    row.add(List.of(Span.of(name, Ink.BOLD)));
    row.add(List.of());
    COUNTS.forEach(
        count -> row.add(List.of(number(rules.stream().mapToInt(count.of()).sum(), Ink.BOLD))));
    return row;
  }

  /** Nothing is shown as a dash, so that something stands out. */
  private static Span number(int number, Ink ink) {
    return number == 0 ? Span.of("-", Ink.DIM) : Span.of(Integer.toString(number), ink);
  }
}
