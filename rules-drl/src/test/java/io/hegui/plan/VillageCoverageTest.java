package io.hegui.plan;

import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Places.exited;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.policy.Kind.ABOVE_MAXIMUM;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.UnitLevel;
import io.hegui.plan.fixture.Verdicts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VillageCoverageTest {

  @Nested
  class SupportForAVillage {
    private static final String RULE = "3.2-village-support";

    @ParameterizedTest
    @EnumSource(
        value = UnitLevel.class,
        names = {"PROVINCE", "PREFECTURE", "COUNTY"})
    void aUnitFromTheCountyUpSupports(UnitLevel level) {
      county(support(level, "V")).verdicts(RULE).complies();
    }

    @ParameterizedTest
    @EnumSource(
        value = UnitLevel.class,
        names = {"TOWNSHIP", "VILLAGE", "SOCIAL"})
    void aUnitOfAnotherLevelDoesNotSupport(UnitLevel level) {
      county(support(level, "V")).verdicts(RULE).violates("village:V", MISSING);
    }

    @Test
    void aPoorVillageWithoutAnyLacksSupport() {
      county().verdicts(RULE).violates("village:V", MISSING);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, COMPLIANT",
      "2016-04-01.., MISSING",
      "2015-09-01..2016-03-30, MISSING",
      "2016-12-31..2016-01-01, MISSING"
    })
    void supportIsActiveOnTheDay(String span, String verdict) {
      county(support("COUNTY", "V", span)).verdicts(RULE).say("village:V", verdict);
    }

    @Test
    void severalSupportingUnitsAreWelcome() {
      county(support(COUNTY, "V"), support("PREFECTURE", "V")).verdicts(RULE).complies();
    }

    @Test
    void supportOfAnotherVillageDoesNotCount() {
      county(village("W", "X"), support(COUNTY, "W"))
          .verdicts(RULE)
          .violates("village:V", MISSING)
          .compliant(1);
    }

    @Test
    void aPoorVillageThatHasExitedIsStillOwedSupport() {
      bare(exited(village("W", "X"), "2015-12-31")).verdicts(RULE).violates("village:W", MISSING);
    }

    @Test
    void aVillageThatIsNotPoorIsOwedNone() {
      bare(notPoor(village("W", "X"))).verdicts(RULE).sayNothing();
    }

    @Test
    void anUnknownUnitDoesNotSupport() {
      county(support("NOWHERE", "V")).verdicts(RULE).violates("village:V", MISSING);
    }
  }

  @Nested
  class ATeamForAVillage {
    private static final String RULE = "3.2-village-team";

    @ParameterizedTest
    @CsvSource({
      "2016-03-31.., COMPLIANT",
      "2016-04-01.., MISSING",
      "2015-09-01..2016-03-31, MISSING",
      "2015-09-01..2016-04-01, COMPLIANT",
      "2016-03-31..2016-03-31, MISSING"
    })
    void aTeamIsActiveUntilTheDayItIsDisbanded(String span, String verdict) {
      county(team("T", "V", span)).verdicts(RULE).say("village:V", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2015-08-31, NOTHING",
      "2015-09-01, PENDING 2015-09-05",
      "2015-09-04, PENDING 2015-09-05",
      "2015-09-05, MISSING",
      "2015-09-06, MISSING",
      "2015-09-19, MISSING",
      "2015-09-20, MISSING"
    })
    void aMissingTeamIsPendingBeforeItsOwnDeadline(String asOf, String verdict) {
      county().verdicts(RULE).asOf(asOf).say("village:V", verdict);
    }

    @Test
    void aTeamFormedInTimeCompliesBeforeTheDeadlineToo() {
      county(team("T", "V", "2015-09-04..")).verdicts(RULE).asOf("2015-09-04").complies();
    }

    @Test
    void anotherVillagesTeamDoesNotCount() {
      county(village("W", "X"), team("T", "W"))
          .verdicts(RULE)
          .violates("village:V", MISSING)
          .compliant(1);
    }

    @Test
    void aSecondTeamIsAnotherRulesConcern() {
      county(team("T", "V"), team("T2", "V")).verdicts(RULE).complies();
    }

    @Test
    void aVillageThatIsNotPoorIsOwedNone() {
      bare(notPoor(village("W", "X"))).verdicts(RULE).sayNothing();
    }

    @Test
    void aPoorVillageThatHasExitedIsStillOwedATeam() {
      bare(exited(village("W", "X"), "2015-12-31")).verdicts(RULE).violates("village:W", MISSING);
    }
  }

  @Nested
  class OneTeamForAVillage {
    private static final String RULE = "3.2-single-team";

    private Verdicts ofTeams(String span, String otherSpan) {
      return county(team("T", "V", span), team("T2", "V", otherSpan)).verdicts(RULE);
    }

    @Test
    void oneTeamComplies() {
      county(team("T", "V")).verdicts(RULE).complies();
    }

    @Test
    void aSecondTeamIsAboveTheMaximum() {
      ofTeams("2015-09-01..", "2016-03-31..").violates("village:V", ABOVE_MAXIMUM);
    }

    @Test
    void aTeamIsGoneOnTheDayItIsDisbanded() {
      ofTeams("2015-09-01..2016-03-31", "2016-03-31..").complies();
    }

    @Test
    void aTeamDisbandedTheDayAfterIsStillThere() {
      ofTeams("2015-09-01..2016-04-01", "2016-03-31..").violates("village:V", ABOVE_MAXIMUM);
    }

    @Test
    void aTeamYetToBeFormedIsNotCounted() {
      ofTeams("2015-09-01..", "2016-04-01..").complies();
    }

    @Test
    void aRepeatedRowOfOneTeamIsOneTeam() {
      ofTeams("2015-09-01..", "2015-09-01..").violates("village:V", ABOVE_MAXIMUM);
      county(team("T", "V"), team("T", "V")).verdicts(RULE).complies();
    }

    @Test
    void aVillageWithoutATeamIsNoSubject() {
      county().verdicts(RULE).sayNothing();
    }

    @Test
    void aVillageThatIsNotPoorIsBoundToo() {
      bare(notPoor(village("W", "X")), team("T", "W"), team("T2", "W"))
          .verdicts(RULE)
          .violates("village:W", ABOVE_MAXIMUM);
    }

    @Test
    void teamsOfAnUnknownVillageAreNoSubjects() {
      bare(team("T", "NOWHERE"), team("T2", "NOWHERE")).verdicts(RULE).sayNothing();
    }

    @Test
    void whereVillagesAreAbsentTeamsReferToNoUnknownOne() {
      bare(team("T", "W"), team("T2", "W"))
          .without("villages")
          .verdicts(RULE)
          .violates("village:W", ABOVE_MAXIMUM);
    }
  }
}
