package io.hegui.policy;

import java.util.List;
import java.util.function.Predicate;

/**
 * The clause ledger: every sentence of a policy's text in order, and what becomes of it. The
 * sentences themselves are not kept, only their hashes.
 *
 * @param entries the entries in the order of the text; none if the policy keeps no ledger
 */
public record Ledger(List<LedgerEntry> entries) {
  /** The ledger of a policy that keeps none. */
  public static final Ledger NONE = new Ledger(List.of());

  public Ledger {
    entries = List.copyOf(entries);
  }

  /** The entries of that class. */
  public List<LedgerEntry> of(EntryClass entryClass) {
    return where(entry -> entry.entryClass() == entryClass);
  }

  /** The entries of that clause alone, without the clauses below it. */
  public List<LedgerEntry> of(Clause clause) {
    return where(entry -> entry.clause().equals(clause));
  }

  /** The entries that a rule is cited by. */
  public List<LedgerEntry> citing(String ruleId) {
    return where(entry -> entry.rules().contains(ruleId));
  }

  private List<LedgerEntry> where(Predicate<LedgerEntry> condition) {
    return entries.stream().filter(condition).toList();
  }

  /** Holds a text of the policy against the ledger, sentence by sentence. */
  public LedgerDifference compare(PlanText text) {
    return new LedgerComparison(this, text).difference();
  }
}
