package io.hegui.plan;

import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Work.povertyExits;
import static io.hegui.policy.Kind.BELOW_MINIMUM;
import static io.hegui.policy.Kind.MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.plan.fixture.Verdicts;
import io.hegui.policy.ParameterOverrides;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitsTest {

  @Nested
  class PersonsEachYear {
    private static final String RULE = "2.3-annual-exits";

    @ParameterizedTest
    @CsvSource({"0, BELOW_MINIMUM", "1999, BELOW_MINIMUM", "2000, COMPLIANT", "2001, COMPLIANT"})
    void thePersonsOfTheYearReachTheGoal(int persons, String verdict) {
      bare(povertyExits(2016, persons))
          .verdicts(RULE)
          .asOf("2016-12-31")
          .say("county 2016", verdict);
    }

    @Test
    void severalRowsOfAYearAreAdded() {
      bare(povertyExits(2016, 1000), povertyExits(2016, 1000))
          .verdicts(RULE)
          .asOf("2016-12-31")
          .complies();
      bare(povertyExits(2016, 1000), povertyExits(2016, 999))
          .verdicts(RULE)
          .asOf("2016-12-31")
          .violates("county", "2016", BELOW_MINIMUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "2016", "2017", "2018", "2019"})
    void eachYearUpToTheTargetBindsWhole(String year) {
      bare().verdicts(RULE).asOf(year + "-12-31").violates("county", year, MISSING);
    }

    @Test
    void theYearAfterTheTargetDoesNotBind() {
      bare().verdicts(RULE).asOf("2020-12-31").sayNothing();
      bare().verdicts(RULE).asOf("2020-06-30").sayNothing();
    }

    @Test
    void aYearThatEndsAfterTheTargetDoesNotBind() throws IOException {
      ComplianceChecker dayEarlier =
          Verdicts.checker()
              .with(
                  ParameterOverrides.read(
                      new StringReader("target.date: 2019-12-30"), "county.yaml"));
      CheckRequest request = CheckRequest.of("2019Q4").onlyRules(RULE);
      assertThat(dayEarlier.check(bare().submission(), request).violations()).isEmpty();
      assertThat(Verdicts.checker().check(bare().submission(), request).violations()).hasSize(1);
    }

    @Test
    void anotherYearsPersonsDoNotCount() {
      bare(povertyExits(2015, 9000), povertyExits(2017, 9000))
          .verdicts(RULE)
          .asOf("2016-12-31")
          .violates("county", "2016", MISSING);
    }

    @ParameterizedTest
    @CsvSource({
      "2015-08-31, NOTHING",
      "2015-09-01, PENDING 2015-12-31",
      "2015-12-30, PENDING 2015-12-31",
      "2015-12-31, MISSING"
    })
    void theRunningYearIsPending(String asOf, String verdict) {
      bare().verdicts(RULE).asOf(asOf).say("county 2015", verdict);
    }

    @Test
    void aGoalReachedBeforeTheYearEndsComplies() {
      bare(povertyExits(2016, 2000)).verdicts(RULE).asOf("2016-06-30").complies();
    }

    @Test
    void aShortfallBeforeTheYearEndsIsPending() {
      bare(povertyExits(2016, 1999))
          .verdicts(RULE)
          .asOf("2016-06-30")
          .isPending("county 2016", "2016-12-31");
    }

    @Test
    void aCheckOfSeveralYearsJudgesEach() {
      bare(povertyExits(2016, 5))
          .verdicts(RULE)
          .asOf("2018-01-31")
          .in("2015-01-01..2017-12-31")
          .lists(
              "county 2015 MISSING",
              "county 2016 BELOW_MINIMUM",
              "county 2017 MISSING",
              "county 2018 PENDING 2018-12-31");
    }

    @Test
    void theYearIsJudgedByTheCheckThatHoldsItsLastDay() {
      bare().verdicts(RULE).asOf("2021-02-01").in("2019Q4").violates("county", "2019", MISSING);
      bare().verdicts(RULE).asOf("2021-02-01").in("2019Q3").sayNothing();
    }
  }

  @Nested
  class VillagesByTheTargetDate {
    private static final String RULE = "2.3-village-exit";

    @Test
    void aVillageThatIsNotPoorNeedNotExit() {
      bare(notPoor(village("W", "X"))).verdicts(RULE).asOf("2019-12-31").sayNothing();
    }

    @Test
    void eachPoorVillageExits() {
      county(village("W", "X"))
          .verdicts(RULE)
          .asOf("2019-12-31")
          .lists("village:V MISSING", "village:W MISSING");
    }
  }
}
