package io.hegui.examples.county.facts;

import io.hegui.examples.county.accounts.Account;
import io.hegui.examples.county.accounts.Scope;
import io.hegui.examples.county.audit.AuditTrail;
import io.hegui.examples.county.facts.CountyFacts.Applied;
import io.hegui.examples.county.web.ProblemException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Saves submissions: one after the other, each whole or not at all, and each once, however often it
 * is sent.
 */
@Service
class Submissions {
  /** What was saved; without facts if nothing is otherwise than before. */
  private record Saved(Receipt receipt, Optional<CountyFacts> facts) {}

  private static final int SECONDS_OF_WAITING = 10;

  private final ReentrantLock turn = new ReentrantLock(true);
  private final FactStore store;
  private final Facts facts;
  private final Receipts receipts;
  private final AuditTrail trail;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  Submissions(
      FactStore store,
      Facts facts,
      Receipts receipts,
      AuditTrail trail,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.store = store;
    this.facts = facts;
    this.receipts = receipts;
    this.trail = trail;
    this.transaction = transaction;
    this.events = events;
  }

  /** What somebody's next change has to name. */
  long version(Scope scope) {
    return version(scope, store.revision());
  }

  private long version(Scope scope, long revision) {
    return scope.isCounty() ? revision : store.revisionOf(scope.township());
  }

  /**
   * Saves what a submission makes of the facts.
   *
   * @param terms under which conditions it is to be saved
   * @throws ProblemException if it cannot be; nothing is changed then
   */
  Receipt submit(
      Account account,
      Terms terms,
      AuditTrail.Action action,
      Function<CountyFacts, Applied> submission) {
    Saved saved = alone(() -> locked(account, terms, action, submission));
    saved
        .facts()
        .ifPresent(
            after -> {
              facts.saved(after);
              events.publishEvent(new FactsChanged(after.revision()));
            });
    return saved.receipt();
  }

  /**
   * Of this service's submissions one at a time holds a connection; the others wait for it here.
   */
  private Saved alone(Supplier<Saved> saving) {
    try {
      if (!turn.tryLock(SECONDS_OF_WAITING, TimeUnit.SECONDS)) {
        throw ProblemException.of(503, "busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ProblemException.of(503, "busy");
    }
    try {
      return Objects.requireNonNull(transaction.execute(status -> saving.get()));
    } finally {
      turn.unlock();
    }
  }

  private Saved locked(
      Account account,
      Terms terms,
      AuditTrail.Action action,
      Function<CountyFacts, Applied> submission) {
    long revision = store.lockRevision();
    Optional<Receipt> before = receipts.find(account.name(), terms);
    if (before.isPresent()) {
      return new Saved(before.get(), Optional.empty());
    }
    long version = version(account.scope(), revision);
    terms.mustMeet(version);
    Applied change = submission.apply(facts.at(revision));
    change.mustBelong(account.scope());
    BadData.refuse(change.after().submission().findings());
    if (change.isEmpty()) {
      Receipt nothing = Receipt.nothing(revision, version);
      receipts.keep(account.name(), terms, nothing);
      return new Saved(nothing, Optional.empty());
    }
    CountyFacts after = store.save(change);
    Receipt receipt = Receipt.of(change, account.scope());
    trail.note(account.name(), action, receipt.inShort() + " sha256 " + terms.fingerprint());
    receipts.keep(account.name(), terms, receipt);
    return new Saved(receipt, Optional.of(after));
  }
}
