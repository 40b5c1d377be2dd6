package io.hegui.plan;

import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Papers.report;
import static io.hegui.plan.fixture.Papers.villagePlan;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.plan.fixture.Work.diversion;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Appraisal;
import io.hegui.facts.AppraisalResult;
import io.hegui.facts.Fact;
import io.hegui.facts.Rank;
import io.hegui.facts.TeamRole;
import io.hegui.facts.UnitLevel;
import io.hegui.plan.fixture.Days;
import io.hegui.report.Mendable;
import io.hegui.report.Violation;
import org.junit.jupiter.api.Test;

/** What of a breach can still be made good, shape by shape. */
class MendingTest {
  private static Violation violation(String rule, String asOf, Fact... facts) {
    return county(facts).verdicts(rule).asOf(asOf).report().violations().get(0);
  }

  private static Violation violation(String rule, Fact... facts) {
    return violation(rule, "2016-03-31", facts);
  }

  private static Fact[] posted(String span, Fact... more) {
    Fact[] all = new Fact[more.length + 3];
    all[0] = team("T", "V");
    all[1] = cadre("C", UnitLevel.COUNTY, Rank.STAFF);
    all[2] = posting("P", "T", "C", TeamRole.MEMBER, span);
    System.arraycopy(more, 0, all, 3, more.length);
    return all;
  }

  @Test
  void aStateCanBeMendedAtOnceAndNothingIsPast() {
    Violation violation = violation("3.2-village-team");
    assertThat(violation.mendable()).isEqualTo(Mendable.NOW);
    assertThat(violation.pastMending().zh()).isEmpty();
    assertThat(violation.pastMending().en()).isEmpty();
  }

  @Test
  void whatWasNotDoneByItsDayCanStillBeDoneThoughLate() {
    Violation violation = violation("4.1.2-plan-approved");
    assertThat(violation.mendable()).isEqualTo(Mendable.LATE_ONLY);
    assertThat(violation.pastMending().zh()).contains("2015-09-25", "逾期");
    assertThat(violation.pastMending().en()).startsWith("2015-09-25 has passed");
  }

  @Test
  void whatWasDoneLateStaysLate() {
    Violation violation = violation("4.1.2-plan-approved", villagePlan("L", "V", "2016-01-20"));
    assertThat(violation.mendable()).isEqualTo(Mendable.PAST);
    assertThat(violation.pastMending().en()).contains("2016-01-20", "2015-09-25");
    assertThat(violation.remedy().en()).isEqualTo("record the reason");
  }

  @Test
  void whatAQuarterWantedIsPastWithItButAnActLeftOutCanBeRecorded() {
    Violation violation = violation("4.2.2-survey", support(UnitLevel.COUNTY, "V"));
    assertThat(violation.mendable()).isEqualTo(Mendable.PAST);
    assertThat(violation.pastMending().en()).startsWith("2016Q1 is over");
    assertThat(violation.remedy().en()).contains("record it");
  }

  @Test
  void moneyOwedForAQuarterThatIsOverCanBePaidInArrears() {
    Violation violation = violation("5.2-allowance", posted(Days.ALWAYS));
    assertThat(violation.mendable()).isEqualTo(Mendable.LATE_ONLY);
  }

  @Test
  void aMonthlyReportCanStillBeMadeThoughLate() {
    Violation missing = violation("5.4-monthly-report", team("T", "V"));
    assertThat(missing.mendable()).isEqualTo(Mendable.LATE_ONLY);
    Violation late =
        violation(
            "5.4-monthly-report",
            team("T", "V"),
            report("T", "2016-02", "2016-02-01"),
            report("T", "2016-03", "2016-03-01"),
            report("T", "2016-01", "2016-01-28"));
    assertThat(late.mendable()).isEqualTo(Mendable.PAST);
  }

  @Test
  void aPostingPlannedTooShortCanBeExtendedUntilItEnds() {
    Fact[] facts = posted("2015-09-01..2016-03-30");
    assertThat(violation("4.2.1-residency", "2016-03-29", facts).mendable())
        .isEqualTo(Mendable.NOW);
    Violation ended = violation("4.2.1-residency", "2016-03-30", facts);
    assertThat(ended.mendable()).isEqualTo(Mendable.PAST);
    assertThat(ended.pastMending().en()).contains("2016-03-30");
  }

  @Test
  void aDiversionCanBeEndedAsLongAsItRuns() {
    Fact[] facts = posted(Days.ALWAYS, diversion("P", "2016-02-01..2016-03-10"));
    assertThat(violation("4.2.3-diversion", "2016-03-09", facts).mendable())
        .isEqualTo(Mendable.NOW);
    Violation ended = violation("4.2.3-diversion", "2016-03-31", facts);
    assertThat(ended.mendable()).isEqualTo(Mendable.PAST);
    assertThat(ended.pastMending().en()).contains("2016-03-10");
  }

  @Test
  void aResultThatContradictsTheTaskCanBeCorrected() {
    Violation violation =
        violation(
            "5.1-veto",
            new Appraisal(
                "COUNTY", 2015, Days.day("2016-02-01"), false, AppraisalResult.PASS, null));
    assertThat(violation.mendable()).isEqualTo(Mendable.NOW);
  }
}
