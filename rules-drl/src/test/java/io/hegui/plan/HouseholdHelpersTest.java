package io.hegui.plan;

import static io.hegui.facts.Rank.COUNTY_LEADER;
import static io.hegui.facts.Rank.GRASSROOTS;
import static io.hegui.facts.Rank.SECTION;
import static io.hegui.facts.Rank.STAFF;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.facts.UnitLevel.SOCIAL;
import static io.hegui.facts.UnitLevel.TOWNSHIP;
import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.Places.exited;
import static io.hegui.plan.fixture.Places.household;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.pairing;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.policy.Kind.INELIGIBLE;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.Rank;
import io.hegui.facts.UnitLevel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class HouseholdHelpersTest {

  @Nested
  class AHelperForAHousehold {
    private static final String RULE = "3.3-household-helper";

    @ParameterizedTest
    @EnumSource(value = UnitLevel.class, mode = Mode.EXCLUDE, names = "SOCIAL")
    void aCadreOfAnyLevelOfGovernmentIsAHelper(UnitLevel level) {
      county(household("H"), cadre("C", level, STAFF), pairing("H", "C")).verdicts(RULE).complies();
    }

    @ParameterizedTest
    @EnumSource(Rank.class)
    void aSocialHelperDoesNotStandForAResponsibleOne(Rank rank) {
      county(household("H"), cadre("C", SOCIAL, rank), pairing("H", "C"))
          .verdicts(RULE)
          .violates("household:H", MISSING);
    }

    @Test
    void aSocialHelperMayComeOnTop() {
      county(household("H"), cadre("C", COUNTY, STAFF), cadre("S", SOCIAL, null))
          .and(pairing("H", "C"), pairing("H", "S"))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void severalHelpersAreWelcome() {
      county(household("H"), cadre("C", COUNTY, STAFF), cadre("D", COUNTY, STAFF))
          .and(pairing("H", "C"), pairing("H", "D"))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void aHelperWhoseUnitIsUnknownIsNotSocial() {
      county(household("H"), cadre("C", "NOWHERE", STAFF), pairing("H", "C"))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void aHouseholdWithoutAPairingLacksAHelper() {
      county(household("H"), cadre("C", COUNTY, STAFF))
          .verdicts(RULE)
          .violates("household:H", MISSING);
    }

    @Test
    void anotherHouseholdsHelperDoesNotCount() {
      county(household("H"), household("H2"), cadre("C", COUNTY, STAFF), pairing("H2", "C"))
          .verdicts(RULE)
          .violates("household:H", MISSING)
          .compliant(1);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, COMPLIANT",
      "2016-04-01.., MISSING",
      "2015-09-01..2016-03-30, MISSING",
      "2016-12-31..2016-01-01, MISSING"
    })
    void aPairingIsActiveOnTheDay(String span, String verdict) {
      county(household("H"), cadre("C", COUNTY, STAFF), pairing("H", "C", span))
          .verdicts(RULE)
          .say("household:H", verdict);
    }

    @ParameterizedTest
    @CsvSource({"2016-03-30, NOTHING", "2016-03-31, NOTHING", "2016-04-01, MISSING"})
    void aHouseholdIsOwedAHelperUntilTheDayItExits(String exitedOn, String verdict) {
      county(exited(household("H"), exitedOn)).verdicts(RULE).say("household:H", verdict);
    }

    @Test
    void aHouseholdOfAVillageThatIsNotPoorIsOwedOneToo() {
      bare(notPoor(village("W", "X")), household("H", "W"))
          .verdicts(RULE)
          .violates("household:H", MISSING);
    }

    @Test
    void aHouseholdOfAnUnknownVillageStaysASubject() {
      bare(household("H", "NOWHERE")).verdicts(RULE).violates("household:H", MISSING);
    }

    @Test
    void anUnknownCadreIsNoHelper() {
      county(household("H"), pairing("H", "NOBODY"))
          .verdicts(RULE)
          .violates("household:H", MISSING);
    }
  }

  @Nested
  class WhoMayBeAHelper {
    private static final String RULE = "3.3-helper-eligibility";

    @ParameterizedTest
    @CsvSource({
      "PROVINCE, STAFF, INELIGIBLE",
      "PREFECTURE, STAFF, INELIGIBLE",
      "COUNTY, STAFF, INELIGIBLE",
      "COUNTY, SECTION, INELIGIBLE",
      "COUNTY, GRASSROOTS, INELIGIBLE",
      "COUNTY, COUNTY_LEADER, COMPLIANT",
      "PREFECTURE, COUNTY_LEADER, COMPLIANT",
      "TOWNSHIP, STAFF, COMPLIANT",
      "VILLAGE, GRASSROOTS, COMPLIANT",
      "SOCIAL, STAFF, NOTHING",
      "SOCIAL, COUNTY_LEADER, NOTHING"
    })
    void levelAndRankDecideWhereNothingIsSupported(UnitLevel level, Rank rank, String verdict) {
      county(household("H"), cadre("C", level, rank), pairing("H", "C"))
          .verdicts(RULE)
          .say("household:H/cadre:C", verdict);
    }

    @ParameterizedTest
    @EnumSource(
        value = UnitLevel.class,
        names = {"PROVINCE", "PREFECTURE", "COUNTY"})
    void aSupportingUnitOfAnyVillageHelps(UnitLevel level) {
      county(village("W", "X"), support(level, "W"))
          .and(household("H"), cadre("C", level, STAFF), pairing("H", "C"))
          .verdicts(RULE)
          .complies();
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, COMPLIANT",
      "2016-04-01.., INELIGIBLE",
      "2015-09-01..2016-03-30, INELIGIBLE"
    })
    void theSupportIsActiveOnTheDay(String span, String verdict) {
      county(support("COUNTY", "V", span))
          .and(household("H"), cadre("C", COUNTY, STAFF), pairing("H", "C"))
          .verdicts(RULE)
          .say("household:H/cadre:C", verdict);
    }

    @Test
    void aSocialUnitWithASupportRowIsStillNoSubject() {
      county(support(SOCIAL, "V"), household("H"), cadre("C", SOCIAL, null), pairing("H", "C"))
          .verdicts(RULE)
          .sayNothing();
    }

    @Test
    void eachPairIsOneDutyHoweverManyRows() {
      county(household("H"), household("H2"), cadre("C", COUNTY, STAFF))
          .and(pairing("H", "C"), pairing("H", "C"), pairing("H2", "C"))
          .verdicts(RULE)
          .lists("household:H/cadre:C INELIGIBLE", "household:H2/cadre:C INELIGIBLE");
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, INELIGIBLE",
      "2016-04-01.., NOTHING",
      "2015-09-01..2016-03-30, NOTHING"
    })
    void onlyAnActivePairingIsJudged(String span, String verdict) {
      county(household("H"), cadre("C", COUNTY, SECTION), pairing("H", "C", span))
          .verdicts(RULE)
          .say("household:H/cadre:C", verdict);
    }

    @ParameterizedTest
    @CsvSource({"2016-03-31, NOTHING", "2016-04-01, INELIGIBLE"})
    void onlyAnOpenHouseholdsPairingIsJudged(String exitedOn, String verdict) {
      county(exited(household("H"), exitedOn), cadre("C", COUNTY, STAFF), pairing("H", "C"))
          .verdicts(RULE)
          .say("household:H/cadre:C", verdict);
    }

    @Test
    void aHelperWhoseUnitIsUnknownIsIneligible() {
      county(household("H"), cadre("C", "NOWHERE", GRASSROOTS), pairing("H", "C"))
          .verdicts(RULE)
          .violates("household:H/cadre:C", INELIGIBLE);
    }

    @Test
    void aCountyLeaderWhoseUnitIsUnknownIsEligible() {
      county(household("H"), cadre("C", "NOWHERE", COUNTY_LEADER), pairing("H", "C"))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void pairingsWithUnknownCadresOrHouseholdsAreNoSubjects() {
      county(household("H"), cadre("C", TOWNSHIP, STAFF))
          .and(pairing("H", "NOBODY"), pairing("NOWHERE", "C"))
          .verdicts(RULE)
          .sayNothing();
    }
  }
}
