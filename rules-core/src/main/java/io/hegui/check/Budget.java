package io.hegui.check;

import io.hegui.engine.Watch;
import io.hegui.report.Stop.Why;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What of its limits one check has left. Safe for several threads. */
final class Budget implements Watch {
  private final Limits limits;
  private final long begun = System.nanoTime();
  private final AtomicLong rows = new AtomicLong();
  private final AtomicLong findings = new AtomicLong();
  private volatile @Nullable Why spent;

  Budget(Limits limits) {
    this.limits = limits;
  }

  /** Whether how much is found makes a difference. */
  boolean countsFindings() {
    return limits.findings() < Integer.MAX_VALUE;
  }

  /** Takes in that a broken duty was found. */
  void found() {
    if (findings.incrementAndGet() >= limits.findings()) {
      spend(Why.FINDINGS);
    }
  }

  /** Takes in that rows are about to be handed to the rules. */
  void take(int more) {
    if (rows.addAndGet(more) > limits.rows()) {
      spend(Why.ROWS);
    }
  }

  private synchronized void spend(Why why) {
    if (spent == null) {
      spent = why;
    }
  }

  /** What ended the check; null if nothing did. */
  @Nullable Why spent() {
    Cancellation cancellation = limits.cancellation();
    if (spent == null && cancellation != null && cancellation.isCancelled()) {
      spend(Why.CANCELLED);
    }
    if (spent == null
        && limits.time() != null
        && System.nanoTime() - begun > limits.time().toNanos()) {
      spend(Why.TIME);
    }
    return spent;
  }

  @Override
  public boolean isOver() {
    return spent() != null;
  }
}
