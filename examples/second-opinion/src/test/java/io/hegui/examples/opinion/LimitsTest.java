package io.hegui.examples.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hegui.check.Cancellation;
import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.check.Limits;
import io.hegui.json.ReportJson;
import io.hegui.report.ChangeStatus;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Difference;
import io.hegui.report.Reason;
import io.hegui.report.RuleSummary;
import io.hegui.report.Stop;
import io.hegui.report.Stop.Why;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A check that comes to a limit says so, and calls nothing compliant that it has not judged. */
class LimitsTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();

  /** A county with more to find than the limits below allow. */
  private static final RandomCounty COUNTY = RandomCounty.of(7);

  private static final CheckRequest REQUEST = CheckRequest.of(COUNTY.period()).asOf(COUNTY.asOf());

  private static ComplianceReport check(Limits limits) {
    return CHECKER.check(COUNTY.submission(), REQUEST.within(limits));
  }

  @Test
  void aCheckThatComesToNoLimitIsWhole() {
    ComplianceReport whole = CHECKER.check(COUNTY.submission(), REQUEST);
    Limits wide = Limits.NONE.time(Duration.ofDays(1)).findings(100_000).rows(100_000);
    assertThat(check(wide.cancelledBy(new Cancellation()))).isEqualTo(whole);
    assertThat(whole.partial()).isFalse();
  }

  @Test
  void findingsAreThoseOfTheWholeAndNoMoreThanAskedFor() {
    for (long seed = 1; seed <= Long.getLong("hegui.counties", 40); seed++) {
      RandomCounty county = RandomCounty.of(seed);
      CheckRequest request = CheckRequest.of(county.period()).asOf(county.asOf());
      ComplianceReport whole = CHECKER.check(county.submission(), request);
      ComplianceReport part =
          CHECKER.check(county.submission(), request.within(Limits.NONE.findings(5)));
      assertThat(part.violations().size() + part.waived().size()).isLessThanOrEqualTo(5);
      assertThat(whole.violations()).containsAll(part.violations());
      assertThat(whole.waived()).containsAll(part.waived());
      for (RuleSummary rule : part.rules()) {
        RuleSummary all = whole.rules().get(part.rules().indexOf(rule));
        boolean left = part.stops().stream().anyMatch(stop -> stop.rules().contains(rule.ruleId()));
        if (left) {
          assertThat(rule.compliant()).as(rule.ruleId()).isLessThanOrEqualTo(all.compliant());
          assertThat(part.undetermined())
              .anyMatch(open -> open.ruleId().equals(rule.ruleId()) && open.settledBy().isEmpty());
        } else {
          assertThat(rule).as("county %d", seed).isEqualTo(all);
        }
      }
    }
  }

  @Test
  void timeRowsAndCancellationEndACheckBeforeItBegins() {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();
    assertEndedBy(Why.TIME, Limits.NONE.time(Duration.ZERO));
    assertEndedBy(Why.ROWS, Limits.NONE.rows(1));
    assertEndedBy(Why.CANCELLED, Limits.NONE.cancelledBy(cancellation));
  }

  private static void assertEndedBy(Why why, Limits limits) {
    ComplianceReport report = check(limits);
    assertThat(report.stops()).extracting(Stop::why).containsExactly(why);
    assertThat(report.partial()).isTrue();
    assertThat(report.compliant()).isZero();
    assertThat(report.violations()).isEmpty();
    assertThat(report.undetermined()).hasSize(report.rules().size());
  }

  @Test
  void whatWasJudgedBeforeACancellationStays() {
    Cancellation cancellation = new Cancellation();
    ComplianceChecker inParts =
        CHECKER
            .inPartsOf(1)
            .on(
                part -> {
                  part.run();
                  cancellation.cancel();
                });
    ComplianceReport whole = CHECKER.check(COUNTY.submission(), REQUEST);
    ComplianceReport part =
        inParts.check(COUNTY.submission(), REQUEST.within(Limits.NONE.cancelledBy(cancellation)));
    assertThat(part.stops()).extracting(Stop::why).containsExactly(Why.CANCELLED);
    assertThat(part.checked()).isGreaterThan(part.undetermined().size());
    assertThat(whole.violations()).containsAll(part.violations());
    assertThat(part.compliant()).isLessThan(whole.compliant());
  }

  @Test
  void aPartialReportIsReadBackAndOneWithoutTheFieldIsWhole() throws IOException {
    ComplianceReport part = check(Limits.NONE.findings(1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(part, out);
    assertThat(ReportJson.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(part);
    String json = out.toString(StandardCharsets.UTF_8);
    String before = json.substring(0, json.lastIndexOf(',', json.indexOf("\"stops\""))) + "}";
    byte[] bytes = before.getBytes(StandardCharsets.UTF_8);
    assertThat(ReportJson.read(new ByteArrayInputStream(bytes)).partial()).isFalse();
  }

  @Test
  void whatAPartialReportDoesNotSayIsNotMended() {
    ComplianceReport whole = CHECKER.check(COUNTY.submission(), REQUEST);
    Difference difference = Difference.between(whole, check(Limits.NONE.time(Duration.ZERO)));
    assertThat(difference.cautions()).extracting(Reason::why).contains(Reason.Why.PARTIAL_NOW);
    assertThat(difference.changes())
        .isNotEmpty()
        .allMatch(change -> change.status() == ChangeStatus.UNDECIDABLE);
  }

  @Test
  void aLimitIsPositive() {
    assertThatIllegalArgumentException().isThrownBy(() -> Limits.NONE.findings(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Limits.NONE.rows(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Limits.NONE.time(Duration.ofSeconds(-1)));
  }
}
