package io.hegui.plan;

import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Papers.householdSurvey;
import static io.hegui.plan.fixture.Papers.ledger;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.policy.Kind.MISSING;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamWorkTest {

  @Nested
  class SurveyOfHouseholds {
    private static final String RULE = "4.3.2-household-survey";

    @ParameterizedTest
    @CsvSource({
      "2015-09-15.., MISSING",
      "2015-09-16.., NOTHING",
      "2015-09-01..2015-09-15, NOTHING",
      "2015-09-01..2015-09-16, MISSING"
    })
    void aTeamThatIsActiveOnTheFifteenthOwesIt(String span, String verdict) {
      county(team("T", "V", span)).verdicts(RULE).say("team:T", verdict);
    }

    @Test
    void aTeamYetToBeFormedOwesNothingYet() {
      county(team("T", "V", "2015-09-12..")).verdicts(RULE).asOf("2015-09-11").sayNothing();
    }

    @Test
    void aBlankDateIsNoReport() {
      county(team("T", "V"), householdSurvey("T", "")).verdicts(RULE).violates("team:T", MISSING);
    }

    @Test
    void anotherTeamsReportDoesNotCount() {
      county(team("T", "V"), team("U", "V"), householdSurvey("U", "2015-09-10"))
          .verdicts(RULE)
          .violates("team:T", MISSING)
          .compliant(1);
    }

    @Test
    void ofSeveralReportsTheFirstCounts() {
      county(team("T", "V"))
          .and(householdSurvey("T", "2016-02-01"), householdSurvey("T", "2015-09-15"))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void theTeamOfAnUnknownVillageOwesNothing() {
      bare(team("T", "NOWHERE")).verdicts(RULE).sayNothing();
    }
  }

  @Nested
  class ALedger {
    private static final String RULE = "4.3.3-ledger";

    @ParameterizedTest
    @CsvSource({"2010-01-01, COMPLIANT", "2016-03-31, COMPLIANT", "2016-04-01, MISSING"})
    void itIsEstablishedByTheDay(String establishedOn, String verdict) {
      county(team("T", "V"), ledger("T", establishedOn)).verdicts(RULE).say("team:T", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31.., MISSING",
      "2016-04-01.., NOTHING",
      "2015-09-01..2016-04-01, MISSING",
      "2015-09-01..2016-03-31, NOTHING"
    })
    void anActiveTeamKeepsOne(String span, String verdict) {
      county(team("T", "V", span)).verdicts(RULE).say("team:T", verdict);
    }

    @Test
    void anotherTeamsLedgerDoesNotCount() {
      county(team("T", "V"), team("U", "V"), ledger("U", "2015-09-10"))
          .verdicts(RULE)
          .violates("team:T", MISSING)
          .compliant(1);
    }

    @Test
    void theTeamOfAVillageThatIsNotPoorKeepsOneToo() {
      bare(notPoor(village("W", "X")), team("T", "W")).verdicts(RULE).violates("team:T", MISSING);
    }
  }
}
