package io.hegui.plan;

import static io.hegui.facts.AppraisalResult.FAIL;
import static io.hegui.facts.AppraisalResult.PASS;
import static io.hegui.facts.AppraisalResult.VETOED;
import static io.hegui.facts.TeamRole.MEMBER;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Papers.appraisal;
import static io.hegui.plan.fixture.Papers.archive;
import static io.hegui.plan.fixture.Papers.commendation;
import static io.hegui.plan.fixture.People.countyLeader;
import static io.hegui.plan.fixture.Ties.notStationed;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.policy.Kind.INCOMPLETE;
import static io.hegui.policy.Kind.INCONSISTENT;
import static io.hegui.policy.Kind.LATE;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.Appraisal;
import io.hegui.facts.AppraisalResult;
import io.hegui.facts.UnitLevel;
import io.hegui.plan.fixture.County;
import io.hegui.plan.fixture.Days;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagementTest {

  @Nested
  class Archives {
    private static final String RULE = "5.1-archive";
    private static final County TEAM = county(countyLeader("C"), team("T", "V"));

    @ParameterizedTest
    @CsvSource({"2010-01-01, COMPLIANT", "2016-03-31, COMPLIANT", "2016-04-01, MISSING"})
    void itIsCreatedByTheDay(String createdOn, String verdict) {
      TEAM.and(posting("P", "T", "C", MEMBER), archive("C", createdOn))
          .verdicts(RULE)
          .say("cadre:C", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, MISSING",
      "2016-04-01.., NOTHING",
      "2015-09-01..2016-03-30, NOTHING"
    })
    void thePostingIsActiveOnTheDay(String span, String verdict) {
      TEAM.and(posting("P", "T", "C", MEMBER, span)).verdicts(RULE).say("cadre:C", verdict);
    }

    @Test
    void twoPostingsOfOneCadreOweOne() {
      TEAM.and(posting("P", "T", "C", MEMBER), posting("Q", "T", "C", MEMBER))
          .verdicts(RULE)
          .violates("cadre:C", MISSING)
          .compliant(0);
    }

    @Test
    void whoIsNotStationedOrHasAnotherArchiveIsNotCounted() {
      TEAM.and(notStationed(posting("P", "T", "C", MEMBER))).verdicts(RULE).sayNothing();
      TEAM.and(posting("P", "T", "C", MEMBER), countyLeader("D"), archive("D", "2015-09-10"))
          .verdicts(RULE)
          .violates("cadre:C", MISSING);
    }
  }

  private static Appraisal appraised(
      @Nullable String completedOn,
      @Nullable Boolean taskCompleted,
      @Nullable AppraisalResult result,
      @Nullable BigDecimal satisfaction) {
    return new Appraisal(
        "COUNTY",
        2016,
        completedOn == null ? null : Days.day(completedOn),
        taskCompleted,
        result,
        satisfaction);
  }

  @Nested
  class YearlyAppraisal {
    private static final String RULE = "5.1-appraisal";
    private static final County SUPPORTED =
        county(support("COUNTY", "V", "2015-09-01..2016-12-31"));
    private static final Appraisal WITHOUT_SATISFACTION = appraised("2016-12-01", true, PASS, null);

    @ParameterizedTest
    @CsvSource({
      "2015-12-31, NOTHING",
      "2016-01-01, PENDING 2016-12-31",
      "2016-12-30, PENDING 2016-12-31",
      "2016-12-31, MISSING",
      "2017-01-01, MISSING"
    })
    void itIsPendingFromTheYearsFirstDay(String asOf, String verdict) {
      SUPPORTED.verdicts(RULE).asOf(asOf).say("unit:COUNTY 2016", verdict);
    }

    @Test
    void withoutSatisfactionItIsIncomplete() {
      var verdicts = SUPPORTED.and(WITHOUT_SATISFACTION).verdicts(RULE);
      verdicts.asOf("2016-12-30").isPending("unit:COUNTY 2016", "2016-12-31");
      verdicts.asOf("2016-12-31").violates("unit:COUNTY", "2016", INCOMPLETE);
      verdicts.asOf("2018-12-31").violates("unit:COUNTY", "2016", INCOMPLETE);
    }

    @Test
    void fromTheDayOfItsCompletionItIsNoLongerMissing() {
      var verdicts = SUPPORTED.and(appraised("2017-02-01", true, PASS, null)).verdicts(RULE);
      verdicts.asOf("2017-01-31").violates("unit:COUNTY", "2016", MISSING);
      verdicts.asOf("2017-02-01").violates("unit:COUNTY", "2016", INCOMPLETE);
    }

    @Test
    void aSatisfactionOfZeroIsOne() {
      SUPPORTED
          .and(appraised("2016-12-01", true, PASS, BigDecimal.ZERO))
          .verdicts(RULE)
          .asOf("2016-12-31")
          .complies();
    }

    @Test
    void anAppraisalThatIsNotCompletedIsMissing() {
      SUPPORTED
          .and(appraisal("COUNTY", 2016, ""))
          .verdicts(RULE)
          .asOf("2016-12-31")
          .violates("unit:COUNTY", "2016", MISSING);
    }

    @Test
    void ofSeveralTheBestCounts() {
      SUPPORTED
          .and(WITHOUT_SATISFACTION, appraisal("COUNTY", 2016, "2017-01-10"))
          .verdicts(RULE)
          .asOf("2017-03-31")
          .violates("unit:COUNTY", "2016", LATE);
      SUPPORTED
          .and(WITHOUT_SATISFACTION, appraisal("COUNTY", 2016, "2016-12-31"))
          .verdicts(RULE)
          .asOf("2016-12-31")
          .complies();
    }

    @ParameterizedTest
    @CsvSource({
      "PROVINCE, NOTHING",
      "PREFECTURE, NOTHING",
      "COUNTY, MISSING",
      "TOWNSHIP, NOTHING",
      "VILLAGE, NOTHING",
      "SOCIAL, NOTHING"
    })
    void countyUnitsAloneAreAppraised(UnitLevel level, String verdict) {
      county(support(level, "V"))
          .verdicts(RULE)
          .asOf("2016-12-31")
          .say("unit:" + level + " 2016", verdict);
    }

    @Test
    void everyYearThatBindsIsJudgedInEveryCheck() {
      county(support(COUNTY, "V"))
          .verdicts(RULE)
          .asOf("2018-06-30")
          .lists(
              "unit:COUNTY 2016 MISSING",
              "unit:COUNTY 2017 MISSING",
              "unit:COUNTY 2018 PENDING 2018-12-31");
    }
  }

  @Nested
  class Veto {
    private static final String RULE = "5.1-veto";

    @ParameterizedTest
    @CsvSource(
        value = {
          "true, PASS, COMPLIANT",
          "true, FAIL, COMPLIANT",
          "true, VETOED, COMPLIANT",
          "false, VETOED, COMPLIANT",
          "false, PASS, INCONSISTENT",
          "false, FAIL, INCONSISTENT",
          "false, NULL, UNDETERMINED appraisals.result",
          "NULL, PASS, UNDETERMINED appraisals.taskCompleted",
          "NULL, VETOED, UNDETERMINED appraisals.taskCompleted",
          "true, NULL, UNDETERMINED appraisals.result",
          "NULL, NULL, UNDETERMINED appraisals.result appraisals.taskCompleted"
        },
        nullValues = "NULL")
    void whoDidNotCompleteTheTaskIsVetoed(
        @Nullable Boolean completed, @Nullable AppraisalResult result, String verdict) {
      county(appraised("2016-02-01", completed, result, null))
          .verdicts(RULE)
          .say("unit:COUNTY 2016", verdict);
    }

    @ParameterizedTest
    @CsvSource(
        value = {
          "2015-12-31, NOTHING",
          "2016-01-01, INCONSISTENT",
          "2016-03-31, INCONSISTENT",
          "2016-04-01, NOTHING",
          "NULL, NOTHING"
        },
        nullValues = "NULL")
    void itIsJudgedInThePeriodOfItsCompletion(@Nullable String completedOn, String verdict) {
      county(appraised(completedOn, false, PASS, null))
          .verdicts(RULE)
          .say("unit:COUNTY 2016", verdict);
    }

    @Test
    void anAppraisalYetToComeIsNone() {
      county(appraised("2016-02-02", false, PASS, null))
          .verdicts(RULE)
          .asOf("2016-02-01")
          .sayNothing();
    }

    @Test
    void beforeThePlanThereIsNoneAfterItsEndThereIs() {
      var early = county(appraised("2015-08-31", false, PASS, null)).verdicts(RULE);
      early.in("2015").sayNothing();
      county(appraised("2015-09-01", false, PASS, null))
          .verdicts(RULE)
          .in("2015")
          .violates("unit:COUNTY", "2016", INCONSISTENT);
      county(appraised("2021-02-01", false, PASS, null))
          .verdicts(RULE)
          .asOf("2021-03-31")
          .violates("unit:COUNTY", "2016", INCONSISTENT);
    }

    @Test
    void ofSeveralRowsOfOneYearTheWorstCounts() {
      county(appraised("2016-02-01", false, VETOED, null))
          .and(
              appraised("2016-02-02", false, FAIL, null), appraised("2016-02-03", null, null, null))
          .verdicts(RULE)
          .violates("unit:COUNTY", "2016", INCONSISTENT)
          .compliant(0);
    }
  }

  @Nested
  class Commendations {
    private static final String RULE = "5.1-commendation";

    @ParameterizedTest
    @CsvSource({
      "2015-08-31, NOTHING",
      "2015-09-01, PENDING 2016-12-31",
      "2016-12-30, PENDING 2016-12-31",
      "2016-12-31, MISSING"
    })
    void aBlockIsOwedByItsLastDay(String asOf, String verdict) {
      bare().verdicts(RULE).asOf(asOf).say("county 2015-2016", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2014-12-31, MISSING",
      "2015-01-01, COMPLIANT",
      "2016-12-31, COMPLIANT",
      "2017-01-01, MISSING"
    })
    void aRoundIsHeldWithinTheBlock(String heldOn, String verdict) {
      bare(commendation(heldOn)).verdicts(RULE).asOf("2016-12-31").say("county 2015-2016", verdict);
    }

    @Test
    void aRoundAlreadyHeldComplies() {
      bare(commendation("2017-05-01")).verdicts(RULE).asOf("2017-05-01").complies();
      bare(commendation("2017-05-02"))
          .verdicts(RULE)
          .asOf("2017-05-01")
          .isPending("county 2017-2018", "2018-12-31");
    }

    @Test
    void thePeriodThatHoldsTheLastDayJudges() {
      bare()
          .verdicts(RULE)
          .asOf("2021-01-31")
          .in("2020Q4")
          .violates("county", "2019-2020", MISSING);
      bare().verdicts(RULE).asOf("2021-01-31").sayNothing();
    }
  }
}
