package io.hegui.plan;

import static io.hegui.facts.Position.PARTY_SECRETARY;
import static io.hegui.facts.Position.TOWNSHIP_COMMITTEE;
import static io.hegui.facts.Position.TOWNSHIP_HEAD;
import static io.hegui.facts.Rank.SECTION;
import static io.hegui.facts.TeamRole.CAPTAIN;
import static io.hegui.facts.TeamRole.MEMBER;
import static io.hegui.facts.TeamRole.VICE_CAPTAIN;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.facts.UnitLevel.TOWNSHIP;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.People.countyLeader;
import static io.hegui.plan.fixture.People.unit;
import static io.hegui.plan.fixture.Places.township;
import static io.hegui.plan.fixture.Ties.notStationed;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.policy.Kind.INELIGIBLE;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.Position;
import io.hegui.facts.UnitLevel;
import io.hegui.plan.fixture.County;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ViceCaptainsTest {

  @Nested
  class AViceCaptainForATeam {
    private static final String RULE = "3.2-vice-captain";

    private County withTeam() {
      return county(team("T", "V"), countyLeader("C"), countyLeader("D"));
    }

    @Test
    void aTeamWithOneComplies() {
      withTeam().and(posting("P", "T", "C", VICE_CAPTAIN)).verdicts(RULE).complies();
    }

    @Test
    void aTeamWithoutOneLacksOne() {
      withTeam()
          .and(posting("P", "T", "C", CAPTAIN), posting("Q", "T", "D", MEMBER))
          .verdicts(RULE)
          .violates("team:T", MISSING);
    }

    @Test
    void severalAreWelcome() {
      withTeam()
          .and(posting("P", "T", "C", VICE_CAPTAIN), posting("Q", "T", "D", VICE_CAPTAIN))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void aViceCaptainNeedNotBeStationed() {
      withTeam().and(notStationed(posting("P", "T", "C", VICE_CAPTAIN))).verdicts(RULE).complies();
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, COMPLIANT",
      "2016-04-01.., MISSING",
      "2015-09-01..2016-03-30, MISSING"
    })
    void aViceCaptainIsActiveOnTheDay(String span, String verdict) {
      withTeam()
          .and(posting("P", "T", "C", VICE_CAPTAIN, span))
          .verdicts(RULE)
          .say("team:T", verdict);
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
    void anUnknownCadreIsNoViceCaptain() {
      withTeam()
          .and(posting("P", "T", "NOBODY", VICE_CAPTAIN))
          .verdicts(RULE)
          .violates("team:T", MISSING);
    }
  }

  @Nested
  class WhoMayBeViceCaptain {
    private static final String RULE = "3.2-vice-captain-eligibility";

    private County servedFrom(UnitLevel level, Position... positions) {
      return county(team("T", "V"), cadre("C", level, SECTION, positions))
          .and(posting("P", "T", "C", VICE_CAPTAIN));
    }

    @ParameterizedTest
    @CsvSource({
      "TOWNSHIP_COMMITTEE, COMPLIANT",
      "PARTY_SECRETARY, COMPLIANT",
      "TOWNSHIP_HEAD, COMPLIANT",
      "UNIT_HEAD, INELIGIBLE",
      "LEADER_IN_CHARGE, INELIGIBLE",
      "UNIT_LEADER, INELIGIBLE"
    })
    void thePositionDecides(Position position, String verdict) {
      servedFrom(TOWNSHIP, position).verdicts(RULE).say("posting:P", verdict);
    }

    @Test
    void severalPositionsAreOneDuty() {
      servedFrom(TOWNSHIP, PARTY_SECRETARY, TOWNSHIP_HEAD, TOWNSHIP_COMMITTEE)
          .verdicts(RULE)
          .complies();
    }

    @Test
    void blankPositionsAreNone() {
      servedFrom(TOWNSHIP).verdicts(RULE).violates("posting:P", INELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(value = UnitLevel.class, mode = Mode.EXCLUDE, names = "TOWNSHIP")
    void aUnitOfAnotherLevelSendsNone(UnitLevel level) {
      servedFrom(level, TOWNSHIP_COMMITTEE)
          .and(support(level, "V"))
          .verdicts(RULE)
          .violates("posting:P", INELIGIBLE);
    }

    @Test
    void aCommitteeMemberOfAnotherTownshipIsIneligible() {
      county(
              team("T", "V"),
              township("Y"),
              unit("TY", TOWNSHIP, "Y"),
              cadre("C", "TY", SECTION, TOWNSHIP_COMMITTEE),
              posting("P", "T", "C", VICE_CAPTAIN))
          .verdicts(RULE)
          .violates("posting:P", INELIGIBLE);
    }

    @Test
    void anotherUnitOfTheSameTownshipDoesAsWell() {
      county(
              team("T", "V"),
              unit("T2", TOWNSHIP, "X"),
              cadre("C", "T2", SECTION, TOWNSHIP_COMMITTEE),
              posting("P", "T", "C", VICE_CAPTAIN))
          .verdicts(RULE)
          .complies();
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, INELIGIBLE",
      "2016-04-01.., NOTHING",
      "2015-09-01..2016-03-30, NOTHING"
    })
    void onlyAnActivePostingIsJudged(String span, String verdict) {
      county(team("T", "V"), cadre("C", COUNTY, SECTION))
          .and(posting("P", "T", "C", VICE_CAPTAIN, span))
          .verdicts(RULE)
          .say("posting:P", verdict);
    }

    @ParameterizedTest
    @CsvSource({"2015-09-01..2016-03-31, NOTHING", "2015-09-01..2016-04-01, INELIGIBLE"})
    void onlyAPostingOfAnActiveTeamIsJudged(String span, String verdict) {
      county(team("T", "V", span), countyLeader("C"), posting("P", "T", "C", VICE_CAPTAIN))
          .verdicts(RULE)
          .say("posting:P", verdict);
    }

    @Test
    void otherRolesAreNotJudged() {
      county(team("T", "V"), countyLeader("C"), posting("P", "T", "C", CAPTAIN))
          .verdicts(RULE)
          .sayNothing();
    }

    @Test
    void aPostingOfAnUnknownCadreIsNoSubject() {
      county(team("T", "V"), posting("P", "T", "NOBODY", VICE_CAPTAIN)).verdicts(RULE).sayNothing();
    }
  }
}
