package io.hegui.plan;

import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.plan.fixture.Work.funding;
import static io.hegui.plan.fixture.Work.problem;
import static io.hegui.policy.Kind.BELOW_MINIMUM;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.Funding;
import io.hegui.facts.UnitLevel;
import io.hegui.plan.fixture.County;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportWorkTest {
  private static final County SUPPORTED = county(support(COUNTY, "V"));

  @Nested
  class ProblemsSolved {
    private static final String RULE = "4.2.2-problems";

    @Test
    void oneOrMoreOfTheUnitFulfil() {
      SUPPORTED
          .and(problem("Q", "COUNTY", "2016-01-01"), problem("R", "COUNTY", "2016-03-31"))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void anUnsolvedProblemDoesNotCount() {
      SUPPORTED
          .and(problem("Q", "COUNTY", ""))
          .verdicts(RULE)
          .violates("unit:COUNTY", "2016Q1", BELOW_MINIMUM);
    }

    @Test
    void anotherUnitsProblemDoesNotCount() {
      SUPPORTED
          .and(problem("Q", "PREFECTURE", "2016-02-01"))
          .verdicts(RULE)
          .violates("unit:COUNTY", "2016Q1", BELOW_MINIMUM);
    }

    @ParameterizedTest
    @CsvSource({
      "PROVINCE, BELOW_MINIMUM",
      "PREFECTURE, BELOW_MINIMUM",
      "COUNTY, BELOW_MINIMUM",
      "TOWNSHIP, NOTHING",
      "VILLAGE, NOTHING",
      "SOCIAL, NOTHING"
    })
    void theUnitsThatOweIt(UnitLevel level, String verdict) {
      county(support(level, "V")).verdicts(RULE).say("unit:" + level + " 2016Q1", verdict);
    }

    @Test
    void theThirtyDaysOfTheFirstQuarterDoNotBind() {
      SUPPORTED.verdicts(RULE).asOf("2015-09-30").sayNothing();
    }
  }

  @Nested
  class FundingOfTheYear {
    private static final String RULE = "4.2.2-funding";

    @ParameterizedTest
    @CsvSource({"0, MISSING", "1, COMPLIANT", "50000, COMPLIANT"})
    void itIsAboveZero(int yuan, String verdict) {
      SUPPORTED
          .and(funding("COUNTY", 2016, yuan))
          .verdicts(RULE)
          .asOf("2016-12-31")
          .say("unit:COUNTY 2016", verdict);
    }

    @Test
    void aFenIsAboveZero() {
      SUPPORTED.and(new Funding("COUNTY", 2016, 1)).verdicts(RULE).asOf("2016-12-31").complies();
    }

    @Test
    void itIsAboveZeroInSum() {
      SUPPORTED
          .and(funding("COUNTY", 2016, 0), funding("COUNTY", 2016, 1))
          .verdicts(RULE)
          .asOf("2016-12-31")
          .complies();
    }

    @Test
    void anotherUnitsFundingDoesNotCount() {
      SUPPORTED
          .and(funding("PREFECTURE", 2016, 9))
          .verdicts(RULE)
          .asOf("2016-12-31")
          .violates("unit:COUNTY", "2016", MISSING);
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
    void countyUnitsAloneOweIt(UnitLevel level, String verdict) {
      county(support(level, "V"))
          .verdicts(RULE)
          .asOf("2016-12-31")
          .say("unit:" + level + " 2016", verdict);
    }

    @Test
    void thePlansFirstFourMonthsAreLessThanHalfAYear() {
      SUPPORTED.verdicts(RULE).asOf("2015-12-31").sayNothing();
    }
  }
}
