package io.hegui.plan;

import static io.hegui.facts.GroupRole.LEADER;
import static io.hegui.facts.GroupRole.MEMBER;
import static io.hegui.facts.Rank.SECTION;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.People.countyLeader;
import static io.hegui.plan.fixture.Places.exited;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.township;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.group;
import static io.hegui.plan.fixture.Ties.groupMember;
import static io.hegui.plan.fixture.Ties.link;
import static io.hegui.policy.Kind.ABOVE_MAXIMUM;
import static io.hegui.policy.Kind.INELIGIBLE;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.plan.fixture.County;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupervisionGroupsTest {

  @Nested
  class AGroupForATownship {
    private static final String RULE = "3.1-supervision-group";

    @ParameterizedTest
    @CsvSource({"2016-03-30, COMPLIANT", "2016-03-31, COMPLIANT", "2016-04-01, MISSING"})
    void aGroupCountsFromTheDayItIsEstablished(String establishedOn, String verdict) {
      county(group("G", "X", establishedOn)).verdicts(RULE).say("township:X", verdict);
    }

    @Test
    void aPoorTownshipWithoutAGroupLacksOne() {
      county().verdicts(RULE).violates("township:X", MISSING);
    }

    @Test
    void aSecondGroupIsNoBreach() {
      county(group("G", "X"), group("G2", "X")).verdicts(RULE).complies();
    }

    @Test
    void theGroupOfAnotherTownshipDoesNotCount() {
      county(township("Y"), group("G", "Y")).verdicts(RULE).violates("township:X", MISSING);
    }

    @Test
    void aTownshipWithoutAPoorVillageOwesNoGroup() {
      bare(township("Y"), notPoor(village("W", "Y"))).verdicts(RULE).sayNothing();
    }

    @Test
    void aTownshipWhosePoorVillageHasExitedStillOwesOne() {
      bare(township("Y"), exited(village("W", "Y"), "2015-12-31"))
          .verdicts(RULE)
          .violates("township:Y", MISSING);
    }
  }

  @Nested
  class TheGroupsLeader {
    private static final String RULE = "3.1-group-leader";

    /** Group G of township X; C and D are county leaders, C is linked to X. */
    private County withGroup() {
      return county(group("G", "X"), countyLeader("C"), countyLeader("D"), link("C", "X"));
    }

    @Test
    void theLinkedCountyLeaderComplies() {
      withGroup().and(groupMember("G", "C", LEADER)).verdicts(RULE).complies();
    }

    @Test
    void aGroupWithoutMembersLacksALeader() {
      withGroup().verdicts(RULE).violates("group:G", MISSING);
    }

    @Test
    void aMemberIsNoLeader() {
      withGroup().and(groupMember("G", "C", MEMBER)).verdicts(RULE).violates("group:G", MISSING);
    }

    @Test
    void aSecondLeaderIsAboveTheMaximum() {
      withGroup()
          .and(link("D", "X"), groupMember("G", "C", LEADER), groupMember("G", "D", LEADER))
          .verdicts(RULE)
          .violates("group:G", ABOVE_MAXIMUM);
    }

    @Test
    void tooManyLeadersComeBeforeIneligibleOnes() {
      withGroup()
          .and(cadre("E", COUNTY, SECTION))
          .and(groupMember("G", "D", LEADER), groupMember("G", "E", LEADER))
          .verdicts(RULE)
          .violates("group:G", ABOVE_MAXIMUM);
    }

    @Test
    void severalRowsOfOneLeaderAreOneLeader() {
      withGroup()
          .and(groupMember("G", "C", LEADER), groupMember("G", "C", LEADER, "2016-01-01.."))
          .and(groupMember("G", "C", MEMBER))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void aCountyLeaderWithoutALinkIsIneligible() {
      withGroup().and(groupMember("G", "D", LEADER)).verdicts(RULE).violates("group:G", INELIGIBLE);
    }

    @Test
    void aCountyLeaderLinkedToAnotherTownshipIsIneligible() {
      withGroup()
          .and(township("Y"), link("D", "Y"), groupMember("G", "D", LEADER))
          .verdicts(RULE)
          .violates("group:G", INELIGIBLE);
    }

    @Test
    void aLinkedCadreOfAnotherRankIsIneligible() {
      withGroup()
          .and(cadre("E", COUNTY, SECTION), link("E", "X"), groupMember("G", "E", LEADER))
          .verdicts(RULE)
          .violates("group:G", INELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, COMPLIANT",
      "2016-04-01.., INELIGIBLE",
      "2015-09-01..2016-03-30, INELIGIBLE"
    })
    void theLinkIsActiveOnTheDay(String span, String verdict) {
      withGroup()
          .and(link("D", "X", span), groupMember("G", "D", LEADER))
          .verdicts(RULE)
          .say("group:G", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, COMPLIANT",
      "2016-04-01.., MISSING",
      "2015-09-01..2016-03-30, MISSING"
    })
    void theLeaderIsActiveOnTheDay(String span, String verdict) {
      withGroup().and(groupMember("G", "C", LEADER, span)).verdicts(RULE).say("group:G", verdict);
    }

    @Test
    void anUnknownLeaderDoesNotCount() {
      withGroup()
          .and(groupMember("G", "NOBODY", LEADER))
          .verdicts(RULE)
          .violates("group:G", MISSING);
    }

    @Test
    void anotherGroupsLeaderDoesNotCount() {
      withGroup()
          .and(group("G2", "X"), groupMember("G2", "C", LEADER))
          .verdicts(RULE)
          .violates("group:G", MISSING)
          .compliant(1);
    }

    @ParameterizedTest
    @CsvSource({"2016-03-31, MISSING", "2016-04-01, NOTHING"})
    void aGroupIsBoundFromTheDayItIsEstablished(String establishedOn, String verdict) {
      county(group("G", "X", establishedOn)).verdicts(RULE).say("group:G", verdict);
    }

    @Test
    void aGroupOfATownshipWithoutAPoorVillageOwesNoLeader() {
      bare(township("Y"), notPoor(village("W", "Y")), group("G", "Y")).verdicts(RULE).sayNothing();
    }

    @Test
    void aGroupOfAnUnknownTownshipIsNoSubject() {
      county(group("G", "NOWHERE")).verdicts(RULE).sayNothing();
    }
  }
}
