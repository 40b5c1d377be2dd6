package io.hegui.examples.county.checks;

import io.hegui.calendar.Frequency;
import io.hegui.examples.county.accounts.Scope;
import io.hegui.examples.county.facts.CountyFacts;
import io.hegui.examples.county.facts.Facts;
import io.hegui.examples.county.web.ProblemException;
import io.hegui.policy.Severity;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** How many findings of each severity there are in the quarter that holds today. */
@Component
class FindingsMeter {
  private static final Logger LOG = LoggerFactory.getLogger(FindingsMeter.class);

  private final Facts facts;
  private final Checks checks;
  private final Questions questions;
  private final MultiGauge gauge;

  FindingsMeter(Facts facts, Checks checks, Questions questions, MeterRegistry meters) {
    this.facts = facts;
    this.checks = checks;
    this.questions = questions;
    this.gauge =
        MultiGauge.builder("county.findings").description("Findings by severity").register(meters);
  }

  @Scheduled(fixedDelay = 60_000, initialDelay = 5_000)
  void look() {
    try {
      LocalDate today = questions.today();
      CountyFacts now = facts.now();
      Question question = new Question(Frequency.QUARTER.unitOf(today), today, true);
      var violations = checks.check(now, Scope.COUNTY, question).violations();
      List<MultiGauge.Row<?>> rows = new ArrayList<>();
      Arrays.stream(Severity.values())
          .forEach(
              severity ->
                  rows.add(
                      MultiGauge.Row.of(
                          Tags.of("severity", severity.text().en()),
                          violations.stream().filter(v -> v.severity() == severity).count())));
      gauge.register(rows, true);
    } catch (DataAccessException | TransactionException | ProblemException e) {
      LOG.warn("findings are not counted: {}", e.getClass().getSimpleName());
    }
  }
}
