package io.hegui.examples.audit;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Shows on a terminal how far a piece of work is that takes more than a second or so. The work only
 * counts; a thread of its own looks at the counts now and then. What is shown is gone when the work
 * is done, or when the program is told to end.
 */
final class Meter implements AutoCloseable {
  private static final long PATIENCE = 1_000; // milliseconds, then it shows
  private static final long BETWEEN = 250;
  private static final int WIDTH = 24;
  private static final String CLEAR = "\r\033[K";

  private final Session session;
  private final String what;
  private final PrintWriter err;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong total = new AtomicLong();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread shower = new Thread(this::show, "meter");
  private final Thread hook = new Thread(this::end, "meter's end");

  private Meter(Session session, String what) {
    this.session = session;
    this.what = what;
    this.err = session.surroundings().errorWriter();
  }

  /**
   * Begins a piece of work; nothing is shown unless standard error is a terminal.
   *
   * @param key the message that says what is done
   */
  static Meter of(Session session, String key) {
    Meter meter = new Meter(session, session.say(key));
    if (session.surroundings().errorTerminal()) {
      Runtime.getRuntime().addShutdownHook(meter.hook);
      meter.shower.setDaemon(true);
      meter.shower.start();
    }
    return meter;
  }

  /** Counts one more as done. */
  void step() {
    // Not more than a write, for every row that is read comes through here.
    done.lazySet(done.getPlain() + 1);
  }

  /** The same executor; each of its tasks counts. */
  Executor counting(Executor executor) {
    return task -> {
      total.incrementAndGet();
      executor.execute(
          () -> {
            try {
              task.run();
            } finally {
              done.incrementAndGet();
            }
          });
    };
  }

  private void show() {
    try {
      boolean over = ended.await(PATIENCE, TimeUnit.MILLISECONDS);
      while (!over) {
        synchronized (this) {
          if (ended.getCount() > 0) {
            err.print(CLEAR + line(done.get(), total.get()));
            err.flush();
          }
        }
        over = ended.await(BETWEEN, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String line(long now, long all) {
    if (all > 0) {
      int filled = (int) (WIDTH * Math.min(now, all) / all);
      String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
      return session.say("meter.of", "what", what, "bar", bar, "percent", 100 * now / all);
    }
    return session.say(now > 0 ? "meter.done" : "meter.waiting", "what", what, "done", now);
  }

  private synchronized void end() {
    if (ended.getCount() > 0) {
      ended.countDown();
      err.print(CLEAR);
      err.flush();
    }
  }

  @Override
  public void close() {
    if (!session.surroundings().errorTerminal()) {
      return;
    }
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook has done or does the same.
    }
  }
}
