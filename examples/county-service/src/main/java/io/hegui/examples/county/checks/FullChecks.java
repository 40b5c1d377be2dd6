package io.hegui.examples.county.checks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hegui.check.ComplianceChecker;
import io.hegui.examples.county.accounts.Scope;
import io.hegui.examples.county.facts.CountyFacts;
import io.hegui.examples.county.facts.TownshipPart;
import io.hegui.examples.county.web.ProblemException;
import io.hegui.report.ComplianceReport;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/**
 * Checks all the facts anew, which takes a county a fraction of a second; what was asked lately of
 * the same facts is remembered. As many checks run at a time as there are processors, the others
 * wait.
 */
@Service
class FullChecks implements Checks {
  private static final int REMEMBERED = 64;
  private static final int SECONDS_OF_WAITING = 20;

  private record Key(CountyFacts facts, Scope scope, Question question) {}

  private final ComplianceChecker checker;
  private final Timer timer;
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final Cache<Key, ComplianceReport> remembered =
      Caffeine.newBuilder()
          .maximumSize(REMEMBERED)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  FullChecks(ComplianceChecker checker, MeterRegistry meters) {
    this.checker = checker;
    this.timer =
        Timer.builder("county.check")
            .description("Checks of facts")
            .publishPercentileHistogram()
            .register(meters);
  }

  @Override
  public ComplianceReport check(CountyFacts facts, Scope scope, Question question) {
    return Objects.requireNonNull(
        remembered.get(new Key(facts, scope, question), each -> inTurn(facts, scope, question)));
  }

  private ComplianceReport inTurn(CountyFacts facts, Scope scope, Question question) {
    try {
      if (!turns.tryAcquire(SECONDS_OF_WAITING, TimeUnit.SECONDS)) {
        throw ProblemException.of(503, "busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ProblemException.of(503, "busy");
    }
    try {
      return Objects.requireNonNull(timer.record(() -> anew(facts, scope, question)));
    } finally {
      turns.release();
    }
  }

  private ComplianceReport anew(CountyFacts facts, Scope scope, Question question) {
    if (scope.isCounty()) {
      return checker.check(facts.submission(), question.request());
    }
    TownshipPart part = facts.territory().part(scope);
    return checker.check(part.facts(), part.share(), question.request());
  }
}
