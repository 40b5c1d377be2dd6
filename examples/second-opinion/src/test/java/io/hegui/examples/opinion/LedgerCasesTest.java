package io.hegui.examples.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.policy.LedgerEntry;
import io.hegui.policy.Policy;
import io.hegui.policy.Shape;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every rule that the clause ledger relies on is tested both ways: among the random counties on
 * which {@link TwoOpinionsTest} holds it to the second opinion, one complies and one does not.
 */
class LedgerCasesTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
  private static final Policy POLICY = CHECKER.policies().get(0);

  /** As many counties as the two opinions are compared on. */
  private static final int SEEDS = 1500;

  @Test
  void everyRuleOfTheLedgerHasACompliantAndAViolatingCase() {
    Set<String> uncovered = new TreeSet<>();
    for (LedgerEntry entry : POLICY.ledger().entries()) {
      entry.rules().forEach(rule -> uncovered.add(rule + " compliant"));
      entry.rules().forEach(rule -> uncovered.add(rule + " violated"));
    }
    assertThat(uncovered).isNotEmpty();
    for (long seed = 1; seed <= SEEDS && !uncovered.isEmpty(); seed++) {
      RandomCounty county = RandomCounty.of(seed);
      ComplianceReport report =
          CHECKER.check(county.submission(), CheckRequest.of(county.period()).asOf(county.asOf()));
      for (RuleSummary rule : report.rules()) {
        if (rule.violations() > 0) {
          uncovered.remove(rule.ruleId() + " violated");
        } else if (rule.compliant() > 0 || isSpared(rule)) {
          uncovered.remove(rule.ruleId() + " compliant");
        }
      }
    }
    assertThat(uncovered).isEmpty();
  }

  /** A rule that forbids an event has nothing to say where none happened. */
  private static boolean isSpared(RuleSummary rule) {
    boolean forbids = POLICY.rule(rule.ruleId()).orElseThrow().shape() == Shape.EVENT;
    return forbids && rule.checked() == 0;
  }
}
