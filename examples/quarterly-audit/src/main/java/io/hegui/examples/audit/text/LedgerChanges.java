package io.hegui.examples.audit.text;

import io.hegui.policy.Clause;
import io.hegui.policy.LedgerDifference;
import io.hegui.policy.LedgerDifference.Line;
import io.hegui.policy.LedgerDifference.Status;
import io.hegui.policy.LedgerEntry;
import io.hegui.policy.PlanSentence;
import io.hegui.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a text differs from a clause ledger, and what has to be looked at again. */
public final class LedgerChanges {
  private final Page page;
  private final Lexicon words;
  private final int column;

  private LedgerChanges(Page page, Lexicon words) {
    this.page = page;
    this.words = words;
    int widest = 0;
    for (String key : List.of("ledger.before", "ledger.now", "ledger.hash", "ledger.touches")) {
      widest = Math.max(widest, DisplayWidth.of(words.say(key)));
    }
    this.column = 2 + widest + 2;
  }

  /** Writes every sentence that is not unchanged. */
  public static void write(Page page, Lexicon words, Policy policy, LedgerDifference difference) {
    LedgerList.title(page, words, policy);
    LedgerChanges changes = new LedgerChanges(page, words);
    difference.lines().stream()
        .filter(line -> line.status() != Status.UNCHANGED)
        .forEach(changes::write);
    if (difference.agrees()) {
      String agrees = words.count("ledger.agrees", difference.lines().size());
      page.paragraph(0, Span.of(agrees, Ink.GREEN));
      return;
    }
    List<String> parts = new ArrayList<>();
    for (Status status : Status.values()) {
      parts.add(
          words.say("ledger.count", "what", status.text(), "n", difference.of(status).size()));
    }
    page.blank().paragraph(0, Span.of(words.join(parts)));
  }

  private void write(Line line) {
    LedgerEntry entry = line.entry();
    PlanSentence now = line.sentence();
    List<Span> head = new ArrayList<>();
    head.add(Span.of(words.say(line.status().text()) + "  ", ink(line.status())));
    @Nullable String before = entry == null ? null : place(entry.clause(), entry.ordinal());
    @Nullable String after = now == null ? null : place(now.clause(), now.ordinal());
    head.add(Span.of(before == null ? String.valueOf(after) : before, Ink.BOLD));
    if (before != null && after != null && !after.equals(before)) {
      head.add(Span.of(" → " + after, Ink.BOLD));
    }
    page.blank().paragraph(0, head.toArray(Span[]::new));
    if (entry != null) {
      field("ledger.before", Span.of(words.say(entry.restatement())));
    }
    if (now != null && line.status() != Status.MOVED) {
      field("ledger.now", Span.of(now.text()));
      field("ledger.hash", Span.exact(now.sha256(), Ink.DIM));
    }
    String touched = Cited.of(words, line.rules(), line.parameters(), line.readings());
    field("ledger.touches", Span.of(touched.isEmpty() ? words.say("rule.none") : touched));
  }

  private String place(Clause clause, int ordinal) {
    return words.say("ledger.place", "clause", clause.text(), "n", ordinal);
  }

  private void field(String label, Span text) {
    page.labelled(2, Span.of(words.say(label), Ink.DIM), column, List.of(text));
  }

  private static Ink ink(Status status) {
    return switch (status) {
      case UNCHANGED -> Ink.GREEN;
      case CHANGED, MOVED -> Ink.YELLOW;
      case NEW, GONE -> Ink.RED;
    };
  }
}
