package io.hegui.examples.audit.text;

import io.hegui.examples.audit.text.DueSections.Section;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Pending;
import io.hegui.report.RuleSummary;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is not due yet, and who has to see to it: the next due day first. */
public final class DueList {
  private record Group(LocalDate due, String ruleId, String expected) {}

  private final Page page;
  private final Lexicon words;
  private final Map<String, Text> titles;
  private final DueOrder order;

  private DueList(Page page, Lexicon words, ComplianceReport report, DueOrder order) {
    this.page = page;
    this.words = words;
    this.order = order;
    this.titles =
        report.rules().stream()
            .collect(
                Collectors.toMap(RuleSummary::ruleId, RuleSummary::title, (one, other) -> one));
  }

  /**
   * Writes the list.
   *
   * @param due those of the report's pending duties that are wanted
   */
  public static void write(
      Page page, Lexicon words, ComplianceReport report, List<Pending> due, DueOrder order) {
    page.paragraph(
        0, Span.of(words.say("due.title", "day", report.asOf(), "n", due.size()), Ink.BOLD));
    BottomLine.caveats(report, words)
        .forEach(caveat -> page.paragraph(0, Span.of(caveat, Ink.RED)));
    if (!report.undetermined().isEmpty()) {
      String open = words.count("due.undetermined", report.undetermined().size());
      page.paragraph(0, Span.of(open, Ink.YELLOW));
    }
    DueList list = new DueList(page, words, report, order);
    DueSections.of(words, due, order).forEach(list::write);
  }

  private void write(Section section) {
    page.section(section.title() + words.say("due.section", "n", section.due().size()));
    Map<Group, List<Pending>> groups =
        section.due().stream()
            .collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
    groups.forEach(this::write);
  }

  private Group group(Pending pending) {
    return new Group(pending.due(), pending.ruleId(), words.say(pending.expected()));
  }

  private void write(Group group, List<Pending> due) {
    List<Span> head = new ArrayList<>();
    if (order != DueOrder.DATE) {
      String left = words.count("pending.left", due.get(0).daysLeft());
      head.add(Span.of(group.due() + " " + left + "  ", Ink.CYAN));
    }
    Text title = titles.getOrDefault(group.ruleId(), new Text("", ""));
    head.add(Span.of(group.expected() + "  ", Ink.BOLD));
    String clause = words.clause(due.get(0).clause());
    head.add(Span.of(clause + " " + words.say(title) + " " + group.ruleId(), Ink.DIM));
    page.paragraph(2, head.toArray(Span[]::new));
    for (Pending each : due) {
      List<Span> line =
          new ArrayList<>(
              Fields.subjectText(words, each.subjectParts(), each.subject(), each.occurrence()));
      if (!each.owedBy().isEmpty()) {
        String owners = Fields.ownersText(words, each.owedBy());
        line.add(Span.of("  " + words.say("due.owners", "owners", owners)));
      }
      page.labelled(4, Span.of("-", Ink.DIM), 6, line);
    }
    page.blank();
  }
}
