package io.hegui.examples.audit.text;

import io.hegui.report.Change;
import io.hegui.report.ChangeStatus;
import io.hegui.report.Difference;
import io.hegui.report.Difference.Side;
import io.hegui.report.Reason;
import java.util.ArrayList;
import java.util.List;

/** What became of an earlier report's findings: the figures, then every change, by its kind. */
public final class DifferenceList {
  private final Page page;
  private final Lexicon words;
  private final Difference difference;

  DifferenceList(Page page, Lexicon words, Difference difference) {
    this.page = page;
    this.words = words;
    this.difference = difference;
  }

  /** Writes a difference on a page of its own. */
  public static void write(Page page, Lexicon words, Difference difference) {
    page.paragraph(0, Span.of(words.say("difference.title"), Ink.BOLD)).blank();
    DifferenceList list = new DifferenceList(page, words, difference);
    list.side("difference.before", difference.before());
    list.side("difference.after", difference.after());
    page.blank();
    list.write();
  }

  private void side(String key, Side side) {
    String label = words.say(key);
    page.labelled(
        0,
        Span.of(label, Ink.DIM),
        DisplayWidth.of(label) + 2,
        List.of(
            Span.of(
                words.say(
                    "difference.side",
                    "period",
                    side.period(),
                    "asOf",
                    side.asOf(),
                    "violations",
                    side.violations(),
                    "waived",
                    side.waived(),
                    "undetermined",
                    side.undetermined())),
            Span.of("  " + side.policy().id() + " " + side.policy().version(), Ink.DIM)));
  }

  void write() {
    difference.cautions().forEach(caution -> marked("!", Ink.YELLOW, caution));
    page.blank();
    Grid grid = Grid.of("lr");
    for (ChangeStatus status : ChangeStatus.values()) {
      int count = difference.count(status);
      if (count > 0) {
        grid.row(
            Span.of(words.say(status.text()), ink(status)),
            Span.of(Integer.toString(count), ink(status)));
      }
    }
    grid.on(page, 0);
    if (difference.changes().isEmpty()) {
      page.paragraph(0, Span.of(words.say("difference.none"), Ink.GREEN));
    }
    if (!difference.rules().isEmpty()) {
      page.blank().paragraph(0, Span.of(words.say("difference.rules"), Ink.BOLD)).blank();
      difference.rules().forEach(reason -> marked("-", Ink.DIM, reason));
    }
    for (ChangeStatus status : ChangeStatus.values()) {
      // What has not changed stands in the newer report as it is.
      if (status != ChangeStatus.UNCHANGED && difference.count(status) > 0) {
        changes(status);
      }
    }
  }

  private void marked(String mark, Ink ink, Reason reason) {
    page.labelled(0, Span.of(mark, ink), 2, List.of(Span.of(words.say(reason.text()))));
  }

  private void changes(ChangeStatus status) {
    List<Change> changes = difference.of(status);
    page.blank()
        .paragraph(
            0,
            Span.of(words.say("tag", "text", words.say(status.text())), ink(status)),
            Span.of(" " + words.count("items", changes.size())))
        .blank();
    // What is true of all of them is said once.
    List<Reason> common = changes.get(0).reasons();
    boolean alike = changes.stream().allMatch(change -> change.reasons().equals(common));
    if (alike && changes.size() > 1) {
      common.forEach(reason -> page.paragraph(2, Span.of(words.say(reason.text()))));
      page.blank();
    }
    for (Change change : changes) {
      change(change, alike && changes.size() > 1 ? List.of() : change.reasons());
    }
  }

  private void change(Change change, List<Reason> reasons) {
    List<Span> line = new ArrayList<>();
    line.add(Span.of(words.clause(change.clause()) + " "));
    line.add(Span.of(words.say(change.message())));
    line.add(Span.of("  " + change.ruleId() + "  ", Ink.DIM));
    line.add(Span.exact(change.id(), Ink.DIM));
    page.labelled(2, Span.of("-", Ink.DIM), 4, line);
    for (Reason reason : reasons) {
      page.paragraph(6, Span.of(words.say(reason.text()), Ink.DIM));
    }
  }

  private static Ink ink(ChangeStatus status) {
    return switch (status) {
      case NEW, NOW_DECIDABLE, NEW_BY_RULE, WAIVER_ENDED -> Ink.RED;
      case CHANGED, UNCHANGED, VANISHED, UNDECIDABLE -> Ink.YELLOW;
      case FIXED -> Ink.GREEN;
      case ENDED_BY_RULE, NOT_DUE, NEWLY_WAIVED, NOT_LOOKED_AT -> Ink.CYAN;
    };
  }
}
