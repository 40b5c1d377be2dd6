package io.hegui.examples.county.stream;

import io.hegui.examples.county.accounts.Account;
import io.hegui.examples.county.accounts.Scope;
import io.hegui.examples.county.checks.Asked;
import io.hegui.examples.county.checks.Checks;
import io.hegui.examples.county.checks.Question;
import io.hegui.examples.county.checks.Questions;
import io.hegui.examples.county.facts.CountyFacts;
import io.hegui.examples.county.facts.Facts;
import io.hegui.examples.county.facts.FactsChanged;
import io.hegui.examples.county.web.LimitSettings;
import io.hegui.examples.county.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells whoever listens what becomes of the verdicts. Changes that another instance of the service
 * saved are noticed within a second or two.
 */
@RestController
@Tag(name = "stream")
class VerdictStream {
  private static final Logger LOG = LoggerFactory.getLogger(VerdictStream.class);

  private static final int THREADS = 4;

  /** After that a listener connects anew, and has to show again who it is. */
  private static final long MILLISECONDS = 30 * 60 * 1_000L;

  private record Topic(Scope scope, Question question) {}

  private final Facts facts;
  private final Checks checks;
  private final Questions questions;
  private final LimitSettings limits;
  private final ExecutorService senders = Executors.newFixedThreadPool(THREADS);
  private final AtomicBoolean toLook = new AtomicBoolean();
  private final Map<Topic, Audience> audiences = new ConcurrentHashMap<>();

  VerdictStream(Facts facts, Checks checks, Questions questions, LimitSettings limits) {
    this.facts = facts;
    this.checks = checks;
    this.questions = questions;
    this.limits = limits;
  }

  @Operation(
      summary = "实时：结论的变化 · Verdicts as they change, as server-sent events",
      description =
          "start: connected. verdicts: findings that appeared, vanished, changed. missed: read anew.")
  @GetMapping(path = "/api/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream(@AuthenticationPrincipal Account account, @ParameterObject Asked asked) {
    Question question = questions.of(asked, account);
    CountyFacts now = facts.now();
    if (open(account) >= limits.streams()) {
      throw ProblemException.of(429, "too-many-streams");
    }
    Topic topic = new Topic(account.scope(), question);
    SseEmitter emitter = new SseEmitter(MILLISECONDS);
    Listener listener = new Listener(account.name(), emitter, senders);
    emitter.onCompletion(() -> leave(topic, listener));
    emitter.onTimeout(emitter::complete);
    audiences.compute(
        topic,
        (each, audience) -> {
          Audience joined =
              audience == null ? new Audience(topic.scope(), question, now) : audience;
          joined.join(listener);
          return joined;
        });
    return emitter;
  }

  private long open(Account account) {
    return audiences.values().stream()
        .flatMap(audience -> audience.listeners().stream())
        .filter(listener -> listener.account().equals(account.name()))
        .count();
  }

  private void leave(Topic topic, Listener listener) {
    audiences.computeIfPresent(
        topic,
        (each, audience) -> {
          audience.listeners().remove(listener);
          return audience.listeners().isEmpty() ? null : audience;
        });
  }

  /** Not on the thread that saved the change: whoever saves does not wait for whoever listens. */
  @EventListener
  void changed(FactsChanged change) {
    // A look that is still to come sees this, too.
    if (toLook.compareAndSet(false, true)) {
      senders.execute(this::look);
    }
  }

  @Scheduled(fixedDelay = 1_500)
  void look() {
    toLook.set(false);
    if (audiences.isEmpty()) {
      return;
    }
    try {
      CountyFacts now = facts.now();
      audiences.values().forEach(audience -> audience.learn(now, checks));
    } catch (DataAccessException | TransactionException | ProblemException e) {
      LOG.warn("verdicts are told later: {}", e.getClass().getSimpleName());
    }
  }

  @Scheduled(fixedDelay = 15_000)
  void live() {
    audiences
        .values()
        .forEach(audience -> audience.listeners().forEach(each -> each.send(Event.heartbeat())));
  }

  /** Before the server stops, for it waits until all that was asked is answered to its end. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    senders.shutdownNow();
    audiences.values().forEach(audience -> audience.listeners().forEach(Listener::end));
  }
}
