package io.hegui.plan;

import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Days.PLAN_BEGINS;
import static io.hegui.plan.fixture.Papers.householdPlan;
import static io.hegui.plan.fixture.Papers.villagePlan;
import static io.hegui.plan.fixture.Places.exited;
import static io.hegui.plan.fixture.Places.household;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.policy.Kind.INCOMPLETE;
import static io.hegui.policy.Kind.LATE;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.Plan;
import io.hegui.facts.PlanKind;
import io.hegui.plan.fixture.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlansTest {
  private static final List<String> DATES =
      List.of(
          "completedOn",
          "submittedOn",
          "secretarySignedOn",
          "headSignedOn",
          "leaderSignedOn",
          "filedOrganizationOn",
          "filedCivilAffairsOn");

  /** The village's plan with all dates on the first day, but that one on another day or blank. */
  private static Plan planBut(String id, String field, @Nullable String day) {
    LocalDate first = Days.day(PLAN_BEGINS);
    LocalDate[] days =
        IntStream.range(0, DATES.size())
            .mapToObj(
                i -> DATES.get(i).equals(field) ? (day == null ? null : Days.day(day)) : first)
            .toArray(LocalDate[]::new);
    return new Plan(
        id,
        PlanKind.VILLAGE,
        "V",
        null,
        days[0],
        days[1],
        days[2],
        days[3],
        days[4],
        days[5],
        days[6]);
  }

  static List<String> datesOfApproval() {
    return DATES.stream().filter(date -> !date.equals("submittedOn")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.1.2-plan-approved", "4.3.4-plan-submitted"})
  void whoIsOwedAPlan(String rule) {
    bare(
            village("V", "X"),
            exited(village("E", "X"), "2015-12-31"),
            notPoor(village("N", "X")),
            household("H", "N"),
            exited(household("G", "V"), "2015-12-31"))
        .verdicts(rule)
        .lists(
            "village:V VILLAGE MISSING",
            "village:E VILLAGE MISSING",
            "household:H HOUSEHOLD MISSING",
            "household:G HOUSEHOLD MISSING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.1.2-plan-approved", "4.3.4-plan-submitted"})
  void anothersPlanDoesNotCount(String rule) {
    county(village("W", "X"), villagePlan("N", "W", PLAN_BEGINS))
        .and(household("V"), householdPlan("M", "V", PLAN_BEGINS))
        .verdicts(rule)
        .violates("village:V", "VILLAGE", MISSING)
        .compliant(2);
  }

  @Nested
  class Approved {
    private static final String RULE = "4.1.2-plan-approved";

    @ParameterizedTest
    @MethodSource("io.hegui.plan.PlansTest#datesOfApproval")
    void eachOfTheSixDatesIsNeeded(String field) {
      var verdicts = county(planBut("N", field, null)).verdicts(RULE);
      verdicts.asOf("2015-09-24").isPending("village:V VILLAGE", "2015-09-25");
      verdicts.asOf("2015-09-25").violates("village:V", "VILLAGE", INCOMPLETE);
      verdicts.violates("village:V", "VILLAGE", INCOMPLETE);
    }

    @ParameterizedTest
    @MethodSource("io.hegui.plan.PlansTest#datesOfApproval")
    void theDateThatIsLackingIsNamed(String field) {
      var violation =
          county(planBut("N", field, "2016-04-01")).verdicts(RULE).report().violations().get(0);
      Assertions.assertThat(violation.kind()).isEqualTo(INCOMPLETE);
      Assertions.assertThat(violation.observed().en()).contains(field);
    }

    @ParameterizedTest
    @MethodSource("io.hegui.plan.PlansTest#datesOfApproval")
    void theLastOfTheSixDatesCounts(String field) {
      var late = county(planBut("N", field, "2015-09-26")).verdicts(RULE);
      late.asOf("2015-09-25").violates("village:V", "VILLAGE", INCOMPLETE);
      late.asOf("2015-09-26").violates("village:V", "VILLAGE", LATE);
      county(planBut("N", field, "2015-09-25")).verdicts(RULE).asOf("2015-09-25").complies();
    }

    @Test
    void anothersIncompletePlanIsNoneEither() {
      county(household("V"), householdPlan("M", "V", ""))
          .verdicts(RULE)
          .lists("village:V VILLAGE MISSING", "household:V HOUSEHOLD INCOMPLETE");
    }

    @Test
    void submissionToTheGroupPlaysNoPart() {
      county(planBut("N", "submittedOn", null)).verdicts(RULE).complies();
    }

    @Test
    void ofSeveralPlansTheOneCompleteFirstCounts() {
      county(
              planBut("L", "headSignedOn", "2016-02-01"),
              planBut("N", "headSignedOn", "2015-09-25"),
              planBut("O", "headSignedOn", null))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void twoHalvesMakeNoPlan() {
      county(planBut("L", "headSignedOn", null), planBut("N", "leaderSignedOn", null))
          .verdicts(RULE)
          .violates("village:V", "VILLAGE", INCOMPLETE);
    }
  }

  @Nested
  class Submitted {
    private static final String RULE = "4.3.4-plan-submitted";

    @ParameterizedTest
    @CsvSource({"completedOn", "submittedOn"})
    void eitherDateBlankIsNotDone(String field) {
      var verdicts = county(planBut("N", field, null)).verdicts(RULE);
      verdicts.asOf("2015-09-19").isPending("village:V VILLAGE", "2015-09-20");
      verdicts.asOf("2015-09-20").violates("village:V", "VILLAGE", MISSING);
    }

    @ParameterizedTest
    @CsvSource({"completedOn", "submittedOn"})
    void theLaterDateCounts(String field) {
      county(planBut("N", field, "2015-09-20")).verdicts(RULE).asOf("2015-09-20").complies();
      county(planBut("N", field, "2015-09-21"))
          .verdicts(RULE)
          .asOf("2015-09-21")
          .violates("village:V", "VILLAGE", LATE);
    }

    @Test
    void signaturesPlayNoPart() {
      county(planBut("N", "headSignedOn", null)).verdicts(RULE).complies();
    }

    @Test
    void ofSeveralPlansTheFirstDoneCounts() {
      county(planBut("L", "submittedOn", "2016-02-01"), planBut("N", "submittedOn", "2015-09-20"))
          .verdicts(RULE)
          .complies();
    }
  }
}
