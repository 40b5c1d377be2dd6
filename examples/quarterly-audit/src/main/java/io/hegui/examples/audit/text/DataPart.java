package io.hegui.examples.audit.text;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.TableAccount;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.text.RowRanges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What became of the submitted rows, and everything that is wrong with them. */
final class DataPart {
  private record Group(
      Effect effect, String table, String file, String sheet, DataProblem problem, String column) {
    static Group of(DataNote note) {
      return new Group(
          note.effect(), note.table(), note.file(), note.sheet(), note.problem(), note.column());
    }
  }

  private final Chapters chapters;
  private final Page page;
  private final Lexicon words;
  private final ComplianceReport report;

  DataPart(Chapters chapters, ComplianceReport report) {
    this.chapters = chapters;
    this.page = chapters.page();
    this.words = chapters.words();
    this.report = report;
  }

  void write() {
    chapters.begin(words.say("data.title"));
    if (report.tables().isEmpty()) {
      page.paragraph(0, Span.of(words.say("data.nothing"), Ink.RED));
    } else {
      accounts();
      absent();
    }
    findings();
  }

  private void accounts() {
    Grid grid = Grid.of("*rrrl");
    grid.row(
        head("data.table"),
        head("data.read"),
        head("data.accepted"),
        head("data.rejected"),
        Span.of(""));
    grid.rule();
    for (TableAccount account : report.tables()) {
      boolean clean = account.rejected() == 0;
      grid.row(
          Span.of(words.table(account.name())),
          number(account.read(), Ink.PLAIN),
          number(account.accepted(), Ink.PLAIN),
          number(account.rejected(), clean ? Ink.DIM : Ink.RED),
          Span.of(account.complete() ? "" : words.say("data.incomplete"), Ink.RED));
    }
    grid.rule();
    grid.row(
        head("count.total"),
        number(sum(TableAccount::read), Ink.BOLD),
        number(sum(TableAccount::accepted), Ink.BOLD),
        number(sum(TableAccount::rejected), Ink.BOLD));
    grid.on(page, 0);
  }

  private Span head(String key) {
    return Span.of(words.say(key), Ink.BOLD);
  }

  private static Span number(int number, Ink ink) {
    return Span.of(Integer.toString(number), ink);
  }

  private int sum(ToIntFunction<TableAccount> count) {
    return report.tables().stream().mapToInt(count).sum();
  }

  private void absent() {
    List<String> submitted = report.tables().stream().map(TableAccount::name).toList();
    List<String> absent =
        report.vocabulary().tables().stream()
            .filter(name -> !submitted.contains(name) && !name.equals("waivers"))
            .map(words::table)
            .toList();
    if (!absent.isEmpty()) {
      page.blank()
          .paragraph(
              0,
              Span.of(words.say("data.absent") + words.say("colon"), Ink.YELLOW),
              Span.of(words.join(absent)));
    }
  }

  private void findings() {
    page.blank();
    if (report.dataFindings().isEmpty()) {
      page.paragraph(0, Span.of(words.say("data.clean"), Ink.GREEN));
      return;
    }
    page.paragraph(
        0,
        Span.of(words.count("data.findings", report.dataFindings().size()), Ink.BOLD),
        Span.of(
            words.say(
                "data.effects",
                "notRead",
                BottomLine.effects(report, Effect.NOT_READ),
                "rejected",
                BottomLine.effects(report, Effect.ROW_REJECTED),
                "marked",
                BottomLine.effects(report, Effect.ROW_MARKED))));
    Map<Group, List<DataNote>> groups = new LinkedHashMap<>();
    report.dataFindings().stream()
        .sorted(Comparator.comparing(DataNote::effect))
        .forEach(
            note -> groups.computeIfAbsent(Group.of(note), key -> new ArrayList<>()).add(note));
    groups.forEach(this::group);
  }

  private void group(Group group, List<DataNote> notes) {
    Ink ink = group.effect() == Effect.ROW_MARKED ? Ink.CYAN : Ink.RED;
    List<Span> title = new ArrayList<>();
    title.add(
        Span.of(words.say("tag", "text", words.say("data.effect." + group.effect())) + " ", ink));
    title.add(Span.of(words.place(group.file(), group.sheet(), List.of()), Ink.BOLD));
    if (!group.column().isEmpty()) {
      title.add(Span.of("  " + words.column(group.table(), group.column()), Ink.BOLD));
    }
    title.add(Span.of("  " + words.count("places", notes.size()), Ink.DIM));
    page.blank().paragraph(0, title.toArray(Span[]::new));
    // The same thing wrong in many rows is said once, with all the rows.
    Map<String, List<Integer>> byMessage = new LinkedHashMap<>();
    notes.forEach(
        note ->
            byMessage
                .computeIfAbsent(words.say(note.message()), key -> new ArrayList<>())
                .add(note.row()));
    byMessage.forEach(this::finding);
  }

  private void finding(String message, List<Integer> rows) {
    List<Integer> meant = rows.stream().filter(row -> row > 0).toList();
    if (meant.isEmpty()) {
      page.paragraph(2, Span.of(message));
    } else {
      String ranges = RowRanges.of(meant, words.say("comma"));
      boolean one = meant.stream().distinct().count() == 1;
      String where = words.say(one ? "rows.one" : "rows", "rows", ranges).strip();
      page.paragraph(2, Span.of(where + words.say("colon"), Ink.DIM), Span.of(message));
    }
  }
}
