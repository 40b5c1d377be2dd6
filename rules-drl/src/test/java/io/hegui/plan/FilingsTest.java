package io.hegui.plan;

import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Papers.annexFiling;
import static io.hegui.plan.fixture.Papers.rosterFiling;
import static io.hegui.plan.fixture.People.unit;
import static io.hegui.plan.fixture.Places.household;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.township;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.policy.Kind.INCOMPLETE;
import static io.hegui.policy.Kind.LATE;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.AnnexFiling;
import io.hegui.facts.UnitLevel;
import io.hegui.plan.fixture.County;
import io.hegui.plan.fixture.Days;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingsTest {

  @Nested
  class Rosters {
    private static final String RULE = "5.5-roster";
    private static final String SUBJECT = "unit:COUNTY/township:X";

    @ParameterizedTest
    @CsvSource({
      "2015-09-20.., MISSING",
      "2015-09-21.., NOTHING",
      "2015-09-01..2015-09-20, MISSING",
      "2015-09-01..2015-09-19, NOTHING",
      "2015-09-21..2015-09-19, NOTHING"
    })
    void theSupportIsActiveOnTheTwentieth(String span, String verdict) {
      county(support("COUNTY", "V", span)).verdicts(RULE).say(SUBJECT, verdict);
    }

    @Test
    void supportThatHasNotBegunOwesNothingYet() {
      var verdicts = county(support("COUNTY", "V", "2015-09-15..")).verdicts(RULE);
      verdicts.asOf("2015-09-14").sayNothing();
      verdicts.asOf("2015-09-15").isPending(SUBJECT, "2015-09-20");
    }

    @ParameterizedTest
    @CsvSource({
      "PROVINCE, NOTHING",
      "PREFECTURE, NOTHING",
      "COUNTY, MISSING",
      "TOWNSHIP, NOTHING",
      "VILLAGE, NOTHING",
      "SOCIAL, NOTHING"
    })
    void countyUnitsAloneFile(UnitLevel level, String verdict) {
      county(support(level, "V")).verdicts(RULE).say("unit:" + level + "/township:X", verdict);
    }

    @ParameterizedTest
    @CsvSource({"2015-09-24, MISSING", "2015-09-25, LATE"})
    void itIsMissingUntilTheDayItIsFiled(String asOf, String verdict) {
      county(support(COUNTY, "V"), rosterFiling("COUNTY", "X", "2015-09-25"))
          .verdicts(RULE)
          .asOf(asOf)
          .say(SUBJECT, verdict);
    }

    @Test
    void whoSupportedOnADayThatWasOnlySetAfterwardsOwesNone() {
      county(support("COUNTY", "V", "2016-01-01.."))
          .verdicts(RULE)
          .asOf("2017-03-31")
          .under("deadline.roster: { 2000-01-01: 2015-09-20, 2017-01-01: 2016-10-01 }")
          .sayNothing();
    }

    @Test
    void eachTownshipIsOwedARosterOnce() {
      county(village("V2", "X"), township("Y"), village("W", "Y"))
          .and(support(COUNTY, "V"), support(COUNTY, "V2"), support(COUNTY, "W"))
          .and(rosterFiling("COUNTY", "X", "2015-09-10"))
          .verdicts(RULE)
          .violates("unit:COUNTY/township:Y", MISSING)
          .compliant(1);
    }

    @Test
    void anotherUnitsRosterDoesNotCount() {
      county(support(COUNTY, "V"), unit("U", COUNTY), rosterFiling("U", "X", "2015-09-10"))
          .verdicts(RULE)
          .violates(SUBJECT, MISSING);
    }

    @Test
    void aVillageThatIsNotPoorCountsToo() {
      county(township("Y"), notPoor(village("W", "Y")), support(COUNTY, "W"))
          .verdicts(RULE)
          .violates("unit:COUNTY/township:Y", MISSING);
    }

    @Test
    void ofSeveralFilingsTheFirstCounts() {
      county(support(COUNTY, "V"))
          .and(rosterFiling("COUNTY", "X", "2016-02-01"), rosterFiling("COUNTY", "X", "2015-09-20"))
          .verdicts(RULE)
          .complies();
    }
  }

  @Nested
  class Annexes {
    private static final String RULE = "5.5-annex";
    private static final County OTHERS_FILED =
        county(annexFiling("X", 3, "2015-09-10"), annexFiling("X", 4, "2015-09-10"));

    private AnnexFiling onPaper(String filedOn) {
      return new AnnexFiling("X", 2, Days.day(filedOn), false);
    }

    @Test
    void threeAnnexesAreOwed() {
      county()
          .verdicts(RULE)
          .lists("township:X 2 MISSING", "township:X 3 MISSING", "township:X 4 MISSING");
    }

    @Test
    void withoutTheElectronicCopyItIsIncomplete() {
      var verdicts = OTHERS_FILED.and(onPaper("2015-09-10")).verdicts(RULE);
      verdicts.asOf("2015-09-19").isPending("township:X 2", "2015-09-20");
      verdicts.asOf("2015-09-20").violates("township:X", "2", INCOMPLETE);
      verdicts.asOf("2018-12-31").violates("township:X", "2", INCOMPLETE);
    }

    @Test
    void whatIsFiledAfterTheAsOfDateIsNotFiledYet() {
      County tomorrow = OTHERS_FILED.and(onPaper("2016-04-01"));
      tomorrow.verdicts(RULE).violates("township:X", "2", MISSING);
      tomorrow.verdicts(RULE).asOf("2016-04-01").violates("township:X", "2", INCOMPLETE);
    }

    @Test
    void ofSeveralFilingsTheBestCounts() {
      OTHERS_FILED
          .and(onPaper("2015-09-10"), annexFiling("X", 2, "2015-09-20"))
          .verdicts(RULE)
          .complies(3);
      OTHERS_FILED
          .and(onPaper("2015-09-10"), annexFiling("X", 2, "2016-02-01"))
          .verdicts(RULE)
          .violates("township:X", "2", LATE);
    }

    @Test
    void anotherTownshipsFilingDoesNotCount() {
      OTHERS_FILED
          .and(township("Y"), annexFiling("Y", 2, "2015-09-10"))
          .verdicts(RULE)
          .violates("township:X", "2", MISSING)
          .compliant(2);
    }

    @Test
    void aTownshipWithAHouseholdButNoPoorVillageIsHelped() {
      County nearby = bare(township("Y"), notPoor(village("W", "Y")));
      nearby.verdicts(RULE).sayNothing();
      nearby
          .and(household("H", "W"))
          .and(annexFiling("Y", 2, "2015-09-10"), annexFiling("Y", 3, "2015-09-10"))
          .verdicts(RULE)
          .violates("township:Y", "4", MISSING);
    }
  }
}
