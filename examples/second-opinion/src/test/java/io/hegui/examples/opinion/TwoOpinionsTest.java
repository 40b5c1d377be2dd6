package io.hegui.examples.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.RuleInfo;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rule engine and the second opinion agree on every duty of random counties. More counties, or
 * others: {@code -Dhegui.counties=10000 -Dhegui.firstSeed=1}.
 */
class TwoOpinionsTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();

  @Test
  void theEngineAgreesWithPlainJavaOnRandomCounties() throws IOException {
    compare(new Disagreements(CHECKER, Params.defaults()), Long.getLong("hegui.counties", 1500));
  }

  private static void compare(Disagreements compared, long counties) throws IOException {
    long first = Long.getLong("hegui.firstSeed", 1);
    long last = first + counties;
    for (long seed = first; seed < last; seed++) {
      RandomCounty county = RandomCounty.of(seed);
      if (!compared.about(county.submission(), county.period(), county.asOf()).isEmpty()) {
        fail(DisputedCounty.keep(compared, seed, county));
      }
    }
  }

  static List<Path> disputed() throws IOException {
    return DisputedCounty.kept();
  }

  /** Counties that they once disagreed about, or that nothing but them tells a faulty rule by. */
  @ParameterizedTest
  @MethodSource("disputed")
  void theyAgreeOnWhatWasOnceDisputed(Path file) throws IOException {
    DisputedCounty county = DisputedCounty.read(file);
    Disagreements compared = new Disagreements(CHECKER, Params.defaults());
    assertThat(compared.about(county.submission(), county.period(), county.asOf())).isEmpty();
  }

  @Test
  void theyJudgeTheSameRules() {
    assertThat(CHECKER.policies().get(0).rules())
        .extracting(RuleInfo::id)
        .containsExactlyInAnyOrderElementsOf(SecondOpinion.ruleIds());
  }

  @Test
  void theyAgreeWhenACountySetsParametersOfItsOwn() throws IOException {
    ComplianceChecker amended =
        CHECKER.with(
            ParameterOverrides.read(
                new StringReader(
                    """
                    industry.perVillage.min: 2
                    problems.perQuarter.min: 2
                    residency.months: 12
                    report.dayOfMonth: 20
                    finalReport.graceDays: 10
                    frequency.minimumShare: 0.25
                    deadline.annex: 2015-09-30
                    deadline.organised: 2015-10-10
                    """),
                "county.yaml"));
    Params params =
        Params.defaults()
            .with("industriesPerVillage", 2)
            .with("problemsPerQuarter", 2)
            .with("residencyMonths", 12)
            .with("reportDayOfMonth", 20)
            .with("finalReportGraceDays", 10)
            .with("minimumShare", new BigDecimal("0.25"))
            .with("annex", LocalDate.of(2015, 9, 30))
            .with("organised", LocalDate.of(2015, 10, 10));
    compare(new Disagreements(amended, params), Long.getLong("hegui.counties", 1500) / 3);
  }

  @Test
  void theCountsAddUp() {
    for (long seed = 1; seed < 200; seed++) {
      RandomCounty county = RandomCounty.of(seed);
      for (RuleSummary rule : report(county).rules()) {
        assertThat(rule.checked())
            .isEqualTo(
                rule.compliant()
                    + rule.violations()
                    + rule.pending()
                    + rule.waived()
                    + rule.undetermined()
                    + rule.errors());
      }
    }
  }

  private static ComplianceReport report(RandomCounty county) {
    return CHECKER.check(county.submission(), CheckRequest.of(county.period()).asOf(county.asOf()));
  }
}
