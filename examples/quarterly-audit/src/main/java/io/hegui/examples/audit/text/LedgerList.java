package io.hegui.examples.audit.text;

import io.hegui.policy.EntryClass;
import io.hegui.policy.LedgerEntry;
import io.hegui.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/** A clause ledger as a list: what each sentence says, and what becomes of it. */
public final class LedgerList {
  private LedgerList() {}

  /** Writes those entries of a policy's ledger. */
  public static void write(Page page, Lexicon words, Policy policy, List<LedgerEntry> entries) {
    title(page, words, policy);
    Grid grid = Grid.of("lrl*");
    List<Span> head = new ArrayList<>();
    for (String key : List.of("count.clause", "ledger.ordinal", "ledger.class", "ledger.text")) {
      head.add(Span.of(words.say(key), Ink.BOLD));
    }
    grid.row(head.toArray(Span[]::new)).rule();
    for (LedgerEntry entry : entries) {
      grid.row(
          Span.of(words.clause(entry.clause().number())),
          Span.of(String.valueOf(entry.ordinal()), Ink.DIM),
          Span.of(words.say(entry.entryClass().text()), ink(entry.entryClass())),
          Span.of(words.say(entry.restatement())));
      below(grid, Span.of(words.say(entry.note())));
      below(
          grid,
          Span.of(Cited.of(words, entry.rules(), entry.parameters(), entry.readings()), Ink.DIM));
    }
    grid.rule();
    grid.on(page, 0);
    page.paragraph(0, Span.of(counts(words, entries)));
  }

  static void title(Page page, Lexicon words, Policy policy) {
    page.blank()
        .paragraph(
            0,
            Span.of(words.say(policy.title()) + "  ", Ink.BOLD),
            Span.of(policy.id() + " " + policy.version(), Ink.DIM))
        .blank();
  }

  private static void below(Grid grid, Span text) {
    if (!text.text().isEmpty()) {
      grid.row(Span.of(""), Span.of(""), Span.of(""), text);
    }
  }

  private static String counts(Lexicon words, List<LedgerEntry> entries) {
    List<String> parts = new ArrayList<>();
    for (EntryClass each : EntryClass.values()) {
      long number = entries.stream().filter(entry -> entry.entryClass() == each).count();
      parts.add(words.say("ledger.count", "what", each.text(), "n", number));
    }
    return words.count("ledger.sentences", entries.size()) + words.say("colon") + words.join(parts);
  }

  private static Ink ink(EntryClass entryClass) {
    return switch (entryClass) {
      case ENCODED -> Ink.GREEN;
      case PARTLY -> Ink.CYAN;
      case MANUAL -> Ink.YELLOW;
      case CONTEXT -> Ink.DIM;
    };
  }
}
