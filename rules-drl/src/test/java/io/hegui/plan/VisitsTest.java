package io.hegui.plan;

import static io.hegui.facts.Position.LEADER_IN_CHARGE;
import static io.hegui.facts.Position.UNIT_HEAD;
import static io.hegui.facts.Position.UNIT_LEADER;
import static io.hegui.facts.Rank.SECTION;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.facts.UnitLevel.PREFECTURE;
import static io.hegui.facts.VisitKind.HEAD_VISIT;
import static io.hegui.facts.VisitKind.SURVEY;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.plan.fixture.Work.supervision;
import static io.hegui.plan.fixture.Work.visit;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.Fact;
import io.hegui.facts.UnitLevel;
import io.hegui.plan.fixture.County;
import io.hegui.plan.fixture.Verdicts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VisitsTest {
  private static final County COUNTY_SUPPORTS =
      county(support(COUNTY, "V"))
          .and(cadre("H", COUNTY, SECTION, UNIT_HEAD))
          .and(cadre("L", COUNTY, SECTION, LEADER_IN_CHARGE));

  @Nested
  class ByTheHead {
    private static final String RULE = "4.2.2-head-visit";
    private static final String SUBJECT = "unit:COUNTY/village:V";

    private Verdicts half(County county) {
      return county.verdicts(RULE).asOf("2016-06-30");
    }

    private Verdicts half(Fact... facts) {
      return half(COUNTY_SUPPORTS.and(facts));
    }

    @Test
    void aVisitOfTheUnitsHeadFulfils() {
      half(visit("S", HEAD_VISIT, "H", "V", "2016-02-01")).complies();
    }

    @Test
    void aVisitOfAnybodyElseDoesNotCount() {
      half(visit("S", HEAD_VISIT, "L", "V", "2016-02-01")).violates(SUBJECT, "2016H1", MISSING);
      half(
              cadre("P", PREFECTURE, SECTION, UNIT_HEAD),
              visit("S", HEAD_VISIT, "P", "V", "2016-02-01"))
          .violates(SUBJECT, "2016H1", MISSING);
    }

    @Test
    void aVisitOfAnotherKindDoesNotCount() {
      half(visit("S", SURVEY, "H", "V", "2016-02-01"), supervision("T", "H", "X", "2016-02-01"))
          .violates(SUBJECT, "2016H1", MISSING);
    }

    @Test
    void eachVillageIsOwedAVisit() {
      half(village("W", "X"), support(COUNTY, "W"), visit("S", HEAD_VISIT, "H", "W", "2016-02-01"))
          .violates(SUBJECT, "2016H1", MISSING)
          .compliant(1);
    }

    @Test
    void aVillageThatIsNotPoorIsOwedOneToo() {
      half(county(notPoor(village("W", "X")), support(COUNTY, "W")))
          .violates("unit:COUNTY/village:W", "2016H1", MISSING);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-01-31, MISSING",
      "2016-02-01, COMPLIANT",
      "2016-05-31, COMPLIANT",
      "2016-06-01, MISSING"
    })
    void theVisitFallsOnADayOfSupport(String day, String verdict) {
      half(county(support("COUNTY", "V", "2016-02-01..2016-05-31"))
              .and(cadre("H", COUNTY, SECTION, UNIT_HEAD))
              .and(visit("S", HEAD_VISIT, "H", "V", day)))
          .say(SUBJECT + " 2016H1", verdict);
    }

    @Test
    void severalRowsOfSupportAreUnitedByDay() {
      // 91 of 182 days in two rows; shared days count once.
      half(county(
              support("COUNTY", "V", "2016-01-01..2016-02-29"),
              support("COUNTY", "V", "2016-05-31..2016-06-30")))
          .violates(SUBJECT, "2016H1", MISSING);
      half(county(
              support("COUNTY", "V", "2016-01-01..2016-02-29"),
              support("COUNTY", "V", "2016-02-01..2016-03-30")))
          .sayNothing();
    }

    @Test
    void daysOutsideThePlansSpanCountAsInactive() {
      county(support("COUNTY", "V", "2015-07-01..2015-11-30"))
          .verdicts(RULE)
          .asOf("2015-12-31")
          .sayNothing();
      county(support("COUNTY", "V", "2015-07-01..2015-12-01"))
          .verdicts(RULE)
          .asOf("2015-12-31")
          .violates(SUBJECT, "2015H2", MISSING);
    }

    @ParameterizedTest
    @EnumSource(
        value = UnitLevel.class,
        names = {"TOWNSHIP", "VILLAGE", "SOCIAL"})
    void aUnitBelowTheCountyOwesNone(UnitLevel level) {
      half(county(support(level, "V"))).sayNothing();
    }
  }

  @Nested
  class ByTheLeaderInCharge {
    private static final String RULE = "4.2.2-survey";

    private Verdicts quarter(Fact... facts) {
      return COUNTY_SUPPORTS.and(facts).verdicts(RULE);
    }

    @Test
    void aSurveyInOneVillageFulfilsForAll() {
      quarter(village("W", "X"), support(COUNTY, "W"), visit("S", SURVEY, "L", "W", "2016-02-01"))
          .complies();
    }

    @Test
    void aSurveyByAnybodyElseDoesNotCount() {
      quarter(visit("S", SURVEY, "H", "V", "2016-02-01"))
          .violates("unit:COUNTY", "2016Q1", MISSING);
      quarter(cadre("U", COUNTY, SECTION, UNIT_LEADER), visit("S", SURVEY, "U", "V", "2016-02-01"))
          .violates("unit:COUNTY", "2016Q1", MISSING);
      quarter(
              cadre("P", PREFECTURE, SECTION, LEADER_IN_CHARGE),
              visit("S", SURVEY, "P", "V", "2016-02-01"))
          .violates("unit:COUNTY", "2016Q1", MISSING);
    }

    @Test
    void aVisitOfAnotherKindDoesNotCount() {
      quarter(visit("S", HEAD_VISIT, "L", "V", "2016-02-01"))
          .violates("unit:COUNTY", "2016Q1", MISSING);
    }

    @Test
    void aSurveyInAVillageThatTheUnitDoesNotSupportThatDayDoesNotCount() {
      quarter(
              village("W", "X"),
              support("COUNTY", "W", "2016-02-02.."),
              visit("S", SURVEY, "L", "W", "2016-02-01"))
          .violates("unit:COUNTY", "2016Q1", MISSING);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-01-31, MISSING",
      "2016-02-01, COMPLIANT",
      "2016-03-20, COMPLIANT",
      "2016-03-21, MISSING"
    })
    void aSurveyOnADayOfSupportCounts(String day, String verdict) {
      COUNTY_SUPPORTS
          .and(village("W", "X"), support("COUNTY", "W", "2016-02-01..2016-03-20"))
          .and(visit("S", SURVEY, "L", "W", day))
          .verdicts(RULE)
          .say("unit:COUNTY 2016Q1", verdict);
    }

    @Test
    void supportOfDifferentVillagesIsUnitedByDay() {
      // 46 of 91 days, over two villages.
      county(village("W", "X"))
          .and(support("COUNTY", "V", "2016-01-01..2016-01-31"))
          .and(support("COUNTY", "W", "2016-02-01..2016-02-15"))
          .verdicts(RULE)
          .violates("unit:COUNTY", "2016Q1", MISSING);
      county(village("W", "X"))
          .and(support("COUNTY", "V", "2016-01-01..2016-01-31"))
          .and(support("COUNTY", "W", "2016-02-01..2016-02-14"))
          .verdicts(RULE)
          .sayNothing();
    }
  }
}
