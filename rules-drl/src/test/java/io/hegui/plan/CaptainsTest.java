package io.hegui.plan;

import static io.hegui.facts.Position.LEADER_IN_CHARGE;
import static io.hegui.facts.Position.PARTY_SECRETARY;
import static io.hegui.facts.Position.UNIT_HEAD;
import static io.hegui.facts.Position.UNIT_LEADER;
import static io.hegui.facts.Rank.SECTION;
import static io.hegui.facts.TeamRole.CAPTAIN;
import static io.hegui.facts.TeamRole.MEMBER;
import static io.hegui.facts.TeamRole.VICE_CAPTAIN;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.People.countyLeader;
import static io.hegui.plan.fixture.People.unit;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.notStationed;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.policy.Kind.ABOVE_MAXIMUM;
import static io.hegui.policy.Kind.INELIGIBLE;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.Position;
import io.hegui.facts.UnitLevel;
import io.hegui.plan.fixture.County;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptainsTest {

  @Nested
  class OneCaptainForATeam {
    private static final String RULE = "3.2-captain";

    /** Team T of village V, and the cadres C and D. */
    private County withTeam() {
      return county(team("T", "V"), countyLeader("C"), countyLeader("D"));
    }

    @Test
    void aTeamWithOneCaptainComplies() {
      withTeam().and(posting("P", "T", "C", CAPTAIN)).verdicts(RULE).complies();
    }

    @Test
    void aTeamWithoutPostingsLacksACaptain() {
      withTeam().verdicts(RULE).violates("team:T", MISSING);
    }

    @Test
    void otherRolesAreNoCaptain() {
      withTeam()
          .and(posting("P", "T", "C", VICE_CAPTAIN), posting("Q", "T", "D", MEMBER))
          .verdicts(RULE)
          .violates("team:T", MISSING);
    }

    @Test
    void aSecondCaptainIsAboveTheMaximum() {
      withTeam()
          .and(posting("P", "T", "C", CAPTAIN), posting("Q", "T", "D", CAPTAIN))
          .verdicts(RULE)
          .violates("team:T", ABOVE_MAXIMUM);
    }

    @Test
    void severalPostingsOfOneCadreAreOneCaptain() {
      withTeam()
          .and(posting("P", "T", "C", CAPTAIN), posting("Q", "T", "C", CAPTAIN))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void aCaptainWhoFollowsAnotherIsTheOnlyOne() {
      withTeam()
          .and(posting("P", "T", "C", CAPTAIN, "2015-09-01..2016-03-30"))
          .and(posting("Q", "T", "D", CAPTAIN, "2016-03-31.."))
          .verdicts(RULE)
          .complies();
    }

    @ParameterizedTest
    @CsvSource({
      "2015-09-01..2016-03-30, COMPLIANT",
      "2015-09-01..2016-03-31, ABOVE_MAXIMUM",
      "2016-03-31.., ABOVE_MAXIMUM",
      "2016-04-01.., COMPLIANT"
    })
    void twoAreTooManyOnTheDay(String span, String verdict) {
      withTeam()
          .and(posting("P", "T", "C", CAPTAIN), posting("Q", "T", "D", CAPTAIN, span))
          .verdicts(RULE)
          .say("team:T", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, COMPLIANT",
      "2016-04-01.., MISSING",
      "2015-09-01..2016-03-30, MISSING"
    })
    void aCaptainIsActiveOnTheDay(String span, String verdict) {
      withTeam().and(posting("P", "T", "C", CAPTAIN, span)).verdicts(RULE).say("team:T", verdict);
    }

    @Test
    void aCaptainNeedNotBeStationed() {
      withTeam().and(notStationed(posting("P", "T", "C", CAPTAIN))).verdicts(RULE).complies();
    }

    @Test
    void anUnknownCadreIsNoCaptain() {
      withTeam()
          .and(posting("P", "T", "NOBODY", CAPTAIN))
          .verdicts(RULE)
          .violates("team:T", MISSING);
    }

    @Test
    void anotherTeamsCaptainDoesNotCount() {
      withTeam()
          .and(team("T2", "V"), posting("P", "T2", "C", CAPTAIN))
          .verdicts(RULE)
          .violates("team:T", MISSING)
          .compliant(1);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31.., MISSING",
      "2016-04-01.., NOTHING",
      "2015-09-01..2016-03-31, NOTHING",
      "2015-09-01..2016-04-01, MISSING"
    })
    void onlyAnActiveTeamIsBound(String span, String verdict) {
      county(team("T", "V", span)).verdicts(RULE).say("team:T", verdict);
    }

    @Test
    void aTeamOfAVillageThatIsNotPoorIsBoundToo() {
      bare(notPoor(village("W", "X")), team("T", "W")).verdicts(RULE).violates("team:T", MISSING);
    }

    @Test
    void aTeamOfAnUnknownVillageIsNoSubject() {
      county(team("T", "NOWHERE")).verdicts(RULE).sayNothing();
    }
  }

  @Nested
  class WhoMayBeCaptain {
    private static final String RULE = "3.2-captain-eligibility";

    /** Team T of village V with the captain C, who is of that unit and holds these positions. */
    private County ledFrom(UnitLevel level, Position... positions) {
      return county(
          team("T", "V"), cadre("C", level, SECTION, positions), posting("P", "T", "C", CAPTAIN));
    }

    @ParameterizedTest
    @CsvSource({
      "PREFECTURE, LEADER_IN_CHARGE, COMPLIANT",
      "PREFECTURE, UNIT_HEAD, INELIGIBLE",
      "PREFECTURE, UNIT_LEADER, INELIGIBLE",
      "COUNTY, UNIT_HEAD, COMPLIANT",
      "COUNTY, LEADER_IN_CHARGE, COMPLIANT",
      "COUNTY, UNIT_LEADER, COMPLIANT",
      "COUNTY, PARTY_SECRETARY, INELIGIBLE",
      "COUNTY, TOWNSHIP_HEAD, INELIGIBLE",
      "COUNTY, TOWNSHIP_COMMITTEE, INELIGIBLE",
      "PROVINCE, LEADER_IN_CHARGE, INELIGIBLE",
      "PROVINCE, UNIT_HEAD, INELIGIBLE",
      "TOWNSHIP, UNIT_HEAD, INELIGIBLE",
      "VILLAGE, UNIT_LEADER, INELIGIBLE",
      "SOCIAL, LEADER_IN_CHARGE, INELIGIBLE"
    })
    void levelAndPositionDecide(UnitLevel level, Position position, String verdict) {
      ledFrom(level, position).and(support(level, "V")).verdicts(RULE).say("posting:P", verdict);
    }

    @Test
    void oneFittingPositionOfSeveralSuffices() {
      ledFrom(COUNTY, PARTY_SECRETARY, UNIT_LEADER)
          .and(support(COUNTY, "V"))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void blankPositionsAreNone() {
      ledFrom(COUNTY).and(support(COUNTY, "V")).verdicts(RULE).violates("posting:P", INELIGIBLE);
    }

    @Test
    void aUnitThatSupportsNoVillageSendsNoCaptain() {
      ledFrom(COUNTY, UNIT_HEAD).verdicts(RULE).violates("posting:P", INELIGIBLE);
    }

    @Test
    void aUnitThatSupportsAnotherVillageSendsNoCaptain() {
      ledFrom(COUNTY, UNIT_HEAD)
          .and(village("W", "X"), support(COUNTY, "W"))
          .verdicts(RULE)
          .violates("posting:P", INELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, COMPLIANT",
      "2016-04-01.., INELIGIBLE",
      "2015-09-01..2016-03-30, INELIGIBLE"
    })
    void theSupportIsActiveOnTheDay(String span, String verdict) {
      ledFrom(COUNTY, UNIT_HEAD)
          .and(support("COUNTY", "V", span))
          .verdicts(RULE)
          .say("posting:P", verdict);
    }

    @Test
    void aRepeatedSupportIsNoSecondDuty() {
      ledFrom(COUNTY, UNIT_HEAD)
          .and(support(COUNTY, "V"), support(COUNTY, "V"))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void aUnitsSupportDoesNotServeAnothersCaptain() {
      ledFrom(COUNTY, LEADER_IN_CHARGE)
          .and(unit("U2", COUNTY), support("U2", "V"))
          .verdicts(RULE)
          .violates("posting:P", INELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, INELIGIBLE",
      "2016-04-01.., NOTHING",
      "2015-09-01..2016-03-30, NOTHING"
    })
    void onlyAnActivePostingIsJudged(String span, String verdict) {
      county(
              team("T", "V"),
              cadre("C", COUNTY, SECTION, UNIT_LEADER),
              posting("P", "T", "C", CAPTAIN, span))
          .verdicts(RULE)
          .say("posting:P", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2015-09-01..2016-03-31, NOTHING",
      "2015-09-01..2016-04-01, INELIGIBLE",
      "2016-04-01.., NOTHING"
    })
    void onlyAPostingOfAnActiveTeamIsJudged(String span, String verdict) {
      county(team("T", "V", span), countyLeader("C"), posting("P", "T", "C", CAPTAIN))
          .verdicts(RULE)
          .say("posting:P", verdict);
    }

    @Test
    void otherRolesAreNotJudged() {
      county(team("T", "V"), countyLeader("C"), countyLeader("D"))
          .and(posting("P", "T", "C", VICE_CAPTAIN), posting("Q", "T", "D", MEMBER))
          .verdicts(RULE)
          .sayNothing();
    }

    @Test
    void everyCaptainOfATeamIsJudged() {
      ledFrom(COUNTY, UNIT_HEAD)
          .and(support(COUNTY, "V"), countyLeader("D"), posting("Q", "T", "D", CAPTAIN))
          .verdicts(RULE)
          .violates("posting:Q", INELIGIBLE)
          .compliant(1);
    }

    @Test
    void aCaptainWhoseUnitIsUnknownIsIneligible() {
      county(
              team("T", "V"),
              cadre("C", "NOWHERE", SECTION, UNIT_HEAD),
              posting("P", "T", "C", CAPTAIN))
          .verdicts(RULE)
          .violates("posting:P", INELIGIBLE);
    }

    @Test
    void aPostingOfAnUnknownCadreIsNoSubject() {
      county(team("T", "V"), posting("P", "T", "NOBODY", CAPTAIN)).verdicts(RULE).sayNothing();
    }
  }
}
