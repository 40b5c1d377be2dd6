package io.hegui.plan;

import static io.hegui.facts.GroupRole.LEADER;
import static io.hegui.facts.GroupRole.MEMBER;
import static io.hegui.facts.Position.LEADER_IN_CHARGE;
import static io.hegui.facts.Position.PARTY_SECRETARY;
import static io.hegui.facts.Position.TOWNSHIP_HEAD;
import static io.hegui.facts.Position.UNIT_HEAD;
import static io.hegui.facts.Position.UNIT_LEADER;
import static io.hegui.facts.Rank.SECTION;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.facts.UnitLevel.PREFECTURE;
import static io.hegui.facts.UnitLevel.TOWNSHIP;
import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.People.unit;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.township;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.group;
import static io.hegui.plan.fixture.Ties.groupMember;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.Cadre;
import io.hegui.facts.Position;
import io.hegui.facts.UnitLevel;
import io.hegui.plan.fixture.County;
import io.hegui.plan.fixture.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class GroupSeatsTest {
  private static final String RULE = "3.1-group-seat";
  private static final Cadre SECRETARY = cadre("S", TOWNSHIP, SECTION, PARTY_SECRETARY);
  private static final Cadre HEAD = cadre("H", TOWNSHIP, SECTION, TOWNSHIP_HEAD);

  /** Group G of township X, whose two own seats are held. */
  private static County seated() {
    return county(group("G", "X"), SECRETARY, HEAD)
        .and(groupMember("G", "S", MEMBER), groupMember("G", "H", MEMBER));
  }

  /** The same with C as a member, who is of that unit and holds that position. */
  private static Verdicts with(County county, String unitId, Position position) {
    return county
        .and(cadre("C", unitId, SECTION, position), groupMember("G", "C", MEMBER))
        .verdicts(RULE);
  }

  @Test
  void aGroupSeatsTheTownshipsSecretaryAndHead() {
    seated().verdicts(RULE).complies(2);
  }

  @Test
  void aGroupWithoutMembersLacksBoth() {
    county(group("G", "X"))
        .verdicts(RULE)
        .lists("group:G PARTY_SECRETARY MISSING", "group:G TOWNSHIP_HEAD MISSING")
        .compliant(0);
  }

  @Test
  void aLeaderOfTheGroupHoldsASeatToo() {
    county(group("G", "X"), SECRETARY, groupMember("G", "S", LEADER))
        .verdicts(RULE)
        .violates("group:G", "TOWNSHIP_HEAD", MISSING)
        .compliant(1);
  }

  @Test
  void oneCadreMayHoldBothPositions() {
    county(
            group("G", "X"),
            cadre("C", TOWNSHIP, SECTION, PARTY_SECRETARY, TOWNSHIP_HEAD),
            groupMember("G", "C", MEMBER))
        .verdicts(RULE)
        .complies(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = Position.class,
      mode = Mode.EXCLUDE,
      names = {"PARTY_SECRETARY", "TOWNSHIP_HEAD"})
  void anotherPositionHoldsNeitherSeat(Position position) {
    with(county(group("G", "X")), "TOWNSHIP", position)
        .lists("group:G PARTY_SECRETARY MISSING", "group:G TOWNSHIP_HEAD MISSING");
  }

  @Test
  void blankPositionsHoldNoSeat() {
    county(group("G", "X"), cadre("C", TOWNSHIP, SECTION), groupMember("G", "C", MEMBER))
        .verdicts(RULE)
        .lists("group:G PARTY_SECRETARY MISSING", "group:G TOWNSHIP_HEAD MISSING");
  }

  @Test
  void theSecretaryOfAnotherTownshipDoesNotCount() {
    with(
            county(group("G", "X"), township("Y"), unit("TY", TOWNSHIP, "Y"), HEAD)
                .and(groupMember("G", "H", MEMBER)),
            "TY",
            PARTY_SECRETARY)
        .violates("group:G", "PARTY_SECRETARY", MISSING);
  }

  @ParameterizedTest
  @EnumSource(value = UnitLevel.class, mode = Mode.EXCLUDE, names = "TOWNSHIP")
  void aSecretaryOutsideATownshipsUnitDoesNotCount(UnitLevel level) {
    with(
            county(group("G", "X"), HEAD, groupMember("G", "H", MEMBER)),
            level.name(),
            PARTY_SECRETARY)
        .violates("group:G", "PARTY_SECRETARY", MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-31..2016-03-31, COMPLIANT",
    "2016-04-01.., MISSING",
    "2015-09-01..2016-03-30, MISSING"
  })
  void aMemberIsActiveOnTheDay(String span, String verdict) {
    Verdicts verdicts =
        county(group("G", "X"), SECRETARY, HEAD, groupMember("G", "H", MEMBER))
            .and(groupMember("G", "S", MEMBER, span))
            .verdicts(RULE);
    if (verdict.equals("COMPLIANT")) {
      verdicts.complies(2);
    } else {
      verdicts.violates("group:G", "PARTY_SECRETARY", MISSING);
    }
  }

  @Test
  void aSupportingCountyDepartmentSeatsItsHead() {
    County supported = seated().and(support(COUNTY, "V"));
    supported.verdicts(RULE).violates("group:G", "UNIT_HEAD:COUNTY", MISSING);
    with(supported, "COUNTY", UNIT_HEAD).complies(3);
    with(supported, "COUNTY", LEADER_IN_CHARGE).violates("group:G", "UNIT_HEAD:COUNTY", MISSING);
    with(supported, "COUNTY", UNIT_LEADER).violates("group:G", "UNIT_HEAD:COUNTY", MISSING);
  }

  @Test
  void aSupportingPrefectureDepartmentSeatsItsLeaderInCharge() {
    County supported = seated().and(support(PREFECTURE, "V"));
    supported.verdicts(RULE).violates("group:G", "LEADER_IN_CHARGE:PREFECTURE", MISSING);
    with(supported, "PREFECTURE", LEADER_IN_CHARGE).complies(3);
    with(supported, "PREFECTURE", UNIT_HEAD)
        .violates("group:G", "LEADER_IN_CHARGE:PREFECTURE", MISSING);
  }

  @Test
  void theHeadOfAnotherDepartmentDoesNotCount() {
    with(seated().and(support(COUNTY, "V"), unit("U2", COUNTY)), "U2", UNIT_HEAD)
        .violates("group:G", "UNIT_HEAD:COUNTY", MISSING);
  }

  @ParameterizedTest
  @EnumSource(
      value = UnitLevel.class,
      names = {"PROVINCE", "TOWNSHIP", "VILLAGE", "SOCIAL"})
  void unitsOfOtherLevelsHaveNoSeat(UnitLevel level) {
    seated().and(support(level, "V")).verdicts(RULE).complies(2);
  }

  @Test
  void eachDepartmentHasASeatHoweverManyVillagesItSupports() {
    seated()
        .and(unit("U2", COUNTY), village("V2", "X"))
        .and(support(COUNTY, "V"), support(COUNTY, "V2"), support("U2", "V"))
        .verdicts(RULE)
        .lists("group:G UNIT_HEAD:COUNTY MISSING", "group:G UNIT_HEAD:U2 MISSING")
        .compliant(2);
  }

  @Test
  void supportOfAVillageThatIsNotPoorCountsToo() {
    seated()
        .and(notPoor(village("W", "X")), support(COUNTY, "W"))
        .verdicts(RULE)
        .violates("group:G", "UNIT_HEAD:COUNTY", MISSING);
  }

  @Test
  void supportOfAVillageElsewhereGivesNoSeat() {
    seated().and(township("Y"), village("W", "Y"), support(COUNTY, "W")).verdicts(RULE).complies(2);
  }

  @ParameterizedTest
  @CsvSource({"2016-03-31..2016-03-31, 1", "2016-04-01.., 0", "2015-09-01..2016-03-30, 0"})
  void onlyActiveSupportGivesASeat(String span, int seats) {
    String[] missing =
        seats == 0 ? new String[0] : new String[] {"group:G UNIT_HEAD:COUNTY MISSING"};
    seated().and(support("COUNTY", "V", span)).verdicts(RULE).lists(missing).compliant(2);
  }

  @Test
  void aGroupOfATownshipWithoutAPoorVillageHasNoSeats() {
    bare(township("Y"), notPoor(village("W", "Y")), group("G", "Y")).verdicts(RULE).sayNothing();
  }

  @Test
  void aGroupYetToBeEstablishedHasNoSeats() {
    county(group("G", "X", "2016-04-01")).verdicts(RULE).sayNothing();
  }

  @Test
  void anotherGroupsMembersDoNotCount() {
    seated()
        .and(group("G2", "X"))
        .verdicts(RULE)
        .lists("group:G2 PARTY_SECRETARY MISSING", "group:G2 TOWNSHIP_HEAD MISSING")
        .compliant(2);
  }
}
