package io.hegui.examples.villagework;

import static io.hegui.policy.Kind.ABOVE_MAXIMUM;

import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Posting;
import io.hegui.facts.TeamRole;
import io.hegui.testkit.RuleTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leave over the days of a year, where a table of numbers says more than sentences. */
class LeaveTest {
  private static final String RULE = "2.2-leave";
  private static final RuleTest LEAVE =
      RuleTest.of(ComplianceChecker.fromClassPath(), RULE).given(posting("P1"));

  private static Posting posting(String id) {
    return new Posting(id, "T1", "C1", TeamRole.MEMBER, true, LocalDate.of(2018, 1, 1), null, null);
  }

  private static Leave leave(String id, String from, String to) {
    return new Leave(id, "P1", LeaveKind.PERSONAL, LocalDate.parse(from), LocalDate.parse(to));
  }

  @ParameterizedTest
  @CsvSource({"2018-11-01, 2018-11-30", "2018-12-02, 2019-01-31", "2019-01-01, 2019-02-28"})
  void atMostThirtyDaysOfTheYearAreNoBreach(String from, String to) {
    LEAVE.given(leave("L1", from, to)).in("2018Q4").complies(RULE);
  }

  @ParameterizedTest
  @CsvSource({"2018-11-01, 2018-12-01, 31", "2018-12-01, 2019-01-31, 31"})
  void moreAreABreachAndTheLeaveShowsIt(String from, String to, String days) {
    LEAVE
        .given(leave("L1", from, to))
        .in("2018Q4")
        .violates(RULE)
        .by("posting:P1")
        .on("2018")
        .withKind(ABOVE_MAXIMUM)
        .observed(days)
        .againstLimit(30)
        .shownBy("leaves id=L1")
        .andNothingElse();
  }

  @Test
  void aNewYearBeginsAnew() {
    LEAVE.given(leave("L1", "2018-11-01", "2018-12-31")).in("2019Q1").complies(RULE);
  }

  @Test
  void withoutTheTableNothingCanBeSaid() {
    LEAVE.without("leaves").in("2018Q4").isUndetermined(RULE).needing("leaves").andNothingElse();
  }
}
