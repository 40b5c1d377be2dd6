package io.hegui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.calendar.AuditPeriod;
import io.hegui.plan.fixture.Recurring;
import io.hegui.plan.fixture.Verdicts;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.Shape;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every duty that recurs while somebody holds a task. */
class RecurringDutiesTest {

  static List<Recurring> recurring() {
    return Recurring.all();
  }

  static Stream<Recurring> boundByShare() {
    return Stream.concat(Recurring.all().stream(), Stream.of(Recurring.yearlyAppraisal()));
  }

  static Stream<Recurring> thatCanEnd() {
    return boundByShare().filter(duty -> !duty.rule().equals("4.1.3-supervision"));
  }

  private static AuditPeriod unit(Recurring duty) {
    return duty.unit("2016-03-01");
  }

  private static long half(AuditPeriod unit) {
    return (ChronoUnit.DAYS.between(unit.from(), unit.to()) + 2) / 2;
  }

  private static Verdicts undone(Recurring duty, LocalDate since) {
    return undone(duty, since + "..");
  }

  private static Verdicts undone(Recurring duty, String span) {
    return duty.heldSince().apply(span).verdicts(duty.rule());
  }

  private static Verdicts done(Recurring duty, LocalDate day) {
    return duty.heldSince()
        .apply(unit(duty).from() + "..")
        .and(duty.doneOn().apply(day.toString()))
        .verdicts(duty.rule());
  }

  private static String breach(Recurring duty) {
    return duty.subject() + " " + unit(duty).label() + " " + duty.kind();
  }

  private static String pending(Recurring duty) {
    return duty.subject() + " " + unit(duty).label() + " PENDING " + unit(duty).to();
  }

  /** Two bind whole units and nobody in particular; reports have a day of their own. */
  @Test
  void everyRuleThatRecursIsHere() {
    assertThat(Verdicts.checker().policies().get(0).rules().stream())
        .filteredOn(rule -> rule.shape() == Shape.PERIODIC)
        .extracting(RuleInfo::id)
        .filteredOn(
            rule ->
                !List.of("2.3-annual-exits", "5.1-commendation", "5.4-monthly-report")
                    .contains(rule))
        .containsExactlyInAnyOrderElementsOf(recurring().stream().map(Recurring::rule).toList());
  }

  @ParameterizedTest
  @MethodSource("boundByShare")
  void halfOfTheDaysBindsAndADayLessDoesNot(Recurring duty) {
    AuditPeriod unit = unit(duty);
    LocalDate latest = unit.to().minusDays(half(unit) - 1);
    undone(duty, latest).asOf(unit.to().toString()).lists(breach(duty));
    undone(duty, latest.plusDays(1)).asOf(unit.to().toString()).sayNothing();
  }

  @ParameterizedTest
  @MethodSource("thatCanEnd")
  void halfOfTheDaysBindsToTheEndOfTheRow(Recurring duty) {
    AuditPeriod unit = unit(duty);
    LocalDate first = unit.from().plusDays(half(unit) - 1);
    undone(duty, unit.from() + ".." + first).asOf(unit.to().toString()).lists(breach(duty));
    undone(duty, unit.from() + ".." + first.minusDays(1)).asOf(unit.to().toString()).sayNothing();
  }

  @ParameterizedTest
  @MethodSource("recurring")
  void daysToComeCountAsTheRowForesees(Recurring duty) {
    AuditPeriod unit = unit(duty);
    LocalDate latest = unit.to().minusDays(half(unit) - 1);
    undone(duty, latest).asOf(latest.minusDays(1).toString()).sayNothing();
    undone(duty, latest).asOf(latest.toString()).lists(pending(duty));
  }

  @ParameterizedTest
  @MethodSource("recurring")
  void theUnitThatHoldsTheDayIsPendingWhateverThePeriod(Recurring duty) {
    Verdicts eve = undone(duty, unit(duty).from()).asOf(unit(duty).to().minusDays(1).toString());
    eve.lists(pending(duty));
    eve.in("2015Q4").lists(pending(duty));
    eve.in("2018").lists(pending(duty));
  }

  @ParameterizedTest
  @MethodSource("recurring")
  void theUnitIsJudgedByThePeriodThatHoldsItsLastDay(Recurring duty) {
    LocalDate last = unit(duty).to();
    Verdicts end = undone(duty, unit(duty).from()).asOf(last.toString());
    end.in(last + ".." + last).lists(breach(duty));
    end.in(last.minusDays(1) + ".." + last.minusDays(1)).sayNothing();
    end.in(last.plusDays(1) + ".." + last.plusDays(1)).sayNothing();
  }

  @ParameterizedTest
  @MethodSource("recurring")
  void whatIsDoneWithinTheUnitFulfils(Recurring duty) {
    AuditPeriod unit = unit(duty);
    done(duty, unit.from()).asOf(unit.to().minusDays(1).toString()).complies();
    done(duty, unit.from()).asOf(unit.to().toString()).complies();
    done(duty, unit.to()).asOf(unit.to().toString()).complies();
  }

  @ParameterizedTest
  @MethodSource("recurring")
  void whatIsDoneOutsideTheUnitDoesNotFulfil(Recurring duty) {
    AuditPeriod unit = unit(duty);
    done(duty, unit.from().minusDays(1)).asOf(unit.to().toString()).lists(breach(duty));
    done(duty, unit.to().plusDays(1)).asOf(unit.to().toString()).lists(breach(duty));
    done(duty, unit.to().plusDays(1))
        .asOf(unit.to().plusDays(1).toString())
        .in(unit.to() + ".." + unit.to())
        .lists(breach(duty));
  }

  @ParameterizedTest
  @MethodSource("recurring")
  void thePlansLastUnitIsTheLastOneJudged(Recurring duty) {
    AuditPeriod last = duty.unit("2020-12-31");
    Verdicts after = undone(duty, last.from()).asOf("2021-02-01");
    after.in("2020Q4").lists(duty.subject() + " " + last.label() + " " + duty.kind());
    after.in("2021Q1").sayNothing();
  }

  @ParameterizedTest
  @MethodSource("recurring")
  void beforeThePlansFirstDayNothingIsOwed(Recurring duty) {
    undone(duty, "2015-01-01..").asOf("2015-08-31").sayNothing();
  }
}
