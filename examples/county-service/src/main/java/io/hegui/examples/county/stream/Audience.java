package io.hegui.examples.county.stream;

import io.hegui.examples.county.accounts.Scope;
import io.hegui.examples.county.checks.Checks;
import io.hegui.examples.county.checks.Effect;
import io.hegui.examples.county.checks.Question;
import io.hegui.examples.county.facts.CountyFacts;
import io.hegui.report.ComplianceReport;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Those who listen to the answer to one question about one part of the county. */
final class Audience {
  private final Scope scope;
  private final Question question;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private CountyFacts facts;

  Audience(Scope scope, Question question, CountyFacts facts) {
    this.scope = scope;
    this.question = question;
    this.facts = facts;
  }

  Set<Listener> listeners() {
    return listeners;
  }

  /** Takes somebody in, who is told of all that comes after the facts that are known here. */
  synchronized void join(Listener listener) {
    listeners.add(listener);
    listener.send(Event.start(facts.revision()));
  }

  /**
   * Tells what became of the verdicts, if anything did. Of two who look at a time, the one with the
   * older facts may come later.
   */
  synchronized void learn(CountyFacts now, Checks checks) {
    if (now.revision() <= facts.revision()) {
      return;
    }
    ComplianceReport before = checks.check(facts, scope, question);
    Effect effect = Effect.between(before, checks.check(now, scope, question));
    facts = now;
    if (!effect.isNothing()) {
      Event event = Event.verdicts(now.revision(), effect);
      listeners.forEach(listener -> listener.send(event));
    }
  }
}
