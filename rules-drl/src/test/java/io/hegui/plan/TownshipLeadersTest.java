package io.hegui.plan;

import static io.hegui.facts.Rank.COUNTY_LEADER;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.facts.UnitLevel.SOCIAL;
import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.People.countyLeader;
import static io.hegui.plan.fixture.Places.exited;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.township;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.link;
import static io.hegui.policy.Kind.ABOVE_MAXIMUM;
import static io.hegui.policy.Kind.INELIGIBLE;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.Rank;
import io.hegui.plan.fixture.Verdicts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TownshipLeadersTest {

  @Nested
  class OneLeaderForATownship {
    private static final String RULE = "3.1-township-leader";

    @Test
    void aPoorTownshipWithOneLeaderComplies() {
      county(countyLeader("C"), link("C", "X")).verdicts(RULE).complies();
    }

    @Test
    void aPoorTownshipWithoutALinkLacksALeader() {
      county(countyLeader("C")).verdicts(RULE).violates("township:X", MISSING);
    }

    @ParameterizedTest
    @EnumSource(value = Rank.class, mode = Mode.EXCLUDE, names = "COUNTY_LEADER")
    void aCadreOfAnotherRankIsNoLeader(Rank rank) {
      county(cadre("C", COUNTY, rank), link("C", "X"))
          .verdicts(RULE)
          .violates("township:X", MISSING);
    }

    @Test
    void aCadreWithoutARankIsNoLeader() {
      county(cadre("C", SOCIAL, null), link("C", "X"))
          .verdicts(RULE)
          .violates("township:X", MISSING);
    }

    @Test
    void aSecondLeaderIsAboveTheMaximum() {
      county(countyLeader("C"), countyLeader("D"), link("C", "X"), link("D", "X"))
          .verdicts(RULE)
          .violates("township:X", ABOVE_MAXIMUM);
    }

    @Test
    void aCadreOfAnotherRankIsNoSecondLeader() {
      county(countyLeader("C"), cadre("D", COUNTY, Rank.SECTION), link("C", "X"), link("D", "X"))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void severalRowsOfOneLeaderAreOneLeader() {
      county(
              countyLeader("C"),
              link("C", "X"),
              link("C", "X"),
              link("C", "X", "2016-01-01..2016-12-31"))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void aLeaderWhoFollowsAnotherIsTheOnlyOne() {
      county(
              countyLeader("C"),
              countyLeader("D"),
              link("C", "X", "2015-09-01..2016-03-30"),
              link("D", "X", "2016-03-31.."))
          .verdicts(RULE)
          .complies();
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, COMPLIANT",
      "2016-04-01.., MISSING",
      "2015-09-01..2016-03-30, MISSING",
      "2016-03-31..2016-03-30, MISSING",
      "2016-12-31..2016-01-01, MISSING"
    })
    void aLinkCountsFromItsFirstDayToItsLast(String span, String verdict) {
      county(countyLeader("C"), link("C", "X", span))
          .verdicts(RULE)
          .asOf("2016-03-31")
          .say("township:X", verdict);
    }

    @Test
    void aLinkToAnotherTownshipDoesNotCount() {
      county(countyLeader("C"), township("Y"), link("C", "Y"))
          .verdicts(RULE)
          .violates("township:X", MISSING);
    }

    @Test
    void aTownshipWithoutAPoorVillageOwesNoLeader() {
      bare(township("Y"), notPoor(village("W", "Y"))).verdicts(RULE).sayNothing();
    }

    @Test
    void aTownshipWhosePoorVillageHasExitedStillOwesOne() {
      bare(township("Y"), exited(village("W", "Y"), "2015-12-31"))
          .verdicts(RULE)
          .violates("township:Y", MISSING);
    }

    @Test
    void aTownshipThatIsNotRegisteredOwesNothing() {
      bare(village("W", "Y")).verdicts(RULE).sayNothing();
    }

    @Test
    void aLinkOfAnUnknownCadreDoesNotCount() {
      county(link("NOBODY", "X")).verdicts(RULE).violates("township:X", MISSING);
    }

    @Test
    void aLeaderWhoseUnitIsUnknownIsStillALeader() {
      county(cadre("C", "NOWHERE", COUNTY_LEADER), link("C", "X")).verdicts(RULE).complies();
    }

    @Test
    void eachPoorTownshipIsJudgedByItself() {
      county(
              countyLeader("C"),
              link("C", "X"),
              township("Y"),
              village("W", "Y"),
              village("W2", "Y"))
          .verdicts(RULE)
          .violates("township:Y", MISSING)
          .compliant(1);
    }
  }

  @Nested
  class OneTownshipForALeader {
    private static final String RULE = "3.1-leader-townships";

    private Verdicts ofLinks(String spanToX, String spanToY) {
      return county(
              township("Y"), countyLeader("C"), link("C", "X", spanToX), link("C", "Y", spanToY))
          .verdicts(RULE);
    }

    @Test
    void aLeaderOfOneTownshipComplies() {
      county(countyLeader("C"), link("C", "X")).verdicts(RULE).complies();
    }

    @Test
    void aSecondTownshipIsAboveTheMaximum() {
      ofLinks("2015-09-01..", "2016-03-31..").violates("cadre:C", ABOVE_MAXIMUM);
    }

    @Test
    void aTownshipThatWasLeftIsNotCounted() {
      ofLinks("2015-09-01..2016-03-30", "2016-03-31..").complies();
    }

    @Test
    void aTownshipYetToComeIsNotCounted() {
      ofLinks("2015-09-01..2016-03-31", "2016-04-01..").complies();
    }

    @Test
    void onTheDayThatTwoLinksShareTheLeaderHasTwoTownships() {
      ofLinks("2015-09-01..2016-03-31", "2016-03-31..").violates("cadre:C", ABOVE_MAXIMUM);
    }

    @Test
    void severalRowsForOneTownshipAreOneTownship() {
      county(countyLeader("C"), link("C", "X"), link("C", "X", "2016-01-01.."))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void anybodyWithALinkIsBoundWhateverTheRankAndTheTownship() {
      bare(
              township("Y"),
              township("Z"),
              cadre("C", "NOWHERE", Rank.STAFF),
              link("C", "Y"),
              link("C", "Z"))
          .verdicts(RULE)
          .violates("cadre:C", ABOVE_MAXIMUM);
    }

    @Test
    void whoHasNoActiveLinkOwesNothing() {
      county(countyLeader("C"), link("C", "X", "2015-09-01..2016-03-30"))
          .verdicts(RULE)
          .sayNothing();
    }

    @Test
    void aLinkToAnUnknownTownshipDoesNotCount() {
      county(countyLeader("C"), link("C", "X"), link("C", "NOWHERE")).verdicts(RULE).complies();
    }

    @Test
    void whereTownshipsAreAbsentALinkRefersToNoUnknownOne() {
      bare(countyLeader("C"), link("C", "Y"), link("C", "Z"))
          .without("townships")
          .verdicts(RULE)
          .violates("cadre:C", ABOVE_MAXIMUM);
    }
  }

  @Nested
  class RankOfALeader {
    private static final String RULE = "3.1-leader-rank";

    @Test
    void aCountyLeaderIsEligible() {
      county(countyLeader("C"), link("C", "X")).verdicts(RULE).complies();
    }

    @ParameterizedTest
    @EnumSource(value = Rank.class, mode = Mode.EXCLUDE, names = "COUNTY_LEADER")
    void anyOtherRankIsIneligible(Rank rank) {
      county(cadre("C", COUNTY, rank), link("C", "X"))
          .verdicts(RULE)
          .violates("cadre:C/township:X", INELIGIBLE);
    }

    @Test
    void aBlankRankIsNone() {
      county(cadre("C", SOCIAL, null), link("C", "X"))
          .verdicts(RULE)
          .violates("cadre:C/township:X", INELIGIBLE);
    }

    @Test
    void everyTownshipOfACadreIsJudgedByItselfPoorOrNot() {
      county(township("Y"), cadre("C", COUNTY, Rank.SECTION), link("C", "X"), link("C", "Y"))
          .verdicts(RULE)
          .lists("cadre:C/township:X INELIGIBLE", "cadre:C/township:Y INELIGIBLE");
    }

    @Test
    void severalRowsOfOnePairAreOneDuty() {
      county(cadre("C", COUNTY, Rank.SECTION), link("C", "X"), link("C", "X"))
          .verdicts(RULE)
          .violates("cadre:C/township:X", INELIGIBLE)
          .compliant(0);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, INELIGIBLE",
      "2016-04-01.., NOTHING",
      "2015-09-01..2016-03-30, NOTHING"
    })
    void onlyAnActiveLinkIsJudged(String span, String verdict) {
      county(cadre("C", COUNTY, Rank.SECTION), link("C", "X", span))
          .verdicts(RULE)
          .say("cadre:C/township:X", verdict);
    }

    @Test
    void aLinkOfAnUnknownCadreIsNoSubject() {
      county(link("NOBODY", "X")).verdicts(RULE).sayNothing();
    }
  }
}
