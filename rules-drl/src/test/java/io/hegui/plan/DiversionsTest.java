package io.hegui.plan;

import static io.hegui.facts.TeamRole.MEMBER;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Days.ALWAYS;
import static io.hegui.plan.fixture.People.countyLeader;
import static io.hegui.plan.fixture.Ties.notStationed;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.plan.fixture.Work.diversion;
import static io.hegui.plan.fixture.Work.waiver;
import static io.hegui.policy.Kind.NOT_ALLOWED;

import io.hegui.plan.fixture.County;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiversionsTest {
  private static final String RULE = "4.2.3-diversion";

  private static County posted(String span) {
    return county(countyLeader("C"), team("T", "V")).and(posting("P", "T", "C", MEMBER, span));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-12-31..2015-12-31, NOTHING",
    "2015-12-01..2016-01-01, NOT_ALLOWED",
    "2016-01-01..2016-01-01, NOT_ALLOWED",
    "2016-03-31..2016-03-31, NOT_ALLOWED",
    "2016-03-31.., NOT_ALLOWED",
    "2016-04-01..2016-04-02, NOTHING",
    "2015-10-01.., NOT_ALLOWED",
    "2016-03-10..2016-03-01, NOTHING"
  })
  void aDayInThePeriodIsNotAllowed(String span, String verdict) {
    posted(ALWAYS)
        .and(diversion("P", span))
        .verdicts(RULE)
        .say("posting:P " + span.substring(0, span.indexOf("..")), verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-02-10..2016-02-20, NOT_ALLOWED",
    "2016-02-20.., NOT_ALLOWED",
    "2016-02-21.., NOTHING",
    "2015-09-01..2016-02-15, NOT_ALLOWED",
    "2015-09-01..2016-02-14, NOTHING",
    "2016-02-19..2016-02-16, NOTHING"
  })
  void aDayOfThePosting(String posting, String verdict) {
    posted(posting)
        .and(diversion("P", "2016-02-15..2016-02-20"))
        .verdicts(RULE)
        .say("posting:P 2016-02-15", verdict);
  }

  @ParameterizedTest
  @CsvSource({"2016-02-14, NOTHING", "2016-02-15, NOT_ALLOWED", "2016-05-01, NOT_ALLOWED"})
  void notAfterTheAsOfDate(String asOf, String verdict) {
    posted(ALWAYS)
        .and(diversion("P", "2016-02-15..2016-02-20"))
        .verdicts(RULE)
        .asOf(asOf)
        .in("2016Q1")
        .say("posting:P 2016-02-15", verdict);
  }

  @Test
  void aDayOfThePlansSpan() {
    County early = posted("2015-01-01..");
    early.and(diversion("P", "2015-08-01..2015-08-31")).verdicts(RULE).in("2015").sayNothing();
    early
        .and(diversion("P", "2015-08-01..2015-09-01"))
        .verdicts(RULE)
        .in("2015")
        .violates("posting:P", "2015-08-01", NOT_ALLOWED);
    early
        .and(diversion("P", "2021-01-01.."))
        .verdicts(RULE)
        .asOf("2021-01-31")
        .in("2020-12-01..2021-01-31")
        .sayNothing();
    early
        .and(diversion("P", "2020-12-31.."))
        .verdicts(RULE)
        .asOf("2021-01-31")
        .in("2020-12-01..2021-01-31")
        .violates("posting:P", "2020-12-31", NOT_ALLOWED);
  }

  @Test
  void eachDiversionIsJudged() {
    posted(ALWAYS)
        .and(diversion("P", "2016-01-05..2016-01-06"), diversion("P", "2016-02-05..2016-02-06"))
        .verdicts(RULE)
        .lists("posting:P 2016-01-05 NOT_ALLOWED", "posting:P 2016-02-05 NOT_ALLOWED");
  }

  @Test
  void whoIsNotStationedMayBeCalledAway() {
    county(countyLeader("C"), team("T", "V"))
        .and(notStationed(posting("P", "T", "C", MEMBER)))
        .and(diversion("P", "2016-01-05..2016-01-06"))
        .verdicts(RULE)
        .sayNothing();
  }

  @Test
  void aDiversionOfAnUnknownPostingIsNone() {
    county(diversion("NOWHERE", "2016-01-05..2016-01-06")).verdicts(RULE).sayNothing();
  }

  @Test
  void aWaiverOfThePostingExcusesEveryDiversion() {
    posted(ALWAYS)
        .and(diversion("P", "2016-01-05..2016-01-06"), diversion("P", "2016-02-05..2016-02-06"))
        .and(waiver(RULE, "posting:P", "2016-03-31..2016-03-31"))
        .verdicts(RULE)
        .lists("posting:P 2016-01-05 WAIVED", "posting:P 2016-02-05 WAIVED");
  }
}
