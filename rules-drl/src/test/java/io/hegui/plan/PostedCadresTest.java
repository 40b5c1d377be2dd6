package io.hegui.plan;

import static io.hegui.facts.Position.LEADER_IN_CHARGE;
import static io.hegui.facts.Position.UNIT_HEAD;
import static io.hegui.facts.Rank.SECTION;
import static io.hegui.facts.Rank.STAFF;
import static io.hegui.facts.TeamRole.MEMBER;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.facts.UnitLevel.PREFECTURE;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.liaison;
import static io.hegui.plan.fixture.Ties.notStationed;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.policy.Kind.INELIGIBLE;
import static io.hegui.policy.Kind.MISSING;
import static io.hegui.policy.Kind.TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Fact;
import io.hegui.facts.UnitLevel;
import io.hegui.plan.fixture.County;
import io.hegui.plan.fixture.Verdicts;
import io.hegui.report.Evidence;
import io.hegui.report.Violation;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PostedCadresTest {
  private static final String SUBJECT = "unit:COUNTY/village:V";

  @Nested
  class Liaisons {
    private static final String RULE = "4.2.1-liaison";

    private Verdicts named(String cadreId, Fact... facts) {
      return county(liaison(support(COUNTY, "V"), cadreId)).and(facts).verdicts(RULE);
    }

    @Test
    void aLeaderInChargeOfTheUnitIsEligible() {
      named("C", cadre("C", COUNTY, SECTION, LEADER_IN_CHARGE)).complies();
    }

    @Test
    void aBlankLiaisonIsMissing() {
      county(support(COUNTY, "V")).verdicts(RULE).violates(SUBJECT, MISSING);
    }

    @Test
    void anotherPositionIsIneligible() {
      named("C", cadre("C", COUNTY, SECTION, UNIT_HEAD)).violates(SUBJECT, INELIGIBLE);
      named("C", cadre("C", COUNTY, SECTION)).violates(SUBJECT, INELIGIBLE);
    }

    @Test
    void anotherUnitsLeaderIsIneligible() {
      named("C", cadre("C", PREFECTURE, SECTION, LEADER_IN_CHARGE)).violates(SUBJECT, INELIGIBLE);
    }

    @Test
    void aLiaisonWhoLeadsNowhereIsIneligible() {
      named("NOBODY").violates(SUBJECT, INELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
      "PROVINCE, MISSING",
      "PREFECTURE, MISSING",
      "COUNTY, MISSING",
      "TOWNSHIP, NOTHING",
      "VILLAGE, NOTHING",
      "SOCIAL, NOTHING"
    })
    void onlyUnitsFromTheCountyUpNameOne(UnitLevel level, String verdict) {
      county(support(level, "V")).verdicts(RULE).say("unit:" + level + "/village:V", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, MISSING",
      "2016-04-01.., NOTHING",
      "2015-09-01..2016-03-30, NOTHING"
    })
    void theSupportIsActiveOnTheDay(String span, String verdict) {
      county(support("COUNTY", "V", span)).verdicts(RULE).say(SUBJECT, verdict);
    }

    @Test
    void ofSeveralRowsTheBestCounts() {
      County twice =
          county(support(COUNTY, "V"), liaison(support(COUNTY, "V"), "C"))
              .and(cadre("D", COUNTY, SECTION, LEADER_IN_CHARGE));
      twice.and(cadre("C", COUNTY, STAFF)).verdicts(RULE).violates(SUBJECT, INELIGIBLE);
      twice
          .and(cadre("C", COUNTY, STAFF), liaison(support(COUNTY, "V"), "D"))
          .verdicts(RULE)
          .complies();
    }

    /** Rows of other villages, and those that have ended, show nothing of this one. */
    @Test
    void onlyTheRowsOfTheSupportInQuestionShowIt() {
      Violation violation =
          county(cadre("C", COUNTY, STAFF), village("W", "X"))
              .and(liaison(support(COUNTY, "V"), "C"), liaison(support(COUNTY, "W"), "C"))
              .and(liaison(support("COUNTY", "V", "2015-09-01..2015-12-31"), "C"))
              .verdicts(RULE)
              .report()
              .violations()
              .get(0);
      assertThat(violation.subject()).isEqualTo(SUBJECT);
      assertThat(violation.evidence())
          .filteredOn(Evidence.Shown.class::isInstance)
          .singleElement()
          .satisfies(
              row ->
                  assertThat(((Evidence.Shown) row).values())
                      .containsEntry("villageId", "V")
                      .doesNotContainKey("to"));
    }

    @Test
    void aVillageThatIsNotPoorCountsToo() {
      county(notPoor(village("W", "X")), support(COUNTY, "W"))
          .verdicts(RULE)
          .violates("unit:COUNTY/village:W", MISSING);
    }

    @Test
    void supportOfAnUnknownVillageIsNoSubject() {
      county(support("COUNTY", "NOWHERE"), support("NOWHERE", "V")).verdicts(RULE).sayNothing();
    }
  }

  @Nested
  class OneFromEachUnit {
    private static final String RULE = "4.2.1-posted-cadre";
    private static final County SUPPORTED =
        county(support(COUNTY, "V"), team("T", "V"), cadre("C", COUNTY, STAFF));

    @Test
    void aStationedCadreOfTheUnitFulfils() {
      SUPPORTED.and(posting("P", "T", "C", MEMBER)).verdicts(RULE).complies();
    }

    @Test
    void anybodyElseDoesNot() {
      SUPPORTED.verdicts(RULE).violates(SUBJECT, MISSING);
      SUPPORTED
          .and(notStationed(posting("P", "T", "C", MEMBER)))
          .verdicts(RULE)
          .violates(SUBJECT, MISSING);
      SUPPORTED
          .and(cadre("D", PREFECTURE, STAFF), posting("P", "T", "D", MEMBER))
          .verdicts(RULE)
          .violates(SUBJECT, MISSING);
      SUPPORTED
          .and(village("W", "X"), team("U", "W"), posting("P", "U", "C", MEMBER))
          .verdicts(RULE)
          .violates(SUBJECT, MISSING);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, COMPLIANT",
      "2016-04-01.., MISSING",
      "2015-09-01..2016-03-30, MISSING"
    })
    void thePostingIsActiveOnTheDay(String span, String verdict) {
      SUPPORTED.and(posting("P", "T", "C", MEMBER, span)).verdicts(RULE).say(SUBJECT, verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2015-09-01..2016-04-01, COMPLIANT",
      "2015-09-01..2016-03-31, MISSING",
      "2016-04-01.., MISSING"
    })
    void theTeamIsActiveOnTheDay(String span, String verdict) {
      county(support(COUNTY, "V"), team("T", "V", span), cadre("C", COUNTY, STAFF))
          .and(posting("P", "T", "C", MEMBER))
          .verdicts(RULE)
          .say(SUBJECT, verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2015-08-31, NOTHING",
      "2015-09-01, PENDING 2015-09-05",
      "2015-09-04, PENDING 2015-09-05",
      "2015-09-05, MISSING",
      "2020-12-31, MISSING",
      "2021-01-01, NOTHING"
    })
    void aGapIsPendingBeforeItsOwnDeadline(String asOf, String verdict) {
      SUPPORTED.verdicts(RULE).asOf(asOf).say(SUBJECT, verdict);
    }

    @ParameterizedTest
    @EnumSource(
        value = UnitLevel.class,
        names = {"TOWNSHIP", "VILLAGE", "SOCIAL"})
    void aUnitBelowTheCountyPostsNobody(UnitLevel level) {
      county(support(level, "V")).verdicts(RULE).sayNothing();
    }

    @Test
    void aVillageThatIsNotPoorIsOwedNobody() {
      county(notPoor(village("W", "X")), support(COUNTY, "W")).verdicts(RULE).sayNothing();
    }
  }

  @Nested
  class TwoYears {
    private static final String RULE = "4.2.1-residency";

    private Verdicts posted(String span) {
      return county(team("T", "V"), cadre("C", COUNTY, STAFF))
          .and(posting("P", "T", "C", MEMBER, span))
          .verdicts(RULE);
    }

    @ParameterizedTest
    @CsvSource({"2015-08-01, 2015-09-01", "2015-10-01, 2015-10-01"})
    void theMonthsAreThoseOfItsFirstDayOrElseThePlans(String from, LocalDate day) {
      posted(from + "..2016-01-31")
          .under("residency.months: { 2000-01-01: 0, " + day + ": 24, " + day.plusDays(1) + ": 0 }")
          .violates("posting:P", TOO_SHORT);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-01-01..2017-12-30, TOO_SHORT",
      "2016-01-01..2017-12-31, PENDING 2017-12-31",
      "2016-01-01..2018-01-01, PENDING 2017-12-31",
      "2016-01-01.., PENDING 2017-12-31",
      "2016-02-29..2018-02-26, TOO_SHORT",
      "2016-02-29..2018-02-27, PENDING 2018-02-27",
      "2016-03-31..2018-03-29, TOO_SHORT",
      "2016-03-31..2018-03-30, PENDING 2018-03-30",
      "2016-04-01..2016-04-02, NOTHING"
    })
    void aPostingLastsTwentyFourMonths(String span, String verdict) {
      posted(span).say("posting:P", verdict);
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01..2015-08-31, NOTHING", "2015-01-01..2015-09-01, TOO_SHORT"})
    void onePlacedBeforeThePlanIsActiveOnItsFirstDay(String span, String verdict) {
      posted(span).asOf("2015-09-30").say("posting:P", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2019-06-01..2020-12-30, TOO_SHORT",
      "2019-06-01..2020-12-31, PENDING 2020-12-31",
      "2019-01-01..2020-12-30, TOO_SHORT",
      "2018-12-31..2020-12-30, PENDING 2020-12-30",
      "2018-12-31..2020-12-29, TOO_SHORT"
    })
    void orToThePlansLastDay(String span, String verdict) {
      posted(span).asOf("2019-09-30").say("posting:P", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2017-12-30, PENDING 2017-12-31",
      "2017-12-31, COMPLIANT",
      "2018-01-01, COMPLIANT",
      "2021-06-30, COMPLIANT"
    })
    void aTermThatStillRunsCompliesFromItsLastDayOn(String asOf, String verdict) {
      posted("2016-01-01..").asOf(asOf).say("posting:P", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31, 2016Q1, TOO_SHORT",
      "2016-03-31, 2016Q2, NOTHING",
      "2016-03-30, 2016Q2, TOO_SHORT",
      "2016-06-30, 2016Q1, TOO_SHORT",
      "2016-06-30, 2016Q2, NOTHING",
      "2016-06-30, 2016-03-31..2016-03-31, TOO_SHORT",
      "2016-06-30, 2016-04-01..2016-04-30, NOTHING"
    })
    void oneThatHasEndedIsJudgedByThePeriodThatHoldsItsEnd(
        String asOf, String period, String verdict) {
      posted("2016-01-01..2016-03-31").asOf(asOf).in(period).say("posting:P", verdict);
    }

    @Test
    void oneThatEndedAfterItsTermCompliesInThePeriodOfItsEnd() {
      posted("2016-01-01..2017-12-31").asOf("2018-01-31").in("2017Q4").complies();
      posted("2016-01-01..2017-12-31").asOf("2018-01-31").in("2018Q1").sayNothing();
    }

    @ParameterizedTest
    @CsvSource({"2015-08-31, NOTHING", "2015-09-01, TOO_SHORT", "2015-09-19, TOO_SHORT"})
    void thereIsNoWaitUntilTheTwentieth(String asOf, String verdict) {
      posted("2015-09-01..2016-01-31").asOf(asOf).say("posting:P", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2015-03-01..2017-02-27, TOO_SHORT",
      "2015-03-01..2017-02-28, PENDING 2017-02-28",
      "2015-03-01..2015-08-31, NOTHING"
    })
    void aPostingFromBeforeThePlanIsBoundIfItReachesThePlan(String span, String verdict) {
      posted(span).in("2015").say("posting:P", verdict);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31..2021-01-05, COMPLIANT", "2021-01-01..2021-01-05, NOTHING"})
    void aPostingFromAfterThePlanIsNotBound(String span, String verdict) {
      posted(span).asOf("2021-01-05").say("posting:P", verdict);
    }

    @Test
    void whoIsNotStationedIsNotBound() {
      county(team("T", "V"), cadre("C", COUNTY, STAFF))
          .and(notStationed(posting("P", "T", "C", MEMBER, "2016-01-01..2016-05-01")))
          .verdicts(RULE)
          .sayNothing();
    }

    @Test
    void thePostingOfAnUnknownCadreIsNotBound() {
      county(team("T", "V"), posting("P", "T", "NOBODY", MEMBER, "2016-01-01..2016-05-01"))
          .verdicts(RULE)
          .sayNothing();
    }
  }
}
