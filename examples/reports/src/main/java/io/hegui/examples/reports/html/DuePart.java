package io.hegui.examples.reports.html;

import io.hegui.report.Pending;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is owed and not due yet: the next due day first. */
final class DuePart {
  private record Group(LocalDate due, String ruleId, String expected) {}

  private final Paper paper;
  private final Html html;
  private final Words words;

  private DuePart(Paper paper) {
    this.paper = paper;
    this.html = paper.html();
    this.words = paper.words();
  }

  static void write(Paper paper) {
    DuePart part = new DuePart(paper);
    paper.section(Section.DUE, part::content);
  }

  private void content() {
    List<Pending> all = paper.report().pending();
    if (all.isEmpty()) {
      paper.say("due.none");
      return;
    }
    Table table =
        Table.begin(
            paper,
            words.say("due.caption", "n", all.size()),
            "due",
            "due.day",
            "#due.left",
            "due.what",
            "due.who");
    all.stream()
        .sorted(Comparator.comparing(Pending::due))
        .collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()))
        .forEach((group, pending) -> row(table, group, pending));
    table.end();
  }

  private Group group(Pending pending) {
    return new Group(pending.due(), pending.ruleId(), words.say(pending.expected()));
  }

  private void row(Table table, Group group, List<Pending> pending) {
    table.row().head(group.due().toString());
    table.figure(words.count("due.days", pending.get(0).daysLeft()));
    html.open("td").text(group.expected()).empty("br");
    html.open("small");
    paper.rule(pending.get(0).clause(), group.ruleId());
    html.close().close();
    html.open("td");
    paper.folded(words.count("items", pending.size()), () -> subjects(pending));
    html.close();
    table.endRow();
  }

  /** Whom it is about, together for all that the same units and townships have to see to. */
  private void subjects(List<Pending> pending) {
    Map<String, List<Pending>> byOwner =
        pending.stream()
            .collect(
                Collectors.groupingBy(
                    each -> words.names(each.owedBy(), "comma"),
                    LinkedHashMap::new,
                    Collectors.toList()));
    html.open("ul");
    byOwner.forEach(
        (owner, owed) -> {
          String subjects =
              owed.stream().map(this::subject).collect(Collectors.joining(words.say("semicolon")));
          html.open("li");
          if (!owner.isEmpty()) {
            html.element("b", owner).text(words.say("colon"));
          }
          html.text(subjects).close();
        });
    html.close();
  }

  private String subject(Pending pending) {
    String names = words.names(pending.subjectParts(), "with");
    return pending.occurrence().isEmpty() ? names : names + " " + pending.occurrence();
  }
}
