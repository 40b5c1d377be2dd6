package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Example.day;
import static io.hegui.examples.opinion.Example.maybe;
import static io.hegui.examples.opinion.Example.township;
import static io.hegui.examples.opinion.Example.village;
import static io.hegui.examples.opinion.Example.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.calendar.AuditPeriod;
import io.hegui.facts.Industry;
import io.hegui.facts.PovertyExit;
import io.hegui.facts.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Chapter2Test {
  private static Example poorVillage() {
    return new Example(township("X"), village("V", "X"));
  }

  @ParameterizedTest
  @CsvSource({
    // not done: pending until the day before the deadline, missing at every check from it on
    "2015-08-31,2015Q3,'',nothing",
    "2015-09-01,2015Q3,'',PENDING",
    "2019-12-30,2019Q4,'',PENDING",
    "2019-12-31,2016Q1,'',VIOLATION MISSING",
    "2021-06-30,2016Q1,'',VIOLATION MISSING",
    // done in time
    "2016-03-31,2016Q1,2015-01-01,COMPLIANT",
    "2019-12-31,2019Q4,2019-12-31,COMPLIANT",
    // what is dated after the as-of date has not happened yet
    "2016-03-31,2016Q1,2016-04-01,PENDING",
    "2020-03-31,2020Q1,2020-04-01,VIOLATION MISSING",
    // late: told only by the period that holds the deadline or the day
    "2020-03-31,2019Q4,2020-02-01,VIOLATION LATE",
    "2020-03-31,2020-02,2020-02-01,VIOLATION LATE",
    "2020-03-31,2020-03,2020-02-01,COMPLIANT",
    "2020-03-31,2020-01-01..2020-01-31,2020-02-01,COMPLIANT",
    "2021-03-31,2021Q1,2021-01-01,VIOLATION LATE"
  })
  void deadlineIsJudgedByWhenItWasDone(String asOf, String period, String done, String verdict) {
    Example industry = poorVillage().asOf(asOf).in(period);
    if (!done.isEmpty()) {
      industry.with(new Industry("V", "茶", day(done)));
    }
    assertThat(industry.says("2.1-industry", "village:V")).isEqualTo(verdict);

    Example exit =
        new Example(township("X"), new Village("V", "村V", "X", true, maybe(done)))
            .asOf(asOf)
            .in(period);
    assertThat(exit.says("2.3-village-exit", "village:V")).isEqualTo(verdict);
  }

  @Test
  void firstIndustryIsTheOneThatCounts() {
    Example example =
        poorVillage()
            .with(new Industry("V", "茶", day("2020-03-01")))
            .with(new Industry("V", "羊", day("2019-12-31")))
            .asOf("2020-03-31");
    assertThat(example.says("2.1-industry", "village:V")).isEqualTo("COMPLIANT");
  }

  @Test
  void otherNumberOfIndustriesAsksForTheLastOneNeeded() {
    Example example = poorVillage().with(new Industry("V", "茶", day("2019-12-31")));
    Params two = Params.defaults().with("industriesPerVillage", 2);
    assertThat(
            SecondOpinion.check(
                example.submission(), AuditPeriod.parse("2020Q1"), day("2020-03-31"), two))
        .contains(
            new Opinion(
                "2.1-industry", "village:V", "", Opinion.Status.VIOLATION, Kind.MISSING.name()));
  }

  @Test
  void villageThatIsNotPoorHasNoTarget() {
    Example example =
        new Example(township("X"), new Village("V", "村V", "X", false, null)).asOf("2019-12-31");
    assertThat(example.says("2.1-industry", "village:V")).isEqualTo("nothing");
    assertThat(example.says("2.3-village-exit", "village:V")).isEqualTo("nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "1999,1,COMPLIANT",
    "1999,0,VIOLATION BELOW_MINIMUM",
    "0,0,VIOLATION BELOW_MINIMUM",
    "2000,0,COMPLIANT"
  })
  void rowsOfAYearAreSummed(int one, int other, String verdict) {
    Example example =
        new Example(new PovertyExit(2016, one), new PovertyExit(2016, other)).asOf("2016-12-31");
    assertThat(example.says("2.3-annual-exits", "county", "2016")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-08-31,2015,2015,nothing",
    "2015-09-01,2015,2015,PENDING",
    "2015-12-30,2015Q3,2015,PENDING",
    "2015-12-31,2015Q4,2015,VIOLATION MISSING",
    "2015-12-31,2015Q3,2015,nothing",
    "2016-06-30,2015Q4,2015,VIOLATION MISSING",
    "2016-06-30,2016Q2,2015,nothing",
    "2016-06-30,2012,2016,PENDING",
    "2014-12-31,2014,2014,nothing",
    "2020-12-31,2020,2020,nothing",
    "2021-12-31,2015-01-01..2021-12-31,2019,VIOLATION MISSING"
  })
  void exitsAreOwedOnceAYearFrom2015To2019(
      String asOf, String period, String year, String verdict) {
    Example example = new Example().asOf(asOf).in(period);
    assertThat(example.says("2.3-annual-exits", "county", year)).isEqualTo(verdict);
  }

  @Test
  void yearThatIsAlreadyFulfilledIsCompliantBeforeItsEnd() {
    Example example = new Example(new PovertyExit(2016, 2000)).asOf("2016-03-31").in("2012");
    assertThat(example.says("2.3-annual-exits", "county", "2016")).isEqualTo("COMPLIANT");
  }

  @Test
  void waiverMeetsAnyOccurrence() {
    Example example =
        new Example(waiver("2.3-annual-exits", "county", "2016-01-01", "2016-12-31"))
            .asOf("2016-12-31");
    assertThat(example.says("2.3-annual-exits", "county", "2016")).isEqualTo("WAIVED MISSING");
  }
}
