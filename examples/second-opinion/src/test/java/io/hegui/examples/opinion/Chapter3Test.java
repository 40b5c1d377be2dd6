package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Example.cadre;
import static io.hegui.examples.opinion.Example.day;
import static io.hegui.examples.opinion.Example.household;
import static io.hegui.examples.opinion.Example.pairing;
import static io.hegui.examples.opinion.Example.posting;
import static io.hegui.examples.opinion.Example.support;
import static io.hegui.examples.opinion.Example.team;
import static io.hegui.examples.opinion.Example.township;
import static io.hegui.examples.opinion.Example.unit;
import static io.hegui.examples.opinion.Example.village;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Cadre;
import io.hegui.facts.GroupRole;
import io.hegui.facts.Position;
import io.hegui.facts.Posting;
import io.hegui.facts.Rank;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.TeamRole;
import io.hegui.facts.TownshipLink;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Chapter3Test {
  private static final String OK = "COMPLIANT";

  /** Township X with poor village V, township Y with a village that is not poor, a unit a level. */
  private static Example county() {
    Example example =
        new Example(
            township("X"),
            township("Y"),
            village("V", "X"),
            new Village("W", "村W", "Y", false, null));
    for (UnitLevel level : UnitLevel.values()) {
      boolean local = level == UnitLevel.TOWNSHIP || level == UnitLevel.VILLAGE;
      example.with(unit(level.name(), level, local ? "X" : null));
    }
    return example.with(unit("TOWNSHIP-Y", UnitLevel.TOWNSHIP, "Y"));
  }

  private static Cadre leader(String id) {
    return cadre(id, "COUNTY", Rank.COUNTY_LEADER);
  }

  private static TownshipLink link(String cadreId, String townshipId) {
    return new TownshipLink(cadreId, townshipId, day("2015-09-01"), null);
  }

  // ---- 3.1

  @Test
  void poorTownshipWithOneLeaderIsCompliant() {
    Example example = county().with(leader("C"), link("C", "X"), link("C", "X"));
    assertThat(example.says("3.1-township-leader", "township:X")).isEqualTo(OK);
  }

  @Test
  void poorTownshipWithoutALeaderOfRankLacksOne() {
    Example example = county().with(cadre("C", "COUNTY", Rank.SECTION), link("C", "X"));
    assertThat(example.says("3.1-township-leader", "township:X")).isEqualTo("VIOLATION MISSING");
  }

  @Test
  void poorTownshipWithTwoLeadersHasTooMany() {
    Example example = county().with(leader("C"), leader("D"), link("C", "X"), link("D", "X"));
    assertThat(example.says("3.1-township-leader", "township:X"))
        .isEqualTo("VIOLATION ABOVE_MAXIMUM");
  }

  @Test
  void townshipWithoutAPoorVillageOwesNoLeader() {
    assertThat(county().says("3.1-township-leader", "township:Y")).isEqualTo("nothing");
  }

  @Test
  void villageThatHasExitedKeepsItsTownshipPoor() {
    Example example =
        new Example(township("X"), new Village("V", "村V", "X", true, day("2016-01-01")));
    assertThat(example.says("3.1-township-leader", "township:X")).isEqualTo("VIOLATION MISSING");
  }

  @Test
  void leaderLinksToOneTownshipAtMost() {
    Example example = county().with(leader("C"), link("C", "X"), link("C", "X"));
    assertThat(example.says("3.1-leader-townships", "cadre:C")).isEqualTo(OK);
    assertThat(example.with(link("C", "Y")).says("3.1-leader-townships", "cadre:C"))
        .isEqualTo("VIOLATION ABOVE_MAXIMUM");
  }

  @Test
  void linkIsForCountyLeadersWhateverTheTownship() {
    Example example =
        county()
            .with(leader("C"), cadre("D", "COUNTY", Rank.STAFF), link("C", "X"), link("D", "Y"));
    assertThat(example.says("3.1-leader-rank", "cadre:C/township:X")).isEqualTo(OK);
    assertThat(example.says("3.1-leader-rank", "cadre:D/township:Y"))
        .isEqualTo("VIOLATION INELIGIBLE");
  }

  private static SupervisionGroup group(String id, String townshipId, String established) {
    return new SupervisionGroup(id, townshipId, day(established));
  }

  private static SupervisionMember member(String groupId, String cadreId, GroupRole role) {
    return new SupervisionMember(groupId, cadreId, role, day("2015-09-01"), null);
  }

  @ParameterizedTest
  @CsvSource({"2016-03-31,COMPLIANT", "2016-04-01,VIOLATION MISSING"})
  void poorTownshipHasAGroupOnceItIsEstablished(String established, String verdict) {
    Example example = county().with(group("G", "X", established));
    assertThat(example.says("3.1-supervision-group", "township:X")).isEqualTo(verdict);
  }

  @Test
  void groupOfAPoorTownshipHasOneLeaderWhoIsLinkedToIt() {
    Example example =
        county()
            .with(group("G", "X", "2015-09-10"), leader("C"), leader("D"))
            .with(member("G", "D", GroupRole.MEMBER));
    assertThat(example.says("3.1-group-leader", "group:G")).isEqualTo("VIOLATION MISSING");
    example.with(member("G", "C", GroupRole.LEADER), link("C", "Y"));
    assertThat(example.says("3.1-group-leader", "group:G")).isEqualTo("VIOLATION INELIGIBLE");
    example.with(link("C", "X"));
    assertThat(example.says("3.1-group-leader", "group:G")).isEqualTo(OK);
    example.with(member("G", "D", GroupRole.LEADER));
    assertThat(example.says("3.1-group-leader", "group:G")).isEqualTo("VIOLATION ABOVE_MAXIMUM");
  }

  @Test
  void groupLeaderOfLowerRankIsIneligibleEvenIfLinked() {
    Example example =
        county()
            .with(group("G", "X", "2015-09-10"), cadre("C", "COUNTY", Rank.SECTION), link("C", "X"))
            .with(member("G", "C", GroupRole.LEADER));
    assertThat(example.says("3.1-group-leader", "group:G")).isEqualTo("VIOLATION INELIGIBLE");
  }

  @Test
  void groupOfATownshipWithoutAPoorVillageIsNoSubject() {
    Example example = county().with(group("G", "Y", "2015-09-10"));
    assertThat(example.says("3.1-group-leader", "group:G")).isEqualTo("nothing");
    assertThat(example.says("3.1-group-seat", "group:G", "PARTY_SECRETARY")).isEqualTo("nothing");
  }

  @Test
  void partySecretaryOfTheTownshipFillsTheSeatInEitherRole() {
    Example example =
        county()
            .with(group("G", "X", "2015-09-10"))
            .with(cadre("A", "TOWNSHIP", Rank.SECTION, Position.PARTY_SECRETARY))
            .with(cadre("B", "TOWNSHIP-Y", Rank.SECTION, Position.TOWNSHIP_HEAD))
            .with(member("G", "A", GroupRole.LEADER), member("G", "B", GroupRole.MEMBER));
    assertThat(example.says("3.1-group-seat", "group:G", "PARTY_SECRETARY")).isEqualTo(OK);
    assertThat(example.says("3.1-group-seat", "group:G", "TOWNSHIP_HEAD"))
        .isEqualTo("VIOLATION MISSING");
  }

  @Test
  void supportingUnitsHaveSeatsByTheirLevel() {
    Example example =
        county()
            .with(group("G", "X", "2015-09-10"))
            .with(cadre("A", "COUNTY", Rank.SECTION, Position.UNIT_HEAD))
            .with(cadre("B", "PREFECTURE", Rank.SECTION, Position.UNIT_HEAD))
            .with(member("G", "A", GroupRole.MEMBER), member("G", "B", GroupRole.MEMBER))
            .with(support("COUNTY", "V"), support("PREFECTURE", "V"), support("PROVINCE", "V"));
    String rule = "3.1-group-seat";
    assertThat(example.says(rule, "group:G", "UNIT_HEAD:COUNTY")).isEqualTo(OK);
    assertThat(example.says(rule, "group:G", "LEADER_IN_CHARGE:PREFECTURE"))
        .isEqualTo("VIOLATION MISSING");
    assertThat(example.opinions())
        .filteredOn(opinion -> opinion.ruleId().equals(rule))
        .extracting(Opinion::occurrence)
        .containsExactly(
            "LEADER_IN_CHARGE:PREFECTURE", "PARTY_SECRETARY", "TOWNSHIP_HEAD", "UNIT_HEAD:COUNTY");
  }

  // ---- 3.2

  @ParameterizedTest
  @CsvSource({
    "PROVINCE,COMPLIANT",
    "PREFECTURE,COMPLIANT",
    "COUNTY,COMPLIANT",
    "TOWNSHIP,VIOLATION MISSING",
    "VILLAGE,VIOLATION MISSING",
    "SOCIAL,VIOLATION MISSING"
  })
  void onlyUnitsFromTheCountyUpSupport(String unitId, String verdict) {
    Example example = county().with(support(unitId, "V"));
    assertThat(example.says("3.2-village-support", "village:V")).isEqualTo(verdict);
  }

  @Test
  void villageHasOneTeamAtATime() {
    Example example = county().with(team("T", "W"), team("S", "W", "2015-09-01", "2016-03-31"));
    assertThat(example.says("3.2-single-team", "village:W")).isEqualTo(OK);
    assertThat(example.with(team("R", "W")).says("3.2-single-team", "village:W"))
        .isEqualTo("VIOLATION ABOVE_MAXIMUM");
    assertThat(example.says("3.2-single-team", "village:V")).isEqualTo("nothing");
  }

  @Test
  void teamHasOneCaptainHoweverManyRows() {
    Example example = county().with(team("T", "V"), leader("C"), leader("D"));
    assertThat(example.says("3.2-captain", "team:T")).isEqualTo("VIOLATION MISSING");
    example.with(
        posting("P", "T", "C", TeamRole.CAPTAIN), posting("Q", "T", "C", TeamRole.CAPTAIN));
    assertThat(example.says("3.2-captain", "team:T")).isEqualTo(OK);
    example.with(posting("R", "T", "D", TeamRole.CAPTAIN));
    assertThat(example.says("3.2-captain", "team:T")).isEqualTo("VIOLATION ABOVE_MAXIMUM");
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTY,UNIT_HEAD,COMPLIANT",
    "COUNTY,LEADER_IN_CHARGE,COMPLIANT",
    "COUNTY,UNIT_LEADER,COMPLIANT",
    "COUNTY,PARTY_SECRETARY,VIOLATION INELIGIBLE",
    "PREFECTURE,LEADER_IN_CHARGE,COMPLIANT",
    "PREFECTURE,UNIT_HEAD,VIOLATION INELIGIBLE",
    "PROVINCE,LEADER_IN_CHARGE,VIOLATION INELIGIBLE",
    "TOWNSHIP,UNIT_HEAD,VIOLATION INELIGIBLE"
  })
  void captainLeadsInASupportingUnit(String unitId, Position position, String verdict) {
    Example example =
        county()
            .with(team("T", "V"), cadre("C", unitId, Rank.SECTION, position), support(unitId, "V"))
            .with(posting("P", "T", "C", TeamRole.CAPTAIN));
    assertThat(example.says("3.2-captain-eligibility", "posting:P")).isEqualTo(verdict);
  }

  @Test
  void captainsUnitSupportsThisVillage() {
    Example example =
        county()
            .with(team("T", "V"), cadre("C", "COUNTY", Rank.SECTION, Position.UNIT_HEAD))
            .with(support("COUNTY", "W"), posting("P", "T", "C", TeamRole.CAPTAIN));
    assertThat(example.says("3.2-captain-eligibility", "posting:P"))
        .isEqualTo("VIOLATION INELIGIBLE");
  }

  @Test
  void postingOfATeamThatIsNoLongerActiveIsNotJudged() {
    Example example =
        county()
            .with(team("T", "V", "2015-09-01", "2016-03-31"), leader("C"))
            .with(posting("P", "T", "C", TeamRole.CAPTAIN));
    assertThat(example.says("3.2-captain-eligibility", "posting:P")).isEqualTo("nothing");
    assertThat(example.says("3.2-captain", "team:T")).isEqualTo("nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "TOWNSHIP,TOWNSHIP_COMMITTEE,COMPLIANT",
    "TOWNSHIP,PARTY_SECRETARY,COMPLIANT",
    "TOWNSHIP,TOWNSHIP_HEAD,COMPLIANT",
    "TOWNSHIP,UNIT_LEADER,VIOLATION INELIGIBLE",
    "TOWNSHIP-Y,TOWNSHIP_HEAD,VIOLATION INELIGIBLE",
    "VILLAGE,TOWNSHIP_HEAD,VIOLATION INELIGIBLE"
  })
  void viceCaptainIsOfTheVillagesTownship(String unitId, Position position, String verdict) {
    Example example = county().with(team("T", "V"), cadre("C", unitId, Rank.SECTION, position));
    assertThat(example.says("3.2-vice-captain", "team:T")).isEqualTo("VIOLATION MISSING");
    example.with(posting("P", "T", "C", TeamRole.VICE_CAPTAIN));
    assertThat(example.says("3.2-vice-captain", "team:T")).isEqualTo(OK);
    assertThat(example.says("3.2-vice-captain-eligibility", "posting:P")).isEqualTo(verdict);
  }

  @Test
  void membersSeatOfTheSupportingUnitNeedsSomebodyStationed() {
    Posting unstationed =
        new Posting("P", "T", "C", TeamRole.MEMBER, false, day("2015-09-01"), null, true);
    Example example =
        county()
            .with(team("T", "V"), support("COUNTY", "V"), cadre("C", "COUNTY", Rank.STAFF))
            .with(unstationed);
    assertThat(example.says("3.2-member-seat", "team:T", "SUPPORT_UNIT"))
        .isEqualTo("VIOLATION MISSING");
    example.with(posting("Q", "T", "C", TeamRole.MEMBER));
    assertThat(example.says("3.2-member-seat", "team:T", "SUPPORT_UNIT")).isEqualTo(OK);
  }

  @ParameterizedTest
  @CsvSource({"TOWNSHIP,COMPLIANT", "TOWNSHIP-Y,VIOLATION MISSING", "VILLAGE,VIOLATION MISSING"})
  void membersSeatOfTheTownshipNeedsNobodyStationed(String unitId, String verdict) {
    Example example =
        county()
            .with(team("T", "V"), cadre("C", unitId, Rank.STAFF))
            .with(
                new Posting("P", "T", "C", TeamRole.MEMBER, false, day("2015-09-01"), null, true));
    assertThat(example.says("3.2-member-seat", "team:T", "TOWNSHIP")).isEqualTo(verdict);
  }

  // ---- 3.3

  @ParameterizedTest
  @CsvSource({
    "SOCIAL,VIOLATION MISSING",
    "PROVINCE,COMPLIANT",
    "VILLAGE,COMPLIANT",
    "NOWHERE,COMPLIANT"
  })
  void householdNeedsAHelperWhoIsNotSocial(String unitId, String verdict) {
    Example example =
        county().with(household("H", ""), cadre("C", unitId, Rank.STAFF), pairing("H", "C"));
    assertThat(example.says("3.3-household-helper", "household:H")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"2016-03-31,nothing", "2016-04-01,VIOLATION MISSING"})
  void householdThatHasLeftPovertyNeedsNoHelper(String exitedOn, String verdict) {
    Example example = county().with(household("H", exitedOn));
    assertThat(example.says("3.3-household-helper", "household:H")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "PROVINCE,COUNTY_LEADER,COMPLIANT",
    "SOCIAL,COUNTY_LEADER,nothing",
    "SOCIAL,STAFF,nothing",
    "TOWNSHIP,STAFF,COMPLIANT",
    "VILLAGE,GRASSROOTS,COMPLIANT",
    "COUNTY,STAFF,COMPLIANT",
    "PREFECTURE,STAFF,VIOLATION INELIGIBLE",
    "NOWHERE,STAFF,VIOLATION INELIGIBLE"
  })
  void helperComesFromAHelpingUnitOrIsACountyLeader(String unitId, Rank rank, String verdict) {
    Example example =
        county()
            .with(support("COUNTY", "W"), household("H", ""))
            .with(cadre("C", unitId, rank), pairing("H", "C"), pairing("H", "C"));
    assertThat(example.says("3.3-helper-eligibility", "household:H/cadre:C")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTY_LEADER,3,COMPLIANT",
    "COUNTY_LEADER,4,VIOLATION ABOVE_MAXIMUM",
    "SECTION,3,COMPLIANT",
    "SECTION,4,VIOLATION ABOVE_MAXIMUM",
    "STAFF,0,COMPLIANT",
    "STAFF,2,COMPLIANT",
    "STAFF,3,VIOLATION ABOVE_MAXIMUM",
    "GRASSROOTS,9,nothing"
  })
  void caseloadHasAMaximumByRankInWhateverUnit(Rank rank, int households, String verdict) {
    Example example = county().with(cadre("C", "SOCIAL", rank));
    for (int i = 0; i < households; i++) {
      example.with(household("H" + i, ""), pairing("H" + i, "C"), pairing("H" + i, "C"));
    }
    example.with(household("EXITED", "2016-01-01"), pairing("EXITED", "C"));
    assertThat(example.says("3.3-caseload-max", "cadre:C")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "TOWNSHIP,SECTION,1,VIOLATION BELOW_MINIMUM",
    "TOWNSHIP,SECTION,2,COMPLIANT",
    "VILLAGE,GRASSROOTS,0,VIOLATION BELOW_MINIMUM",
    "VILLAGE,GRASSROOTS,1,COMPLIANT",
    "COUNTY,STAFF,0,VIOLATION BELOW_MINIMUM",
    "COUNTY,STAFF,1,COMPLIANT",
    "COUNTY,COUNTY_LEADER,0,nothing",
    "PREFECTURE,STAFF,0,nothing",
    "SOCIAL,STAFF,0,nothing"
  })
  void caseloadHasAMinimumThatExitedHouseholdsFulfil(
      String unitId, Rank rank, int households, String verdict) {
    Example example = county().with(cadre("C", unitId, rank), support("COUNTY", "W"));
    for (int i = 0; i < households; i++) {
      example.with(household("H" + i, "2016-01-01"), pairing("H" + i, "C"), pairing("H" + i, "C"));
    }
    assertThat(example.says("3.3-caseload-min", "cadre:C")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"true,VIOLATION BELOW_MINIMUM", "false,nothing", ",UNDETERMINED"})
  void caseloadMinimumBindsWhoIsInOffice(@Nullable Boolean inOffice, String verdict) {
    Cadre cadre = new Cadre("C", "干部", "TOWNSHIP", Rank.STAFF, Set.of(), inOffice, true);
    assertThat(county().with(cadre).says("3.3-caseload-min", "cadre:C")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @EnumSource(Rank.class)
  void blankOfficeIsUndeterminedWhateverTheCount(Rank rank) {
    Cadre cadre = new Cadre("C", "干部", "TOWNSHIP", rank, Set.of(), null, true);
    Example example = county().with(cadre);
    for (int i = 0; i < 3; i++) {
      example.with(household("H" + i, ""), pairing("H" + i, "C"));
    }
    assertThat(example.says("3.3-caseload-min", "cadre:C"))
        .isEqualTo(rank == Rank.COUNTY_LEADER ? "nothing" : "UNDETERMINED");
  }
}
