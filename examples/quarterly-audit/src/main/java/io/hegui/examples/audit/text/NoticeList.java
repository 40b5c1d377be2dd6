package io.hegui.examples.audit.text;

import io.hegui.examples.reports.letters.Letter;
import io.hegui.examples.reports.letters.Letters;
import io.hegui.policy.Severity;
import io.hegui.report.Violation;
import java.util.ArrayList;
import java.util.List;

/** Which letters were written, and which findings are in none of them. */
public final class NoticeList {
  private NoticeList() {}

  /** Writes the list of letters, then the findings that nobody got. */
  public static void write(Page page, Lexicon words, Letters letters, String folder) {
    page.paragraph(
        0,
        Span.of(
            words.say("notice.title", "n", letters.letters().size(), "folder", folder), Ink.BOLD));
    if (!letters.letters().isEmpty()) {
      page.blank();
      table(words, letters).on(page, 0);
    }
    if (!letters.unaddressed().isEmpty()) {
      page.section(words.say("notice.unaddressed", "n", letters.unaddressed().size()));
      letters.unaddressed().forEach(finding -> write(page, words, finding));
    }
  }

  private static Grid table(Lexicon words, Letters letters) {
    Grid grid = Grid.of("r*rrrr");
    List<Span> head = new ArrayList<>();
    head.add(Span.of(words.say("notice.number"), Ink.BOLD));
    head.add(Span.of(words.say("notice.addressee"), Ink.BOLD));
    head.add(Span.of(words.say("notice.findings"), Ink.BOLD));
    for (Severity severity : Severity.values()) {
      head.add(Span.of(words.say(severity.text()), Ink.BOLD));
    }
    grid.row(head.toArray(Span[]::new)).rule();
    for (Letter letter : letters.letters()) {
      List<Span> row = new ArrayList<>();
      row.add(Span.of("" + letter.number(), Ink.DIM));
      row.add(Span.of(letter.name()));
      row.add(Span.of("" + letter.findings().size()));
      for (Severity severity : Severity.values()) {
        row.add(Span.of("" + letter.count(severity), Lexicon.ink(severity)));
      }
      grid.row(row.toArray(Span[]::new));
    }
    return grid.rule();
  }

  private static void write(Page page, Lexicon words, Violation finding) {
    String owners =
        finding.owedBy().isEmpty()
            ? words.say("notice.nobody")
            : Fields.ownersText(words, finding.owedBy());
    page.labelled(
        2,
        Span.of("-", Ink.DIM),
        4,
        List.of(
            Span.of(words.clause(finding.clause()) + "  ", Ink.DIM),
            Span.of(words.say(finding.message()) + "  "),
            Span.of(words.say("due.owners", "owners", owners) + "  "),
            Span.exact(finding.id(), Ink.DIM)));
  }
}
