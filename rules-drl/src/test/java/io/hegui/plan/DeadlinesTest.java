package io.hegui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.calendar.Frequency;
import io.hegui.plan.fixture.Days;
import io.hegui.plan.fixture.Deadline;
import io.hegui.plan.fixture.Verdicts;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every duty with a deadline. */
class DeadlinesTest {

  static List<Deadline> deadlines() {
    return Deadline.all();
  }

  private static String day(Deadline deadline, int after) {
    return dueDay(deadline).plusDays(after).toString();
  }

  private static LocalDate dueDay(Deadline deadline) {
    return Days.day(deadline.due());
  }

  private static String quarter(Deadline deadline, int after) {
    return Frequency.QUARTER.unitOf(dueDay(deadline).plusDays(after)).label();
  }

  private static String missing(Deadline deadline) {
    return deadline.identity() + " MISSING";
  }

  private static String late(Deadline deadline) {
    return deadline.identity() + " LATE";
  }

  /** A plan whose dates have yet to come is a plan all the same. */
  private static String kindIfBegun(Deadline deadline) {
    return deadline.rule().equals("4.1.2-plan-approved") ? "INCOMPLETE" : "MISSING";
  }

  /** 4.1.1 is broken by no gap, only by being late: {@link SupervisionTest} has it. */
  @Test
  void everyRuleWithADeadlineIsHere() {
    Policy policy = Verdicts.checker().policies().get(0);
    assertThat(policy.rules().stream().filter(rule -> rule.shape() == Shape.DEADLINE))
        .extracting(RuleInfo::id)
        .filteredOn(rule -> !rule.equals("4.1.1-team-formed"))
        .containsExactlyInAnyOrderElementsOf(
            deadlines().stream()
                .map(Deadline::rule)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void beforeThePlansFirstDayNothingIsOwed(Deadline deadline) {
    deadline.undoneVerdicts().asOf("2015-08-31").sayNothing();
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void aGapIsPendingUntilTheEve(Deadline deadline) {
    deadline
        .undoneVerdicts()
        .asOf(day(deadline, -1))
        .lists(deadline.identity() + " PENDING " + deadline.due());
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void fromTheDayOnAGapIsMissingInEveryCheck(Deadline deadline) {
    deadline.undoneVerdicts().asOf(day(deadline, 0)).lists(missing(deadline));
    deadline.undoneVerdicts().asOf(day(deadline, 1)).lists(missing(deadline));
    deadline.undoneVerdicts().asOf(day(deadline, 1)).in("2018H1").lists(missing(deadline));
    deadline.undoneVerdicts().asOf(day(deadline, 300)).lists(missing(deadline));
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void afterThePlansLastDayTheGapIsStillJudged(Deadline deadline) {
    deadline.undoneVerdicts().asOf("2021-06-30").lists(missing(deadline));
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void whatIsDoneInTimeComplies(Deadline deadline) {
    deadline.verdictsIfDoneOn(day(deadline, -1)).asOf(day(deadline, -1)).lists();
    deadline.verdictsIfDoneOn(day(deadline, 0)).asOf(day(deadline, 0)).lists();
    deadline.verdictsIfDoneOn(day(deadline, 0)).asOf(day(deadline, 300)).lists();
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void whatIsDoneTheDayAfterIsMissingAndThenLate(Deadline deadline) {
    var verdicts = deadline.verdictsIfDoneOn(day(deadline, 1));
    verdicts.asOf(day(deadline, -1)).lists(deadline.identity() + " PENDING " + deadline.due());
    verdicts.asOf(day(deadline, 0)).lists(deadline.identity() + " " + kindIfBegun(deadline));
    verdicts.asOf(day(deadline, 1)).lists(late(deadline));
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void whatIsLateIsReportedWhereItWasDueAndWhereItWasDoneOnly(Deadline deadline) {
    var verdicts = deadline.verdictsIfDoneOn(day(deadline, 100)).asOf(day(deadline, 300));
    verdicts.in(quarter(deadline, 0)).lists(late(deadline));
    verdicts.in(quarter(deadline, 100)).lists(late(deadline));
    verdicts.in(quarter(deadline, 200)).lists();
  }
}
