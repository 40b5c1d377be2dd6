package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Example.cadre;
import static io.hegui.examples.opinion.Example.day;
import static io.hegui.examples.opinion.Example.maybe;
import static io.hegui.examples.opinion.Example.posting;
import static io.hegui.examples.opinion.Example.support;
import static io.hegui.examples.opinion.Example.team;
import static io.hegui.examples.opinion.Example.township;
import static io.hegui.examples.opinion.Example.unit;
import static io.hegui.examples.opinion.Example.village;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Allowance;
import io.hegui.facts.AnnexFiling;
import io.hegui.facts.Appraisal;
import io.hegui.facts.AppraisalResult;
import io.hegui.facts.Archive;
import io.hegui.facts.Cadre;
import io.hegui.facts.Commendation;
import io.hegui.facts.FinalReport;
import io.hegui.facts.MonthlyReport;
import io.hegui.facts.Posting;
import io.hegui.facts.Rank;
import io.hegui.facts.RosterFiling;
import io.hegui.facts.TeamRole;
import io.hegui.facts.UnitLevel;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Chapter5Test {
  private static final String OK = "COMPLIANT";

  /** Poor village V of township X with team T, and a county unit U with a cadre C. */
  private static Example county() {
    return new Example(
        township("X"),
        village("V", "X"),
        unit("U", UnitLevel.COUNTY, null),
        cadre("C", "U", Rank.STAFF),
        team("T", "V"));
  }

  private static Posting member(String from, String to) {
    return posting("P", "T", "C", TeamRole.MEMBER, from, to);
  }

  // ---- 5.1

  @ParameterizedTest
  @CsvSource({
    "2015-09-05,'',2016-03-31,COMPLIANT",
    "2015-09-05,'',2016-04-01,VIOLATION MISSING",
    "2015-09-05,2016-03-30,2016-04-01,nothing"
  })
  void stationedCadreHasAnArchive(String from, String to, String created, String verdict) {
    Example example = county().with(member(from, to), new Archive("C", day(created)));
    assertThat(example.says("5.1-archive", "cadre:C")).isEqualTo(verdict);
  }

  private static Appraisal appraisal(String completed, @Nullable Integer satisfaction) {
    return new Appraisal(
        "U",
        2016,
        maybe(completed),
        true,
        AppraisalResult.PASS,
        satisfaction == null ? null : BigDecimal.valueOf(satisfaction));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-12-31,2015Q4,'',,nothing",
    "2016-01-01,2012,'',,PENDING",
    "2016-12-30,2016Q4,'',,PENDING",
    "2016-12-30,2016Q4,2016-12-30,,PENDING",
    "2016-12-30,2016Q4,2016-12-30,0,COMPLIANT",
    "2016-12-31,2016Q4,2016-12-31,0,COMPLIANT",
    "2016-12-31,2016Q4,2017-01-01,0,VIOLATION MISSING",
    "2018-03-31,2018Q1,'',,VIOLATION MISSING",
    "2018-03-31,2018Q1,2016-12-31,,VIOLATION INCOMPLETE",
    "2017-03-31,2017Q1,2017-01-01,0,VIOLATION LATE",
    "2017-03-31,2016Q4,2017-01-01,0,VIOLATION LATE",
    "2017-06-30,2017Q2,2017-01-01,0,COMPLIANT"
  })
  void countyUnitIsAppraisedByTheYearsEnd(
      String asOf,
      String period,
      String completed,
      @Nullable Integer satisfaction,
      String verdict) {
    Example example =
        county().with(support("U", "V"), appraisal(completed, satisfaction)).asOf(asOf).in(period);
    assertThat(example.says("5.1-appraisal", "unit:U", "2016")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    // 2016 has 366 days: 183 bind
    "2016-01-01,2016-07-01,VIOLATION MISSING",
    "2016-01-01,2016-06-30,nothing"
  })
  void appraisalIsOwedForAYearOfSupport(String from, String to, String verdict) {
    Example example = county().with(support("U", "V", from, to)).asOf("2016-12-31");
    assertThat(example.says("5.1-appraisal", "unit:U", "2016")).isEqualTo(verdict);
  }

  @Test
  void planHasTooLittleOf2015ToOweAnAppraisal() {
    Example example = county().with(support("U", "V", "2015-01-01", "")).asOf("2015-12-31");
    assertThat(example.says("5.1-appraisal", "unit:U", "2015")).isEqualTo("nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "true,PASS,COMPLIANT",
    "true,,UNDETERMINED",
    "false,VETOED,COMPLIANT",
    "false,FAIL,VIOLATION INCONSISTENT",
    "false,,UNDETERMINED",
    ",VETOED,UNDETERMINED"
  })
  void unfinishedTaskIsVetoed(
      @Nullable Boolean done, @Nullable AppraisalResult result, String verdict) {
    Example example =
        county().with(new Appraisal("U", 2016, day("2016-03-31"), done, result, null));
    assertThat(example.says("5.1-veto", "unit:U", "2016")).isEqualTo(verdict);
    assertThat(example.in("2016Q2").says("5.1-veto", "unit:U", "2016")).isEqualTo("nothing");
    assertThat(example.in("2016Q1").asOf("2016-03-30").says("5.1-veto", "unit:U", "2016"))
        .isEqualTo("nothing");
  }

  @Test
  void vetoIsJudgedAfterThePlanAndOfSeveralRowsTheWorst() {
    Example example =
        county()
            .with(new Appraisal("U", 2020, day("2021-02-01"), true, AppraisalResult.PASS, null))
            .with(new Appraisal("U", 2020, day("2021-02-02"), null, null, null))
            .asOf("2021-03-31");
    assertThat(example.says("5.1-veto", "unit:U", "2020")).isEqualTo("UNDETERMINED");
    example.with(new Appraisal("U", 2020, day("2021-02-01"), false, AppraisalResult.PASS, null));
    assertThat(example.says("5.1-veto", "unit:U", "2020")).isEqualTo("VIOLATION INCONSISTENT");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-08-31,2015Q3,'',2015-2016,nothing",
    "2016-12-30,2016Q4,'',2015-2016,PENDING",
    "2016-12-31,2016Q4,'',2015-2016,VIOLATION MISSING",
    "2016-12-31,2016Q4,2016-12-31,2015-2016,COMPLIANT",
    "2016-12-31,2016Q4,2017-01-01,2015-2016,VIOLATION MISSING",
    "2017-03-31,2017Q1,2017-01-01,2015-2016,nothing",
    "2017-03-31,2017Q1,2017-01-01,2017-2018,COMPLIANT",
    "2021-03-31,2020Q4,'',2019-2020,VIOLATION MISSING"
  })
  void commendationRoundIsHeldInEachBlock(
      String asOf, String period, String held, String block, String verdict) {
    Example example = new Example().asOf(asOf).in(period);
    if (!held.isEmpty()) {
      example.with(new Commendation(day(held)));
    }
    assertThat(example.says("5.1-commendation", "county", block)).isEqualTo(verdict);
  }

  // ---- 5.2

  @ParameterizedTest
  @EnumSource(Rank.class)
  void countyLeadersAreNotStationed(Rank rank) {
    Example example =
        county().with(cadre("D", "U", rank)).with(posting("P", "T", "D", TeamRole.CAPTAIN));
    assertThat(example.says("5.2-rank", "posting:P"))
        .isEqualTo(rank == Rank.COUNTY_LEADER ? "VIOLATION INELIGIBLE" : OK);
  }

  @ParameterizedTest
  @CsvSource({
    "true,true,COMPLIANT",
    "true,false,VIOLATION INELIGIBLE",
    "false,true,VIOLATION INELIGIBLE",
    "false,,VIOLATION INELIGIBLE",
    ",false,VIOLATION INELIGIBLE",
    ",true,UNDETERMINED",
    "true,,UNDETERMINED",
    ",,UNDETERMINED"
  })
  void stationedCadreIsFitAndInOffice(
      @Nullable Boolean fit, @Nullable Boolean inOffice, String verdict) {
    Example example =
        county()
            .with(new Cadre("D", "干部", "U", Rank.STAFF, Set.of(), inOffice, fit))
            .with(posting("P", "T", "D", TeamRole.MEMBER));
    assertThat(example.says("5.2-fitness", "posting:P")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"true,COMPLIANT", "false,VIOLATION INCONSISTENT", ",UNDETERMINED"})
  void stationedCadreKeepsThePay(@Nullable Boolean retained, String verdict) {
    Posting posting =
        new Posting("P", "T", "C", TeamRole.MEMBER, true, day("2015-09-01"), null, retained);
    assertThat(county().with(posting).says("5.2-pay", "posting:P")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "1,1,1,COMPLIANT",
    "0,1,1,VIOLATION INCOMPLETE",
    "1,0,0,VIOLATION INCOMPLETE",
    "0,0,0,VIOLATION MISSING"
  })
  void allowancesOfEachKindArePaidInTheQuarter(
      long meal, long transport, long telecom, String verdict) {
    Example example =
        county()
            .with(member("2015-09-05", ""))
            .with(new Allowance("P", YearMonth.of(2016, 1), meal, 0, 0))
            .with(new Allowance("P", YearMonth.of(2016, 3), 0, transport, telecom))
            .with(new Allowance("P", YearMonth.of(2015, 12), 9, 9, 9));
    assertThat(example.says("5.2-allowance", "posting:P", "2016Q1")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    // 2015Q4 has 92 days: 46 bind
    "2015-11-16,'',VIOLATION MISSING",
    "2015-11-17,'',nothing",
    "2015-09-05,2015-11-15,VIOLATION MISSING",
    "2015-09-05,2015-11-14,nothing"
  })
  void quarterOfAllowancesBindsByHalfOfItsDays(String from, String to, String verdict) {
    Example example = county().with(member(from, to)).asOf("2015-12-31");
    assertThat(example.says("5.2-allowance", "posting:P", "2015Q4")).isEqualTo(verdict);
  }

  // ---- 5.4

  @ParameterizedTest
  @CsvSource({
    "2015-09-04,2015Q3,'',PENDING",
    "2015-09-05,2015Q3,'',VIOLATION MISSING",
    "2016-03-31,2016Q1,'',VIOLATION MISSING",
    "2015-09-30,2015Q3,2015-09-05,COMPLIANT",
    "2015-09-30,2015Q3,2015-09-06,VIOLATION LATE",
    "2016-03-31,2016Q1,2015-09-06,COMPLIANT"
  })
  void somebodyIsInPostInTime(String asOf, String period, String from, String verdict) {
    Example example = county().asOf(asOf).in(period);
    if (!from.isEmpty()) {
      // A first day counts for itself, even of a posting that ended before it began.
      example.with(member(from, "2015-08-31"));
    }
    assertThat(example.says("5.4-in-post", "village:V")).isEqualTo(verdict);
  }

  private static MonthlyReport report(String submitted, boolean text, int images) {
    return new MonthlyReport("T", YearMonth.of(2016, 2), day(submitted), text, images);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-02-25,2016-02-29,2016-02,COMPLIANT",
    "2016-01-31,2016-02-29,2016-02,COMPLIANT",
    "2016-02-26,2016-02-29,2016-02,VIOLATION LATE",
    "2016-02-26,2016-02-25,2016-02,VIOLATION MISSING",
    "2016-03-26,2016-03-31,2016-02,VIOLATION LATE",
    "2016-02-25,2016-02-24,2016-02,PENDING",
    "2016-02-24,2016-02-24,2012,COMPLIANT",
    "2016-02-25,2016-02-29,2016-01-01..2016-02-24,nothing",
    "2016-02-26,2016-03-31,2016-03,nothing"
  })
  void monthlyReportIsDueOnThe25th(String submitted, String asOf, String period, String verdict) {
    Example example = county().with(report(submitted, true, 1)).asOf(asOf).in(period);
    assertThat(example.says("5.4-monthly-report", "team:T", "2016-02")).isEqualTo(verdict);
  }

  @Test
  void reportHasTextAndAnImageInOneRow() {
    Example example = county().with(report("2016-02-20", true, 0), report("2016-02-20", false, 3));
    assertThat(example.says("5.4-monthly-report", "team:T", "2016-02"))
        .isEqualTo("VIOLATION INCOMPLETE");
    example.with(report("2016-03-01", true, 1));
    assertThat(example.says("5.4-monthly-report", "team:T", "2016-02")).isEqualTo("VIOLATION LATE");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-02-25,'',2016-02-29,VIOLATION MISSING",
    "2016-02-26,'',2016-02-29,nothing",
    "2015-09-01,2016-02-25,2016-02-29,nothing",
    "2015-09-01,2016-02-26,2016-02-29,VIOLATION MISSING",
    "2015-09-01,2016-02-25,2016-02-10,nothing",
    "2015-09-01,2016-02-26,2016-02-10,PENDING",
    "2016-02-11,'',2016-02-10,nothing"
  })
  void teamThatIsActiveOnThe25thReports(
      String formed, String disbanded, String asOf, String verdict) {
    Example example =
        new Example(township("X"), village("V", "X"), team("T", "V", formed, disbanded)).asOf(asOf);
    assertThat(example.says("5.4-monthly-report", "team:T", "2016-02")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    // 2016-03-01 + 30 days = 2016-03-31
    "2016-02-29,2016Q1,'','',nothing",
    "2016-03-01,2016Q1,'','',PENDING",
    "2016-03-30,2016Q1,2016-03-02,'',PENDING",
    "2016-03-31,2016Q1,'','',VIOLATION MISSING",
    "2016-03-31,2016Q1,2016-03-02,'',VIOLATION INCOMPLETE",
    "2016-03-31,2016Q1,'',2016-03-02,VIOLATION INCOMPLETE",
    "2016-03-31,2016Q1,2016-03-02,2016-03-31,COMPLIANT",
    "2016-03-31,2016Q1,2016-03-02,2016-04-01,VIOLATION INCOMPLETE",
    "2016-06-30,2016Q2,2016-03-02,2016-04-01,VIOLATION LATE",
    "2016-06-30,2016-05,2016-03-02,2016-04-01,COMPLIANT",
    "2016-06-30,2016-05,'','',VIOLATION MISSING"
  })
  void endedPostingFilesBothReportsWithinThirtyDays(
      String asOf, String period, String summary, String research, String verdict) {
    Example example =
        county()
            .with(member("2015-09-05", "2016-03-01"))
            .with(new FinalReport("P", maybe(summary), null))
            .with(new FinalReport("P", null, maybe(research)))
            .asOf(asOf)
            .in(period);
    assertThat(example.says("5.4-final-report", "posting:P")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"2020-12-31,VIOLATION MISSING", "2021-01-01,nothing", "2015-08-31,nothing"})
  void finalReportIsOwedForAnEndInThePlansSpan(String to, String verdict) {
    Example example = county().with(member("2015-08-01", to)).asOf("2021-03-31");
    assertThat(example.says("5.4-final-report", "posting:P")).isEqualTo(verdict);
  }

  // ---- 5.5

  @ParameterizedTest
  @CsvSource({
    "2015-09-01,'',2015-09-19,'',PENDING",
    "2015-09-01,'',2015-09-20,'',VIOLATION MISSING",
    "2015-09-20,'',2015-09-20,2015-09-20,COMPLIANT",
    "2015-09-01,'',2015-09-30,2015-09-21,VIOLATION LATE",
    "2015-09-01,'',2016-03-31,2015-09-21,COMPLIANT",
    "2015-09-21,'',2015-09-30,'',nothing",
    "2015-09-01,2015-09-19,2015-09-30,'',nothing",
    "2015-09-01,2015-09-20,2015-09-30,'',VIOLATION MISSING"
  })
  void countyUnitFilesItsRosterWithTheTownship(
      String from, String to, String asOf, String filed, String verdict) {
    Example example = county().with(support("U", "V", from, to)).asOf(asOf);
    if (!filed.isEmpty()) {
      example.with(new RosterFiling("U", "X", day(filed)));
    }
    assertThat(example.says("5.5-roster", "unit:U/township:X")).isEqualTo(verdict);
  }

  @Test
  void unitsAboveTheCountyFileNoRoster() {
    Example example =
        county().with(unit("F", UnitLevel.PREFECTURE, null), support("F", "V")).asOf("2015-09-20");
    assertThat(example.says("5.5-roster", "unit:F/township:X")).isEqualTo("nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-20,true,2015-09-20,COMPLIANT",
    "2015-09-20,false,2015-09-20,VIOLATION INCOMPLETE",
    "2015-09-20,false,2015-09-19,PENDING",
    "2015-09-21,true,2015-09-20,VIOLATION MISSING",
    "2015-09-21,true,2015-09-30,VIOLATION LATE",
    "2015-09-21,true,2016-03-31,COMPLIANT",
    "2015-09-21,false,2016-03-31,VIOLATION INCOMPLETE"
  })
  void annexIsFiledWithItsElectronicCopy(
      String filed, boolean electronic, String asOf, String verdict) {
    Example example = county().with(new AnnexFiling("X", 3, day(filed), electronic)).asOf(asOf);
    assertThat(example.says("5.5-annex", "township:X", "3")).isEqualTo(verdict);
    boolean early = asOf.equals("2015-09-19");
    assertThat(example.says("5.5-annex", "township:X", "2"))
        .isEqualTo(early ? "PENDING" : "VIOLATION MISSING");
  }
}
