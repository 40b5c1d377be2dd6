package io.hegui.examples.audit.text;

import io.hegui.report.ComplianceReport;
import io.hegui.report.Fault;
import io.hegui.report.Undetermined;
import io.hegui.report.Undetermined.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What could not be decided, what to ask the county for, and the rules that failed. */
final class OpenPart {
  /** What a county is asked for: a table, or one of its fields where rows leave it blank. */
  private record Wanted(String table, String column) {}

  private record Sheet(String file, String sheet) {}

  private final Chapters chapters;
  private final Page page;
  private final Lexicon words;
  private final ComplianceReport report;

  OpenPart(Chapters chapters, ComplianceReport report) {
    this.chapters = chapters;
    this.page = chapters.page();
    this.words = chapters.words();
    this.report = report;
  }

  void write() {
    if (!report.undetermined().isEmpty()) {
      chapters.begin(words.say("open.title", "n", report.undetermined().size()));
      wanted();
      undetermined();
    }
    if (!report.errors().isEmpty()) {
      chapters.begin(words.say("errors.title", "n", report.errors().size()));
      for (Fault fault : report.errors()) {
        page.labelled(2, Span.of("!", Ink.RED), 4, List.of(Span.of(words.say(fault.message()))));
      }
    }
  }

  private void wanted() {
    page.paragraph(0, Span.of(words.say("open.ask"), Ink.BOLD)).blank();
    Map<Wanted, List<Undetermined>> byWanted = new LinkedHashMap<>();
    for (Undetermined open : report.undetermined()) {
      Set<Wanted> wanted = new LinkedHashSet<>();
      open.settledBy().forEach(need -> wanted.add(new Wanted(need.table(), need.column())));
      wanted.forEach(each -> byWanted.computeIfAbsent(each, key -> new ArrayList<>()).add(open));
    }
    byWanted.entrySet().stream()
        .sorted((one, other) -> other.getValue().size() - one.getValue().size())
        .forEach(entry -> wanted(entry.getKey(), entry.getValue()));
    page.blank();
  }

  private void wanted(Wanted wanted, List<Undetermined> open) {
    String table = words.table(wanted.table());
    List<Span> spans = new ArrayList<>();
    if (wanted.column().isEmpty()) {
      long alone = open.stream().filter(each -> each.settledBy().size() == 1).count();
      spans.add(Span.of(words.say("open.table", "table", table), Ink.BOLD));
      spans.add(Span.of(words.say("colon") + words.count("open.rules", open.size())));
      if (alone < open.size()) {
        spans.add(
            Span.of(alone == 0 ? words.say("open.never") : words.say("open.alone", "n", alone)));
      }
    } else {
      String column = words.column(wanted.table(), wanted.column());
      spans.add(Span.of(words.say("open.field", "table", table, "column", column), Ink.BOLD));
      spans.add(Span.of(words.say("colon") + words.count("open.duties", open.size())));
      spans.add(Span.of(words.say("colon") + places(wanted, open), Ink.DIM));
    }
    page.labelled(2, Span.of("-", Ink.DIM), 4, spans);
  }

  private String places(Wanted wanted, List<Undetermined> open) {
    Map<Sheet, List<Integer>> rows = new LinkedHashMap<>();
    for (Undetermined each : open) {
      for (Need need : each.settledBy()) {
        if (wanted.equals(new Wanted(need.table(), need.column()))) {
          rows.computeIfAbsent(new Sheet(need.file(), need.sheet()), key -> new ArrayList<>())
              .add(need.row());
        }
      }
    }
    List<String> places = new ArrayList<>();
    rows.forEach((sheet, numbers) -> places.add(words.place(sheet.file(), sheet.sheet(), numbers)));
    return String.join(words.say("semicolon"), places);
  }

  private void undetermined() {
    Map<String, List<Undetermined>> byRule = new LinkedHashMap<>();
    for (Undetermined each : report.undetermined()) {
      byRule.computeIfAbsent(each.ruleId(), key -> new ArrayList<>()).add(each);
    }
    page.paragraph(0, Span.of(words.say("open.list"), Ink.BOLD)).blank();
    byRule.forEach(
        (rule, all) -> {
          Span clause = Span.of(words.clause(all.get(0).clause()) + " ");
          page.paragraph(2, clause, Span.of(title(rule) + "  "), Span.of(rule, Ink.DIM));
          for (Undetermined each : all) {
            page.labelled(4, Span.of("-", Ink.DIM), 6, List.of(Span.of(words.say(each.message()))));
          }
        });
  }

  private String title(String ruleId) {
    return report.rules().stream()
        .filter(rule -> rule.ruleId().equals(ruleId))
        .findFirst()
        .map(rule -> words.say(rule.title()))
        .orElse("");
  }
}
