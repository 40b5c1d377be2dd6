package io.hegui.policy;

import io.hegui.policy.LedgerDifference.Line;
import io.hegui.policy.LedgerDifference.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what became of each entry. Equal hashes in one clause, in order, are the same sentence; an
 * equal hash elsewhere is one that moved. What remains between two unchanged sentences of a clause
 * stands for what was there before.
 */
final class LedgerComparison {
  private static final Comparator<Line> IN_ORDER =
      Comparator.<Line, Clause>comparing(
              line -> place(line, PlanSentence::clause, LedgerEntry::clause))
          .thenComparing(line -> place(line, PlanSentence::ordinal, LedgerEntry::ordinal))
          .thenComparing(Line::status, Comparator.reverseOrder());

  /** Little, so that likeness decides who is paired and never how many are. */
  private static final double LIKE = 0.001;

  private final Ledger ledger;
  private final List<LedgerEntry> entries;
  private final List<PlanSentence> sentences;
  private final List<Line> lines = new ArrayList<>();

  LedgerComparison(Ledger ledger, PlanText text) {
    this.ledger = ledger;
    this.entries = new ArrayList<>(ledger.entries());
    this.sentences = new ArrayList<>(text.sentences());
  }

  LedgerDifference difference() {
    List<Gap> gaps = new ArrayList<>();
    clauses().forEach(clause -> gaps.addAll(unchanged(clause)));
    gaps.forEach(this::takeMoved);
    gaps.forEach(this::takeChanged);
    entries.forEach(entry -> lines.add(known(Status.GONE, entry, null)));
    sentences.forEach(sentence -> lines.add(added(sentence)));
    lines.sort(IN_ORDER);
    return new LedgerDifference(lines);
  }

  private Set<Clause> clauses() {
    Set<Clause> clauses = new TreeSet<>();
    entries.forEach(entry -> clauses.add(entry.clause()));
    sentences.forEach(sentence -> clauses.add(sentence.clause()));
    return clauses;
  }

  /** What stands between two unchanged sentences of a clause, before and now. */
  private record Gap(List<LedgerEntry> before, List<PlanSentence> now) {}

  /** Takes out a clause's unchanged sentences and returns what stands between them. */
  private List<Gap> unchanged(Clause clause) {
    List<LedgerEntry> before = ledger.of(clause);
    List<PlanSentence> now =
        sentences.stream().filter(sentence -> sentence.clause().equals(clause)).toList();
    List<Gap> gaps = new ArrayList<>();
    Gap gap = new Gap(new ArrayList<>(), new ArrayList<>());
    gaps.add(gap);
    int[] partners =
        Alignment.of(
            before.size(),
            now.size(),
            (i, j) -> before.get(i).sha256().equals(now.get(j).sha256()) ? 1 : 0);
    int next = 0;
    for (int i = 0; i < before.size(); i++) {
      if (partners[i] < 0) {
        gap.before().add(before.get(i));
        continue;
      }
      gap.now().addAll(now.subList(next, partners[i]));
      next = partners[i] + 1;
      pair(Status.UNCHANGED, before.get(i), now.get(partners[i]));
      gap = new Gap(new ArrayList<>(), new ArrayList<>());
      gaps.add(gap);
    }
    gap.now().addAll(now.subList(next, now.size()));
    return gaps;
  }

  private void takeMoved(Gap gap) {
    for (LedgerEntry entry : List.copyOf(gap.before())) {
      Optional<PlanSentence> same =
          sentences.stream().filter(each -> each.sha256().equals(entry.sha256())).findFirst();
      same.ifPresent(sentence -> pair(Status.MOVED, entry, sentence));
    }
  }

  /**
   * As many before as now: each for the one in its place. Otherwise those that are most alike, in
   * order; the old sentence is not at hand, so its restatement is held against the new one.
   */
  private void takeChanged(Gap gap) {
    List<LedgerEntry> before = gap.before().stream().filter(entries::contains).toList();
    List<PlanSentence> now = gap.now().stream().filter(sentences::contains).toList();
    boolean same = before.size() == now.size();
    int[] partners =
        Alignment.of(
            before.size(),
            now.size(),
            (i, j) ->
                same && i != j
                    ? 0
                    : 1 + LIKE * Likeness.of(before.get(i).restatement().zh(), now.get(j).text()));
    for (int i = 0; i < before.size(); i++) {
      if (partners[i] >= 0) {
        pair(Status.CHANGED, before.get(i), now.get(partners[i]));
      }
    }
  }

  private void pair(Status status, LedgerEntry entry, PlanSentence sentence) {
    entries.remove(entry);
    sentences.remove(sentence);
    lines.add(known(status, entry, sentence));
  }

  private static Line known(Status status, LedgerEntry entry, @Nullable PlanSentence sentence) {
    return new Line(status, entry, sentence, entry.rules(), entry.parameters(), entry.readings());
  }

  private Line added(PlanSentence sentence) {
    List<LedgerEntry> beside = ledger.of(sentence.clause());
    return new Line(
        Status.NEW,
        null,
        sentence,
        all(beside, LedgerEntry::rules),
        all(beside, LedgerEntry::parameters),
        all(beside, LedgerEntry::readings));
  }

  private static List<String> all(
      List<LedgerEntry> entries, Function<LedgerEntry, List<String>> what) {
    return entries.stream().flatMap(entry -> what.apply(entry).stream()).distinct().toList();
  }

  private static <T> T place(
      Line line, Function<PlanSentence, T> now, Function<LedgerEntry, T> before) {
    return Stream.concat(
            Stream.ofNullable(line.sentence()).map(now),
            Stream.ofNullable(line.entry()).map(before))
        .findFirst()
        .orElseThrow();
  }
}
