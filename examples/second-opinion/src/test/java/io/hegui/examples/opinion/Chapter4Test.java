package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Example.cadre;
import static io.hegui.examples.opinion.Example.day;
import static io.hegui.examples.opinion.Example.household;
import static io.hegui.examples.opinion.Example.maybe;
import static io.hegui.examples.opinion.Example.posting;
import static io.hegui.examples.opinion.Example.support;
import static io.hegui.examples.opinion.Example.team;
import static io.hegui.examples.opinion.Example.township;
import static io.hegui.examples.opinion.Example.unit;
import static io.hegui.examples.opinion.Example.village;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Diversion;
import io.hegui.facts.Funding;
import io.hegui.facts.GroupRole;
import io.hegui.facts.HouseholdSurvey;
import io.hegui.facts.Ledger;
import io.hegui.facts.Plan;
import io.hegui.facts.PlanKind;
import io.hegui.facts.Position;
import io.hegui.facts.Posting;
import io.hegui.facts.Problem;
import io.hegui.facts.Rank;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.Support;
import io.hegui.facts.TeamRole;
import io.hegui.facts.TownshipSummary;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Chapter4Test {
  private static final String OK = "COMPLIANT";

  /** Township X, poor village V, a county unit U with its head C and a leader in charge D. */
  private static Example county() {
    return new Example(
        township("X"),
        village("V", "X"),
        unit("U", UnitLevel.COUNTY, null),
        unit("TU", UnitLevel.TOWNSHIP, "X"),
        cadre("C", "U", Rank.SECTION, Position.UNIT_HEAD),
        cadre("D", "U", Rank.SECTION, Position.LEADER_IN_CHARGE),
        cadre("S", "TU", Rank.SECTION, Position.PARTY_SECRETARY));
  }

  // ---- 4.1.1

  @ParameterizedTest
  @CsvSource({
    "2015-09-04,2015Q3,'',PENDING",
    "2015-09-05,2015Q3,'',nothing",
    "2015-09-30,2015Q3,2015-09-05,COMPLIANT",
    "2015-09-30,2015Q3,2015-09-06,VIOLATION LATE",
    "2016-03-31,2016Q1,2015-09-06,COMPLIANT",
    "2016-03-31,2016Q1,2016-03-31,VIOLATION LATE",
    "2016-03-31,2016Q1,2016-04-01,nothing"
  })
  void firstTeamIsFormedInTime(String asOf, String period, String formed, String verdict) {
    Example example = county().asOf(asOf).in(period);
    if (!formed.isEmpty()) {
      example.with(team("T", "V", formed, ""), team("S", "V", "2016-05-01", ""));
    }
    assertThat(example.says("4.1.1-team-formed", "village:V")).isEqualTo(verdict);
  }

  @Test
  void firstDayOfATeamCountsEvenIfItWasDisbandedBefore() {
    Example example =
        county().with(team("T", "V", "2015-09-05", "2015-09-01"), team("S", "V", "2016-01-05", ""));
    assertThat(example.says("4.1.1-team-formed", "village:V")).isEqualTo(OK);
  }

  // ---- 4.1.2 and 4.3.4

  private static Plan plan(String completed, String submitted, String signed, String filed) {
    return new Plan(
        "F" + completed + submitted + signed + filed,
        PlanKind.VILLAGE,
        "V",
        null,
        maybe(completed),
        maybe(submitted),
        maybe(signed),
        maybe(signed),
        maybe(signed),
        maybe(filed),
        maybe(filed));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-24,2015Q3,2015-09-20,2015-09-25,'',PENDING",
    "2015-09-25,2015Q3,2015-09-20,2015-09-25,2015-09-25,COMPLIANT",
    "2015-09-25,2015Q3,2015-09-20,2015-09-25,'',VIOLATION INCOMPLETE",
    "2015-09-25,2015Q3,2015-09-20,2015-09-25,2015-09-26,VIOLATION INCOMPLETE",
    "2016-03-31,2016Q1,2015-09-20,2015-09-25,'',VIOLATION INCOMPLETE",
    "2015-09-26,2015Q3,2015-09-20,2015-09-25,2015-09-26,VIOLATION LATE",
    "2016-03-31,2016Q1,2015-09-20,2015-09-25,2015-09-26,COMPLIANT",
    "2016-03-31,2016Q1,2016-01-01,2015-09-25,2015-09-25,VIOLATION LATE"
  })
  void planIsApprovedWhenTheLastOfSixDatesHasCome(
      String asOf, String period, String completed, String signed, String filed, String verdict) {
    Example example = county().with(plan(completed, "", signed, filed)).asOf(asOf).in(period);
    assertThat(example.says("4.1.2-plan-approved", "village:V", "VILLAGE")).isEqualTo(verdict);
  }

  @Test
  void villageAndEveryHouseholdOweAPlan() {
    Example example = county().with(household("H", "2015-09-10")).asOf("2015-09-25");
    for (String rule : new String[] {"4.1.2-plan-approved", "4.3.4-plan-submitted"}) {
      assertThat(example.says(rule, "village:V", "VILLAGE")).isEqualTo("VIOLATION MISSING");
      assertThat(example.says(rule, "household:H", "HOUSEHOLD")).isEqualTo("VIOLATION MISSING");
    }
  }

  @Test
  void planThatIsCompleteFirstCounts() {
    Example example =
        county()
            .with(plan("2015-09-10", "", "2015-09-11", "2015-09-28"))
            .with(plan("2015-09-20", "", "2015-09-25", "2015-09-25"))
            .with(plan("2015-09-20", "", "", ""))
            .asOf("2015-09-30");
    assertThat(example.says("4.1.2-plan-approved", "village:V", "VILLAGE")).isEqualTo(OK);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-19,2015Q3,'','',PENDING",
    "2015-09-20,2015Q3,2015-09-20,2015-09-19,COMPLIANT",
    "2015-09-20,2015Q3,2015-09-20,'',VIOLATION MISSING",
    "2015-09-20,2015Q3,'',2015-09-20,VIOLATION MISSING",
    "2015-09-21,2015Q3,2015-09-21,2015-09-19,VIOLATION LATE"
  })
  void planIsSubmittedOnTheLaterOfTwoDates(
      String asOf, String period, String completed, String submitted, String verdict) {
    Example example = county().with(plan(completed, submitted, "", "")).asOf(asOf).in(period);
    assertThat(example.says("4.3.4-plan-submitted", "village:V", "VILLAGE")).isEqualTo(verdict);
  }

  // ---- 4.1.3

  private static Visit visit(
      VisitKind kind,
      String cadreId,
      @Nullable String townshipId,
      @Nullable String villageId,
      String date) {
    return new Visit("B" + date, kind, cadreId, townshipId, villageId, day(date));
  }

  private static Example supervised(String established) {
    return county()
        .with(new SupervisionGroup("G", "X", day(established)))
        .with(
            new SupervisionMember(
                "G", "C", GroupRole.MEMBER, day("2015-09-01"), day("2016-03-20")));
  }

  @ParameterizedTest
  @CsvSource({
    // half of March's 31 days are 16
    "2016-03-16,2016-03-31,2016-03,VIOLATION MISSING",
    "2016-03-17,2016-03-31,2016-03,nothing",
    "2015-09-20,2016-03-30,2016-01,PENDING",
    "2015-09-20,2016-03-31,2016-01,nothing",
    "2015-09-20,2016-04-10,2016-03,VIOLATION MISSING",
    "2015-09-20,2016-04-10,2016-04,nothing"
  })
  void monthBindsATownshipThatHadItsGroupForHalfOfIt(
      String established, String asOf, String period, String verdict) {
    Example example = supervised(established).asOf(asOf).in(period);
    assertThat(example.says("4.1.3-supervision", "township:X", "2016-03")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "SUPERVISION,C,X,,2016-03-20,COMPLIANT",
    "SUPERVISION,C,,V,2016-03-20,COMPLIANT",
    "SUPERVISION,C,Y,V,2016-03-20,COMPLIANT",
    "SUPERVISION,C,X,,2016-03-21,VIOLATION MISSING",
    "SUPERVISION,C,X,,2016-02-29,VIOLATION MISSING",
    "SUPERVISION,C,Y,,2016-03-20,VIOLATION MISSING",
    "SUPERVISION,D,X,,2016-03-20,VIOLATION MISSING",
    "SURVEY,C,,V,2016-03-20,VIOLATION MISSING"
  })
  void visitIsByAMemberOfThatDayToTheTownshipOrAVillageOfIt(
      VisitKind kind,
      String cadreId,
      @Nullable String townshipId,
      @Nullable String villageId,
      String date,
      String verdict) {
    Example example =
        supervised("2015-09-20")
            .with(township("Y"))
            .with(visit(kind, cadreId, townshipId, villageId, date));
    assertThat(example.says("4.1.3-supervision", "township:X", "2016-03")).isEqualTo(verdict);
  }

  // ---- 4.2.1

  @Test
  void liaisonIsTheUnitsLeaderInChargeAndTheBestRowCounts() {
    String rule = "4.2.1-liaison";
    Example example = county().with(support("U", "V"));
    assertThat(example.says(rule, "unit:U/village:V")).isEqualTo("VIOLATION MISSING");
    example.with(new Support("U", "V", day("2015-09-01"), null, "S"));
    assertThat(example.says(rule, "unit:U/village:V")).isEqualTo("VIOLATION INELIGIBLE");
    example.with(new Support("U", "V", day("2015-09-01"), null, "D"));
    assertThat(example.says(rule, "unit:U/village:V")).isEqualTo(OK);
  }

  @Test
  void liaisonWhoLeadsNowhereIsSomebodyIneligible() {
    Example example = county().with(new Support("U", "V", day("2015-09-01"), null, "NOBODY"));
    assertThat(example.says("4.2.1-liaison", "unit:U/village:V")).isEqualTo("VIOLATION INELIGIBLE");
  }

  @Test
  void supportingUnitHasACadreStationedInThePoorVillagesActiveTeam() {
    String rule = "4.2.1-posted-cadre";
    Example example = county().with(support("U", "V"), team("T", "V"));
    assertThat(example.says(rule, "unit:U/village:V")).isEqualTo("VIOLATION MISSING");
    assertThat(example.asOf("2015-09-04").says(rule, "unit:U/village:V")).isEqualTo("PENDING");
    assertThat(example.asOf("2015-09-05").says(rule, "unit:U/village:V"))
        .isEqualTo("VIOLATION MISSING");
    example.with(posting("P", "T", "C", TeamRole.MEMBER));
    assertThat(example.says(rule, "unit:U/village:V")).isEqualTo(OK);
  }

  @Test
  void villageThatIsNotPoorIsOwedNoPostedCadre() {
    Example example = county().with(new Village("W", "村W", "X", false, null), support("U", "W"));
    assertThat(example.says("4.2.1-posted-cadre", "unit:U/village:W")).isEqualTo("nothing");
    assertThat(example.says("4.2.1-liaison", "unit:U/village:W")).isEqualTo("VIOLATION MISSING");
  }

  @ParameterizedTest
  @CsvSource({
    // the term: 24 months from 2015-09-05 end on 2017-09-04
    "2015-09-05,2017-09-03,2016-03-31,2016Q1,VIOLATION TOO_SHORT",
    "2015-09-05,2017-09-04,2016-03-31,2016Q1,PENDING",
    "2015-09-05,'',2016-03-31,2016Q1,PENDING",
    "2015-09-05,'',2017-09-03,2017Q3,PENDING",
    "2015-09-05,'',2017-09-04,2017Q3,COMPLIANT",
    "2015-09-05,2018-01-01,2017-09-04,2017Q3,COMPLIANT",
    // planned to be too short: at every check; ended: only in the period that holds the end
    "2015-09-05,2016-04-01,2016-03-31,2012,VIOLATION TOO_SHORT",
    "2015-09-05,2016-03-31,2016-03-31,2016Q1,VIOLATION TOO_SHORT",
    "2015-09-05,2016-03-31,2016-03-31,2015Q4,nothing",
    "2015-09-05,2017-09-04,2017-12-31,2017Q3,COMPLIANT",
    "2015-09-05,2017-09-04,2017-12-31,2017Q4,nothing",
    // a last batch serves to the plan's end
    "2020-11-01,2020-12-31,2020-11-30,2020Q4,PENDING",
    "2020-11-01,2020-12-30,2020-11-30,2020Q4,VIOLATION TOO_SHORT",
    "2020-11-01,'',2021-01-01,2021Q1,COMPLIANT",
    // whose posting it is
    "2015-08-01,2015-09-01,2015-09-30,2015Q3,VIOLATION TOO_SHORT",
    "2015-08-01,2015-08-31,2015-09-30,2015Q3,nothing",
    "2021-01-01,'',2021-03-31,2021Q1,nothing",
    "2016-04-01,'',2016-03-31,2016Q1,nothing",
    "2015-08-01,'',2015-08-31,2015Q3,nothing",
    "2015-09-05,2015-09-01,2015-09-30,2015Q3,VIOLATION TOO_SHORT",
    // no wait until the 20th
    "2015-09-05,2016-01-01,2015-09-06,2015Q3,VIOLATION TOO_SHORT"
  })
  void stationedPostingLastsTwoYearsOrToThePlansEnd(
      String from, String to, String asOf, String period, String verdict) {
    Example example =
        county()
            .with(team("T", "V"), posting("P", "T", "C", TeamRole.MEMBER, from, to))
            .asOf(asOf)
            .in(period);
    assertThat(example.says("4.2.1-residency", "posting:P")).isEqualTo(verdict);
  }

  @Test
  void leapDayIsCountedAsTheCalendarDoes() {
    Example example =
        county()
            .with(team("T", "V"))
            .with(posting("P", "T", "C", TeamRole.MEMBER, "2016-02-29", "2018-02-27"))
            .asOf("2018-02-27");
    assertThat(example.says("4.2.1-residency", "posting:P")).isEqualTo(OK);
  }

  @Test
  void memberWhoIsNotStationedOwesNoTerm() {
    Example example =
        county()
            .with(team("T", "V"))
            .with(
                new Posting(
                    "P",
                    "T",
                    "C",
                    TeamRole.CAPTAIN,
                    false,
                    day("2015-09-05"),
                    day("2016-03-01"),
                    true));
    assertThat(example.says("4.2.1-residency", "posting:P")).isEqualTo("nothing");
  }

  // ---- 4.2.2

  @ParameterizedTest
  @CsvSource({
    // 2016H1 has 182 days: 91 bind
    "2016-01-01,2016-03-31,VIOLATION MISSING",
    "2016-01-01,2016-03-30,nothing",
    "2016-04-01,'',VIOLATION MISSING",
    "2016-04-02,'',nothing"
  })
  void halfYearBindsWhoSupportedForHalfOfItsDays(String from, String to, String verdict) {
    Example example = county().with(support("U", "V", from, to)).asOf("2016-06-30");
    assertThat(example.says("4.2.2-head-visit", "unit:U/village:V", "2016H1")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    // overlapping rows are united by day, rows that end before they begin add nothing
    "2016-01-01,2016-02-29,2016-02-01,2016-03-31,VIOLATION MISSING",
    "2016-01-01,2016-02-29,2016-02-01,2016-03-30,nothing",
    "2016-01-01,2016-02-29,2016-06-01,2016-06-30,nothing",
    "2016-01-01,2016-02-29,2016-05-31,2016-06-30,VIOLATION MISSING",
    "2016-01-01,2016-03-30,2016-06-30,2016-01-01,nothing"
  })
  void rowsOfOneHolderAreUnitedByDay(
      String from1, String to1, String from2, String to2, String verdict) {
    Example example =
        county()
            .with(support("U", "V", from1, to1), support("U", "V", from2, to2))
            .asOf("2016-06-30");
    assertThat(example.says("4.2.2-head-visit", "unit:U/village:V", "2016H1")).isEqualTo(verdict);
  }

  @Test
  void daysOutsideThePlanAreInactive() {
    Example example = county().with(support("U", "V", "2015-01-01", "")).asOf("2015-12-31");
    assertThat(example.says("4.2.2-head-visit", "unit:U/village:V", "2015H2"))
        .isEqualTo("VIOLATION MISSING");
    assertThat(example.says("4.2.2-funding", "unit:U", "2015")).isEqualTo("nothing");
    Example third = county().with(support("U", "V", "2015-01-01", "")).asOf("2015-09-30");
    assertThat(third.says("4.2.2-survey", "unit:U", "2015Q3")).isEqualTo("nothing");
  }

  @Test
  void daysToComeCountAsRowsAlreadyBegunForesee() {
    Example example =
        county().with(support("U", "V", "2016-01-01", "2016-03-31")).asOf("2016-01-15");
    assertThat(example.says("4.2.2-head-visit", "unit:U/village:V", "2016H1")).isEqualTo("PENDING");
    Example shorter = county().with(support("U", "V", "2016-01-01", "2016-03-30"));
    assertThat(shorter.asOf("2016-01-15").says("4.2.2-head-visit", "unit:U/village:V", "2016H1"))
        .isEqualTo("nothing");
    Example later = county().with(support("U", "V", "2016-01-16", "")).asOf("2016-01-15");
    assertThat(later.says("4.2.2-head-visit", "unit:U/village:V", "2016H1")).isEqualTo("nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "HEAD_VISIT,C,2016-06-30,COMPLIANT",
    "HEAD_VISIT,C,2016-01-09,VIOLATION MISSING",
    "HEAD_VISIT,C,2016-01-10,COMPLIANT",
    "HEAD_VISIT,D,2016-06-30,VIOLATION MISSING",
    "SURVEY,C,2016-06-30,VIOLATION MISSING",
    "HEAD_VISIT,S,2016-06-30,VIOLATION MISSING"
  })
  void headVisitsOnADayOfSupport(VisitKind kind, String cadreId, String date, String verdict) {
    Example example =
        county()
            .with(support("U", "V", "2016-01-10", ""))
            .with(visit(kind, cadreId, null, "V", date))
            .asOf("2016-06-30");
    assertThat(example.says("4.2.2-head-visit", "unit:U/village:V", "2016H1")).isEqualTo(verdict);
  }

  @Test
  void surveyInAnySupportedVillageServesTheUnit() {
    Example example =
        county()
            .with(village("W", "X"), support("U", "V"))
            .with(support("U", "W", "2016-01-01", "2016-01-31"));
    assertThat(example.says("4.2.2-survey", "unit:U", "2016Q1")).isEqualTo("VIOLATION MISSING");
    example.with(visit(VisitKind.SURVEY, "D", null, "W", "2016-02-01"));
    assertThat(example.says("4.2.2-survey", "unit:U", "2016Q1")).isEqualTo("VIOLATION MISSING");
    example.with(visit(VisitKind.SURVEY, "D", null, "W", "2016-01-31"));
    assertThat(example.says("4.2.2-survey", "unit:U", "2016Q1")).isEqualTo(OK);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01-01,COMPLIANT",
    "2016-03-31,COMPLIANT",
    "2015-12-31,VIOLATION BELOW_MINIMUM",
    "2016-04-01,VIOLATION BELOW_MINIMUM",
    "'',VIOLATION BELOW_MINIMUM"
  })
  void problemIsResolvedInTheQuarter(String resolved, String verdict) {
    Example example =
        county()
            .with(support("U", "V"))
            .with(new Problem("Q", "U", null, null, maybe(resolved), null));
    assertThat(example.says("4.2.2-problems", "unit:U", "2016Q1")).isEqualTo(verdict);
  }

  @Test
  void countyUnitsFundTheWorkEachYear() {
    Example example =
        county()
            .with(unit("F", UnitLevel.PREFECTURE, null), support("F", "V"), support("U", "V"))
            .with(new Funding("U", 2016, 0))
            .asOf("2016-12-31");
    assertThat(example.says("4.2.2-funding", "unit:U", "2016")).isEqualTo("VIOLATION MISSING");
    assertThat(example.says("4.2.2-funding", "unit:F", "2016")).isEqualTo("nothing");
    example.with(new Funding("U", 2016, 1));
    assertThat(example.says("4.2.2-funding", "unit:U", "2016")).isEqualTo(OK);
  }

  // ---- 4.2.3

  @ParameterizedTest
  @CsvSource({
    "2016-01-01,2016-04-30,2016-03-31,VIOLATION NOT_ALLOWED",
    "2016-02-15,'',2016-03-31,VIOLATION NOT_ALLOWED",
    "2016-02-16,'',2016-03-31,nothing",
    "2016-02-10,'',2016-02-10,VIOLATION NOT_ALLOWED",
    "2016-02-10,'',2016-02-09,nothing",
    "2015-12-01,2016-01-01,2016-03-31,VIOLATION NOT_ALLOWED",
    "2015-12-01,2015-12-31,2016-03-31,nothing",
    "2015-08-01,2015-09-04,2015-09-30,nothing",
    "2015-08-01,2015-09-05,2015-09-30,VIOLATION NOT_ALLOWED",
    "2016-02-10,2016-02-09,2016-03-31,nothing"
  })
  void diversionSharesADayWithThePostingAndThePeriod(
      String from, String to, String asOf, String verdict) {
    Example example =
        county()
            .with(team("T", "V"))
            .with(posting("P", "T", "C", TeamRole.MEMBER, "2015-09-05", "2016-02-15"))
            .with(new Diversion("P", day(from), maybe(to), null))
            .with(new Diversion("P", day(from), maybe(to), "again"))
            .asOf(asOf);
    assertThat(example.says("4.2.3-diversion", "posting:P", from)).isEqualTo(verdict);
  }

  // ---- 4.3

  @ParameterizedTest
  @CsvSource({
    "2015-09-14,'',2015-09-14,'',PENDING",
    "2015-09-15,'',2015-09-15,'',VIOLATION MISSING",
    "2015-09-16,'',2015-09-30,'',nothing",
    "2015-09-05,2015-09-15,2015-09-30,'',nothing",
    "2015-09-05,2015-09-16,2015-09-30,'',VIOLATION MISSING",
    "2015-09-05,'',2015-09-30,2015-09-15,COMPLIANT",
    "2015-09-05,'',2015-09-30,2015-09-16,VIOLATION LATE",
    "2015-09-05,'',2016-03-31,2015-09-16,COMPLIANT",
    "2015-09-15,'',2015-09-14,'',nothing"
  })
  void teamOfTheSurveyDayReports(
      String formed, String disbanded, String asOf, String reported, String verdict) {
    Example example =
        county()
            .with(team("T", "V", formed, disbanded), new HouseholdSurvey("T", maybe(reported)))
            .asOf(asOf);
    assertThat(example.says("4.3.2-household-survey", "team:T")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "S,2015-09-20,2015-09-20,2015-09-20,COMPLIANT",
    "S,2015-09-19,2015-09-20,2015-09-19,PENDING",
    ",2015-09-20,2015-09-20,2015-09-19,PENDING",
    "S,2015-09-20,'',2015-09-20,VIOLATION MISSING",
    "S,2015-09-20,2015-09-21,2015-09-20,VIOLATION MISSING",
    ",2015-09-20,2015-09-20,2016-03-31,VIOLATION INCOMPLETE",
    "S,'',2015-09-20,2016-03-31,VIOLATION INCOMPLETE",
    "S,2015-09-21,2015-09-20,2016-03-31,VIOLATION INCOMPLETE",
    "C,2015-09-20,2015-09-20,2016-03-31,VIOLATION INELIGIBLE",
    "NOBODY,2015-09-20,2015-09-20,2016-03-31,VIOLATION INELIGIBLE",
    "S,2015-09-20,2015-09-21,2015-09-30,VIOLATION LATE",
    "S,2015-09-20,2015-09-21,2016-03-31,COMPLIANT"
  })
  void townshipSummaryIsSignedAndReported(
      @Nullable String signer, String signed, String reported, String asOf, String verdict) {
    Example example =
        county().with(new TownshipSummary("X", signer, maybe(signed), maybe(reported))).asOf(asOf);
    assertThat(example.says("4.3.2-township-summary", "township:X")).isEqualTo(verdict);
  }

  @Test
  void bestOfSeveralSummariesCounts() {
    Example example =
        county().with(new TownshipSummary("X", null, null, day("2015-09-19"))).asOf("2015-09-30");
    example.with(new TownshipSummary("X", "C", day("2015-09-19"), day("2015-09-19")));
    assertThat(example.says("4.3.2-township-summary", "township:X"))
        .isEqualTo("VIOLATION INELIGIBLE");
    example.with(new TownshipSummary("X", "S", day("2015-09-19"), day("2015-09-22")));
    assertThat(example.says("4.3.2-township-summary", "township:X")).isEqualTo("VIOLATION LATE");
  }

  @Test
  void townshipWithARegisteredHouseholdIsHelpedToo() {
    Example example =
        new Example(township("X"), new Village("V", "村V", "X", false, null)).asOf("2015-09-20");
    assertThat(example.says("4.3.2-township-summary", "township:X")).isEqualTo("nothing");
    example.with(household("H", ""));
    assertThat(example.says("4.3.2-township-summary", "township:X")).isEqualTo("VIOLATION MISSING");
  }

  @ParameterizedTest
  @CsvSource({"2016-03-31,COMPLIANT", "2016-04-01,VIOLATION MISSING"})
  void activeTeamKeepsALedger(String established, String verdict) {
    Example example = county().with(team("T", "V"), new Ledger("T", day(established)));
    assertThat(example.says("4.3.3-ledger", "team:T")).isEqualTo(verdict);
  }
}
