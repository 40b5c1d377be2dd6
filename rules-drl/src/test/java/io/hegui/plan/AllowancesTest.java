package io.hegui.plan;

import static io.hegui.facts.TeamRole.MEMBER;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.countyLeader;
import static io.hegui.plan.fixture.Ties.notStationed;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.plan.fixture.Work.allowance;
import static io.hegui.policy.Kind.INCOMPLETE;
import static io.hegui.policy.Kind.MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Allowance;
import io.hegui.plan.fixture.County;
import io.hegui.report.Violation;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowancesTest {
  private static final String RULE = "5.2-allowance";
  private static final County TEAM = county(countyLeader("C"), team("T", "V"));
  private static final County POSTED = TEAM.and(posting("P", "T", "C", MEMBER));

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, COMPLIANT",
    "0, 1, 1, INCOMPLETE",
    "1, 0, 1, INCOMPLETE",
    "1, 1, 0, INCOMPLETE",
    "0, 0, 1, INCOMPLETE",
    "0, 0, 0, MISSING"
  })
  void eachOfTheThreeIsAboveZero(int meal, int transport, int telecom, String verdict) {
    POSTED
        .and(allowance("P", "2016-02", meal, transport, telecom))
        .verdicts(RULE)
        .say("posting:P 2016Q1", verdict);
  }

  @Test
  void aFenIsAboveZero() {
    POSTED.and(new Allowance("P", YearMonth.parse("2016-02"), 1, 1, 1)).verdicts(RULE).complies();
  }

  @Test
  void theMonthsOfTheQuarterAreAdded() {
    POSTED
        .and(allowance("P", "2016-01", 9, 0, 0), allowance("P", "2016-02", 0, 9, 0))
        .and(allowance("P", "2016-03", 0, 0, 9))
        .verdicts(RULE)
        .complies();
  }

  @ParameterizedTest
  @CsvSource({"2015-12, MISSING", "2016-01, COMPLIANT", "2016-03, COMPLIANT", "2016-04, MISSING"})
  void otherMonthsDoNotCount(String month, String verdict) {
    POSTED.and(allowance("P", month)).verdicts(RULE).say("posting:P 2016Q1", verdict);
  }

  @ParameterizedTest
  @CsvSource({"2016-02-29, PENDING", "2016-03-01, COMPLIANT"})
  void aMonthCountsFromItsFirstDay(String asOf, String verdict) {
    for (int late = 0; late < 3; late++) {
      int meal = late == 0 ? 0 : 9;
      int transport = late == 1 ? 0 : 9;
      int telecom = late == 2 ? 0 : 9;
      POSTED
          .and(allowance("P", "2016-01", meal, transport, telecom), allowance("P", "2016-03"))
          .verdicts(RULE)
          .asOf(asOf)
          .say("posting:P 2016Q1", verdict);
    }
  }

  @Test
  void whatIsLackingIsNamed() {
    List<Violation> violations =
        POSTED.and(allowance("P", "2016-02", 0, 9, 0)).verdicts(RULE).report().violations();
    assertThat(violations).extracting(Violation::kind).containsExactly(INCOMPLETE);
    assertThat(violations.get(0).observed().zh()).contains("误餐", "通讯").doesNotContain("交通");
  }

  @Test
  void anotherPostingsAllowanceDoesNotCount() {
    POSTED
        .and(posting("Q", "T", "C", MEMBER), allowance("Q", "2016-02"))
        .verdicts(RULE)
        .violates("posting:P", "2016Q1", MISSING)
        .compliant(1);
  }

  @Test
  void beforeTheQuarterEndsAGapIsPending() {
    POSTED
        .and(allowance("P", "2016-02", 9, 9, 0))
        .verdicts(RULE)
        .asOf("2016-03-30")
        .isPending("posting:P 2016Q1", "2016-03-31");
  }

  @Test
  void whoIsNotStationedIsOwedNone() {
    TEAM.and(notStationed(posting("P", "T", "C", MEMBER))).verdicts(RULE).sayNothing();
  }

  @Test
  void twoPostingsAreNotUnited() {
    TEAM.and(posting("P", "T", "C", MEMBER, "2016-01-01..2016-02-14"))
        .and(posting("Q", "T", "C", MEMBER, "2016-02-15..2016-03-30"))
        .verdicts(RULE)
        .sayNothing();
  }

  @Test
  void aRowThatEndsBeforeItBeginsIsOwedNone() {
    TEAM.and(posting("P", "T", "C", MEMBER, "2016-03-31..2016-01-01")).verdicts(RULE).sayNothing();
  }
}
