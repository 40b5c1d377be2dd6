package io.hegui.examples.audit;

import io.hegui.large.Progress;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells how far a large check is, a terminal at every moment and a file once a minute, and ends the
 * check at a good place when the program is told to end.
 */
final class Watch implements Progress, AutoCloseable {
  private static final long PATIENCE = 60; // seconds, then the program ends wherever it is

  private final Session session;
  private final PrintWriter err;
  private final boolean terminal;
  private final long between;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop");
  private Stage stage = Stage.READ;
  private long begun = System.nanoTime();
  private long told = begun;
  private long first;

  Watch(Session session, PrintWriter err) {
    this.session = session;
    this.err = err;
    this.terminal = session.surroundings().errorTerminal();
    this.between = terminal ? TimeUnit.MILLISECONDS.toNanos(500) : TimeUnit.MINUTES.toNanos(1);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  boolean isStopped() {
    return stopped.get();
  }

  private void stop() {
    stopped.set(true);
    try {
      if (ended.await(PATIENCE, TimeUnit.SECONDS)) {
        err.println(session.say("large.stopped"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void reached(Stage reached, long done, long total) {
    long now = System.nanoTime();
    boolean turned = reached != stage;
    if (turned) {
      stage = reached;
      begun = now;
      first = done;
    }
    if ((terminal && turned) || now - told >= between) {
      told = now;
      String line = line(done, total, now);
      err.print(terminal ? "\r" + line + "\033[K" : line + System.lineSeparator());
      err.flush();
    }
  }

  private String line(long done, long total, long now) {
    String what = session.say("large." + stage);
    if (total == 0) {
      return session.say("large.done", "what", what, "done", done);
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(now - begun);
    long left = done > first ? seconds * (total - done) / (done - first) : 0;
    return session.say(
        "large.of", "what", what, "percent", done * 100 / total, "minutes", (left + 59) / 60);
  }

  @Override
  public void close() {
    if (terminal) {
      err.print("\r\033[K");
      err.flush();
    }
    ended.countDown();
    if (!stopped.get()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
