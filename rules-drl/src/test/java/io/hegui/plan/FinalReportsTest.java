package io.hegui.plan;

import static io.hegui.facts.TeamRole.MEMBER;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Papers.finalReport;
import static io.hegui.plan.fixture.People.countyLeader;
import static io.hegui.plan.fixture.Ties.notStationed;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.policy.Kind.INCOMPLETE;
import static io.hegui.policy.Kind.LATE;
import static io.hegui.policy.Kind.MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.FinalReport;
import io.hegui.plan.fixture.County;
import io.hegui.plan.fixture.Days;
import io.hegui.report.Evidence;
import io.hegui.report.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalReportsTest {
  private static final String RULE = "5.4-final-report";

  /** A posting that ended on 31 January 2016: its reports are due on 1 March. */
  private static final County ENDED = posted("2015-09-01..2016-01-31");

  private static County posted(String span) {
    return county(countyLeader("C"), team("T", "V")).and(posting("P", "T", "C", MEMBER, span));
  }

  private static FinalReport summary(String day) {
    return new FinalReport("P", Days.day(day), null);
  }

  private static FinalReport research(String day) {
    return new FinalReport("P", null, Days.day(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01-30, NOTHING",
    "2016-01-31, PENDING 2016-03-01",
    "2016-02-29, PENDING 2016-03-01",
    "2016-03-01, MISSING"
  })
  void theyAreOwedFromThePostingsEnd(String asOf, String verdict) {
    ENDED.verdicts(RULE).asOf(asOf).say("posting:P", verdict);
  }

  @ParameterizedTest
  @CsvSource({"2016-02-29, PENDING 2016-03-01", "2016-03-01, INCOMPLETE", "2018-03-01, INCOMPLETE"})
  void oneOfTheTwoIsIncomplete(String asOf, String verdict) {
    ENDED.and(summary("2016-02-10")).verdicts(RULE).asOf(asOf).say("posting:P", verdict);
    ENDED.and(research("2016-02-10")).verdicts(RULE).asOf(asOf).say("posting:P", verdict);
  }

  @Test
  void whatIsFiledShowsWhatIsLacking() {
    Violation violation =
        ENDED.and(research("2016-02-10")).verdicts(RULE).report().violations().get(0);
    assertThat(violation.observed().en()).contains("summary").doesNotContain("research");
    assertThat(violation.evidence())
        .filteredOn(Evidence.Shown.class::isInstance)
        .singleElement()
        .extracting(each -> ((Evidence.Shown) each).values().get("researchFiledOn"))
        .isEqualTo("2016-02-10");
  }

  @ParameterizedTest
  @CsvSource({"2016-05-09, MISSING", "2016-05-10, INCOMPLETE"})
  void fromTheDayOfTheFirstTheyAreIncomplete(String asOf, String verdict) {
    ENDED.and(summary("2016-05-10")).verdicts(RULE).asOf(asOf).say("posting:P", verdict);
    ENDED.and(research("2016-05-10")).verdicts(RULE).asOf(asOf).say("posting:P", verdict);
  }

  @ParameterizedTest
  @CsvSource({"2016-05-09, INCOMPLETE", "2016-05-10, LATE"})
  void fromTheDayOfTheSecondTheyAreDone(String asOf, String verdict) {
    ENDED
        .and(summary("2016-05-01"), research("2016-05-10"))
        .verdicts(RULE)
        .asOf(asOf)
        .say("posting:P", verdict);
    ENDED
        .and(research("2016-05-01"), summary("2016-05-10"))
        .verdicts(RULE)
        .asOf(asOf)
        .say("posting:P", verdict);
  }

  @Test
  void severalRowsAreReadTogether() {
    ENDED.and(summary("2016-02-10"), research("2016-03-01")).verdicts(RULE).complies();
    ENDED
        .and(summary("2016-02-10"), research("2016-03-02"))
        .verdicts(RULE)
        .violates("posting:P", LATE);
    ENDED
        .and(summary("2016-02-10"), summary("2016-02-11"))
        .verdicts(RULE)
        .violates("posting:P", INCOMPLETE);
  }

  @Test
  void ofSeveralFilingsTheFirstOfEachCounts() {
    ENDED
        .and(finalReport("P", "2016-03-20"), summary("2016-02-10"), research("2016-02-20"))
        .verdicts(RULE)
        .complies();
  }

  @Test
  void whatIsFiledAfterTheAsOfDateIsNotFiledYet() {
    ENDED
        .and(summary("2016-02-10"), research("2016-04-01"))
        .verdicts(RULE)
        .violates("posting:P", INCOMPLETE);
  }

  @Test
  void blankDatesAreNotFiled() {
    ENDED.and(finalReport("P", "")).verdicts(RULE).violates("posting:P", MISSING);
  }

  @Test
  void anotherPostingsReportsDoNotCount() {
    ENDED
        .and(posting("Q", "T", "C", MEMBER), finalReport("Q", "2016-02-10"))
        .verdicts(RULE)
        .violates("posting:P", MISSING)
        .compliant(0);
  }

  @Test
  void thePostingEndsWithinThePlansSpan() {
    posted("2015-01-01..2015-08-31").verdicts(RULE).sayNothing();
    posted("2015-01-01..2015-09-01").verdicts(RULE).violates("posting:P", MISSING);
    posted("2019-01-01..2020-12-31")
        .verdicts(RULE)
        .asOf("2021-01-30")
        .violates("posting:P", MISSING);
    posted("2019-01-01..2021-01-01").verdicts(RULE).asOf("2021-03-31").sayNothing();
  }

  @Test
  void aPostingWithoutAnEndOwesNothing() {
    posted("2015-09-01..").verdicts(RULE).sayNothing();
  }

  @Test
  void whoIsNotStationedOwesNothing() {
    county(countyLeader("C"), team("T", "V"))
        .and(notStationed(posting("P", "T", "C", MEMBER, "2015-09-01..2016-01-31")))
        .verdicts(RULE)
        .sayNothing();
  }
}
