package io.hegui.plan;

import static io.hegui.facts.Rank.STAFF;
import static io.hegui.facts.TeamRole.CAPTAIN;
import static io.hegui.facts.TeamRole.MEMBER;
import static io.hegui.facts.TeamRole.VICE_CAPTAIN;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.facts.UnitLevel.TOWNSHIP;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.People.unit;
import static io.hegui.plan.fixture.Places.township;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.notStationed;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.TeamRole;
import io.hegui.facts.UnitLevel;
import io.hegui.plan.fixture.County;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MemberSeatsTest {
  private static final String RULE = "3.2-member-seat";

  /**
   * Team T of village V, which the county's unit supports. That unit's cadre is C, the township's
   * cadre is D.
   */
  private static County withTeam() {
    return county(team("T", "V"), support(COUNTY, "V"))
        .and(cadre("C", COUNTY, STAFF), cadre("D", TOWNSHIP, STAFF));
  }

  private static County withTownshipSeat() {
    return withTeam().and(posting("Q", "T", "D", MEMBER));
  }

  private static County withSupportSeat() {
    return withTeam().and(posting("P", "T", "C", MEMBER));
  }

  @Test
  void aTeamWithBothMembersComplies() {
    withSupportSeat().and(posting("Q", "T", "D", MEMBER)).verdicts(RULE).complies(2);
  }

  @Test
  void aTeamWithoutMembersLacksBoth() {
    withTeam()
        .verdicts(RULE)
        .lists("team:T SUPPORT_UNIT MISSING", "team:T TOWNSHIP MISSING")
        .compliant(0);
  }

  @ParameterizedTest
  @EnumSource(
      value = TeamRole.class,
      names = {"CAPTAIN", "VICE_CAPTAIN"})
  void otherRolesHoldNoSeat(TeamRole role) {
    withTeam()
        .and(posting("P", "T", "C", role), posting("Q", "T", "D", role))
        .verdicts(RULE)
        .lists("team:T SUPPORT_UNIT MISSING", "team:T TOWNSHIP MISSING");
  }

  @Test
  void theSupportingUnitsMemberIsStationed() {
    withTownshipSeat()
        .and(notStationed(posting("P", "T", "C", MEMBER)))
        .verdicts(RULE)
        .violates("team:T", "SUPPORT_UNIT", MISSING)
        .compliant(1);
  }

  @Test
  void theTownshipsMemberNeedNotBeStationed() {
    withSupportSeat().and(notStationed(posting("Q", "T", "D", MEMBER))).verdicts(RULE).complies(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = UnitLevel.class,
      names = {"PROVINCE", "PREFECTURE"})
  void aSupportingUnitOfAHigherLevelStationsAMember(UnitLevel level) {
    withTownshipSeat()
        .and(support(level, "V"), cadre("E", level, STAFF), posting("P", "T", "E", MEMBER))
        .verdicts(RULE)
        .complies(2);
  }

  @Test
  void aUnitThatSupportsAnotherVillageDoesNotCount() {
    withTownshipSeat()
        .and(unit("U2", COUNTY), village("W", "X"), support("U2", "W"))
        .and(cadre("E", "U2", STAFF), posting("P", "T", "E", MEMBER))
        .verdicts(RULE)
        .violates("team:T", "SUPPORT_UNIT", MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-31..2016-03-31, true",
    "2016-04-01.., false",
    "2015-09-01..2016-03-30, false"
  })
  void theSupportIsActiveOnTheDay(String span, boolean held) {
    County county =
        county(team("T", "V"), support("COUNTY", "V", span))
            .and(cadre("C", COUNTY, STAFF), cadre("D", TOWNSHIP, STAFF))
            .and(posting("P", "T", "C", MEMBER), posting("Q", "T", "D", MEMBER));
    assertSupportSeat(county, held);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-31..2016-03-31, true",
    "2016-04-01.., false",
    "2015-09-01..2016-03-30, false"
  })
  void theSupportingUnitsMemberIsActiveOnTheDay(String span, boolean held) {
    assertSupportSeat(withTownshipSeat().and(posting("P", "T", "C", MEMBER, span)), held);
  }

  private static void assertSupportSeat(County county, boolean held) {
    if (held) {
      county.verdicts(RULE).complies(2);
    } else {
      county.verdicts(RULE).violates("team:T", "SUPPORT_UNIT", MISSING);
    }
  }

  @ParameterizedTest
  @CsvSource({"2016-04-01..", "2015-09-01..2016-03-30"})
  void theTownshipsMemberIsActiveOnTheDay(String span) {
    withSupportSeat()
        .and(posting("Q", "T", "D", MEMBER, span))
        .verdicts(RULE)
        .violates("team:T", "TOWNSHIP", MISSING);
  }

  @ParameterizedTest
  @EnumSource(value = UnitLevel.class, mode = Mode.EXCLUDE, names = "TOWNSHIP")
  void aMemberFromAnotherLevelIsNotTheTownships(UnitLevel level) {
    withSupportSeat()
        .and(cadre("E", level, STAFF), posting("Q", "T", "E", MEMBER))
        .verdicts(RULE)
        .violates("team:T", "TOWNSHIP", MISSING);
  }

  @Test
  void aMemberFromAnotherTownshipDoesNotCount() {
    withSupportSeat()
        .and(township("Y"), unit("TY", TOWNSHIP, "Y"), cadre("E", "TY", STAFF))
        .and(posting("Q", "T", "E", MEMBER))
        .verdicts(RULE)
        .violates("team:T", "TOWNSHIP", MISSING);
  }

  @Test
  void anotherTeamsMembersDoNotCount() {
    withSupportSeat()
        .and(posting("Q", "T", "D", MEMBER), team("T2", "V"))
        .verdicts(RULE)
        .lists("team:T2 SUPPORT_UNIT MISSING", "team:T2 TOWNSHIP MISSING")
        .compliant(2);
  }

  @Test
  void anUnknownCadreHoldsNoSeat() {
    withTownshipSeat()
        .and(posting("P", "T", "NOBODY", MEMBER))
        .verdicts(RULE)
        .violates("team:T", "SUPPORT_UNIT", MISSING);
  }

  @ParameterizedTest
  @CsvSource({"2016-03-31.., 2", "2016-04-01.., 0", "2015-09-01..2016-03-31, 0"})
  void onlyAnActiveTeamHasSeats(String span, int seats) {
    county(team("T", "V", span), support(COUNTY, "V"))
        .and(cadre("C", COUNTY, STAFF), cadre("D", TOWNSHIP, STAFF))
        .and(posting("P", "T", "C", MEMBER), posting("Q", "T", "D", MEMBER))
        .verdicts(RULE)
        .complies(seats);
  }

  @Test
  void onePersonInSeveralRolesHoldsTheSeatAsAMember() {
    withSupportSeat()
        .and(posting("Q", "T", "D", MEMBER))
        .and(posting("R", "T", "C", CAPTAIN), posting("S", "T", "D", VICE_CAPTAIN))
        .verdicts(RULE)
        .complies(2);
  }
}
