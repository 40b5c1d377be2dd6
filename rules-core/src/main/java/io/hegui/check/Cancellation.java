package io.hegui.check;

/** Ends checks that were given it, from any thread: they end soon, with a partial report. */
public final class Cancellation {
  private volatile boolean cancelled;

  /** Has the checks end. */
  public void cancel() {
    cancelled = true;
  }

  public boolean isCancelled() {
    return cancelled;
  }
}
