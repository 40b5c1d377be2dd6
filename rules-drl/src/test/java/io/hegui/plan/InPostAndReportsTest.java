package io.hegui.plan;

import static io.hegui.facts.TeamRole.MEMBER;
import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Papers.report;
import static io.hegui.plan.fixture.People.countyLeader;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.notStationed;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.policy.Kind.INCOMPLETE;
import static io.hegui.policy.Kind.LATE;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.MonthlyReport;
import io.hegui.plan.fixture.County;
import io.hegui.plan.fixture.Verdicts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InPostAndReportsTest {

  @Nested
  class SomebodyInPost {
    private static final String RULE = "5.4-in-post";
    private static final County TEAM = county(countyLeader("C"), team("T", "V"));

    @Test
    void whoIsNotStationedDoesNotCount() {
      TEAM.and(notStationed(posting("P", "T", "C", MEMBER)))
          .verdicts(RULE)
          .violates("village:V", MISSING);
    }

    @Test
    void theFirstToComeCountsThoughGoneAgain() {
      TEAM.and(posting("P", "T", "C", MEMBER, "2015-09-05..2015-09-30"))
          .and(posting("Q", "T", "C", MEMBER, "2016-02-01.."))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void theFirstDayCountsThoughTheRowIsReversed() {
      TEAM.and(posting("P", "T", "C", MEMBER, "2015-09-05..2015-09-01")).verdicts(RULE).complies();
    }

    @Test
    void aPostingToADisbandedTeamOfTheVillageCounts() {
      county(countyLeader("C"), team("T", "V", "2015-09-01..2015-12-31"))
          .and(posting("P", "T", "C", MEMBER))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void anotherVillagesPostingDoesNotCount() {
      TEAM.and(village("W", "X"), team("U", "W"), posting("P", "U", "C", MEMBER))
          .verdicts(RULE)
          .violates("village:V", MISSING)
          .compliant(1);
    }

    @Test
    void aVillageThatIsNotPoorIsOwedNobody() {
      bare(notPoor(village("W", "X"))).verdicts(RULE).sayNothing();
    }
  }

  @Nested
  class EveryMonth {
    private static final String RULE = "5.4-monthly-report";

    private Verdicts march(String asOf, MonthlyReport... reports) {
      return county(team("T", "V")).and(reports).verdicts(RULE).asOf(asOf).in("2016-03");
    }

    @ParameterizedTest
    @CsvSource({
      "plan.to: 2016-03-24, NOTHING",
      "plan.to: 2016-03-25, MISSING",
      "plan.from: 2016-03-25, MISSING",
      "plan.from: 2016-03-26, NOTHING"
    })
    void theDayOfTheMonthIsOneOfThePlans(String span, String verdict) {
      march("2016-03-31").under(span).say("team:T 2016-03", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-02-20, 2016-03-31, COMPLIANT",
      "2016-03-24, 2016-03-31, COMPLIANT",
      "2016-03-25, 2016-03-25, COMPLIANT",
      "2016-03-26, 2016-03-25, MISSING",
      "2016-03-26, 2016-03-26, LATE",
      "2016-05-10, 2016-05-09, MISSING",
      "2016-05-10, 2016-05-10, LATE"
    })
    void itIsSubmittedByTheTwentyFifth(String submittedOn, String asOf, String verdict) {
      county(team("T", "V", "2016-03-01..2016-04-01"), report("T", "2016-03", submittedOn))
          .verdicts(RULE)
          .asOf(asOf)
          .in("2016-03")
          .say("team:T 2016-03", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "true, 1, COMPLIANT",
      "true, 2, COMPLIANT",
      "true, 0, INCOMPLETE",
      "false, 1, INCOMPLETE",
      "false, 0, INCOMPLETE"
    })
    void itHasTextAndAnImage(boolean hasText, int images, String verdict) {
      march("2016-03-31", report("T", "2016-03", "2016-03-20", hasText, images))
          .say("team:T 2016-03", verdict);
    }

    @Test
    void ofSeveralReportsTheBestCounts() {
      MonthlyReport noImage = report("T", "2016-03", "2016-03-20", true, 0);
      march("2016-03-31", noImage, report("T", "2016-03", "2016-03-25")).complies();
      march("2016-03-31", noImage, report("T", "2016-03", "2016-03-26"))
          .violates("team:T", "2016-03", LATE);
    }

    @Test
    void textAndImageInTwoReportsAreNotOneReport() {
      march(
              "2016-03-31",
              report("T", "2016-03", "2016-03-20", true, 0),
              report("T", "2016-03", "2016-03-20", false, 3))
          .violates("team:T", "2016-03", INCOMPLETE);
    }

    @Test
    void anotherMonthsOrTeamsReportDoesNotCount() {
      march(
              "2016-03-31",
              report("T", "2016-02", "2016-02-20"),
              report("T", "2016-04", "2016-03-20"))
          .violates("team:T", "2016-03", MISSING);
      county(team("T", "V"), team("U", "V"), report("U", "2016-03", "2016-03-20"))
          .verdicts(RULE)
          .in("2016-03")
          .violates("team:T", "2016-03", MISSING)
          .compliant(1);
    }

    @ParameterizedTest
    @CsvSource({"2016-03", "2015Q4", "2018"})
    void beforeTheTwentyFifthItIsPendingWhateverThePeriod(String period) {
      County team = county(team("T", "V", "2016-03-01..2016-04-01"));
      Verdicts undone = team.verdicts(RULE).asOf("2016-03-24").in(period);
      undone.isPending("team:T 2016-03", "2016-03-25");
      team.and(report("T", "2016-03", "2016-03-24"))
          .verdicts(RULE)
          .asOf("2016-03-24")
          .in(period)
          .complies();
      team.and(report("T", "2016-03", "2016-03-24", true, 0))
          .verdicts(RULE)
          .asOf("2016-03-24")
          .in(period)
          .isPending("team:T 2016-03", "2016-03-25");
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-25..2016-03-25, MISSING",
      "2016-03-01..2016-03-25, MISSING",
      "2016-03-01..2016-03-24, NOTHING",
      "2016-03-26..2016-03-31, NOTHING"
    })
    void thePeriodThatHoldsTheTwentyFifthJudges(String period, String verdict) {
      march("2016-03-31").in(period).say("team:T 2016-03", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-25.., MISSING",
      "2016-03-26.., NOTHING",
      "2015-09-01..2016-03-26, MISSING",
      "2015-09-01..2016-03-25, NOTHING"
    })
    void theTeamIsActiveOnTheTwentyFifth(String span, String verdict) {
      county(team("T", "V", span)).verdicts(RULE).in("2016-03").say("team:T 2016-03", verdict);
    }

    @Test
    void aTeamYetToBeFormedOwesNothing() {
      Verdicts formedOnTheTenth = county(team("T", "V", "2016-03-10..")).verdicts(RULE);
      formedOnTheTenth.asOf("2016-03-09").sayNothing();
      formedOnTheTenth.asOf("2016-03-10").isPending("team:T 2016-03", "2016-03-25");
    }

    @Test
    void thePlansFirstAndLastMonthsAreOwed() {
      Verdicts team = county(team("T", "V", "2015-01-01..")).verdicts(RULE);
      team.asOf("2015-09-25").in("2015").violates("team:T", "2015-09", MISSING);
      team.asOf("2021-02-28").in("2020-12").violates("team:T", "2020-12", MISSING);
      team.asOf("2021-02-28").in("2021Q1").sayNothing();
    }

    @Test
    void aTeamOfAVillageThatIsNotPoorReportsToo() {
      bare(notPoor(village("W", "X")), team("T", "W"))
          .verdicts(RULE)
          .in("2016-03")
          .violates("team:T", "2016-03", MISSING);
    }
  }
}
