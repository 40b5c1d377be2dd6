package io.hegui.examples.nationwide;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over what somebody hands out, who runs in a thread of his own and never gets far ahead:
 * readers push rows, Spark pulls them, and a file may be larger than memory.
 */
final class ReadAhead<T> implements Iterator<T>, AutoCloseable {
  private static final int BATCH = 1_000;
  private static final int BATCHES = 8;

  private final BlockingQueue<List<T>> queue = new ArrayBlockingQueue<>(BATCHES);
  private final Thread thread;
  private List<T> batch = new ArrayList<>(BATCH);
  private Iterator<T> taken = List.<T>of().iterator();
  private boolean ended;
  private volatile @Nullable Throwable failure;

  ReadAhead(Consumer<Consumer<T>> source) {
    thread = new Thread(() -> run(source), "read-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private void run(Consumer<Consumer<T>> source) {
    try {
      source.accept(this::push);
    } catch (RuntimeException | Error e) {
      failure = e;
    }
    try {
      if (!batch.isEmpty()) {
        queue.put(batch);
      }
      queue.put(List.of()); // the end
    } catch (InterruptedException e) {
      thread.interrupt(); // nobody pulls any more
    }
  }

  private void push(T each) {
    batch.add(each);
    if (batch.size() == BATCH) {
      try {
        queue.put(batch);
      } catch (InterruptedException e) {
        thread.interrupt();
        throw new IllegalStateException("nobody pulls any more", e);
      }
      batch = new ArrayList<>(BATCH);
    }
  }

  @Override
  public boolean hasNext() {
    if (!taken.hasNext() && !ended) {
      try {
        List<T> next = queue.take();
        ended = next.isEmpty();
        taken = next.iterator();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
    Throwable broken = failure;
    if (ended && broken != null) {
      throw new IllegalStateException("reading failed", broken);
    }
    return taken.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return taken.next();
  }

  /** Has whoever hands out stop. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
