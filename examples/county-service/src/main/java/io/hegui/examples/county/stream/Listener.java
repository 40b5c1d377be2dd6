package io.hegui.examples.county.stream;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Somebody who listens. Sending goes on beside everything else, one event at a time: whoever is too
 * slow to take an event before the next comes is told that something was missed.
 */
final class Listener {
  /** What is done about events. */
  private enum State {
    IDLE,
    SENDING,
    BEHIND
  }

  private final String account;
  private final SseEmitter emitter;
  private final Executor executor;
  private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

  Listener(String account, SseEmitter emitter, Executor executor) {
    this.account = account;
    this.emitter = emitter;
    this.executor = executor;
  }

  String account() {
    return account;
  }

  void send(Event event) {
    if (!state.compareAndSet(State.IDLE, State.SENDING)) {
      if (!event.isHeartbeat()) {
        state.compareAndSet(State.SENDING, State.BEHIND);
      }
      return;
    }
    try {
      executor.execute(() -> write(event));
    } catch (RejectedExecutionException e) {
      state.set(State.IDLE);
    }
  }

  void end() {
    emitter.complete();
  }

  private void write(Event event) {
    try {
      emitter.send(event.message());
      if (state.getAndSet(State.IDLE) == State.BEHIND) {
        emitter.send(Event.missed(event.revision()).message());
      }
    } catch (IOException | IllegalStateException e) {
      emitter.completeWithError(e);
    }
  }
}
