package io.hegui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.plan.fixture.Broken;
import io.hegui.plan.fixture.County;
import io.hegui.plan.fixture.Verdicts;
import io.hegui.policy.Parameter;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.Policy;
import io.hegui.report.Advisory;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of a parameter's values the one in force on the day that decides counts: the as-of date of a
 * standing duty, the last day of a calendar unit, the day of the deadline itself. What is in force
 * the day before, or the day after, changes nothing.
 */
class DatedParametersTest {
  private static final Policy POLICY = Verdicts.checker().policies().get(0);

  /** Deadlines of the whole plan: without a value they are refused. */
  private static final Set<String> ALWAYS = Set.of("plan.from", "plan.to", "deadline.organised");

  @ParameterizedTest
  @CsvSource({
    "2.1-industry, industry.perVillage.min, 2019-12-31, 0 1000",
    "2.3-annual-exits, target.annualExits, 2015-12-31, 0 1000",
    "3.3-caseload-max, caseload.COUNTY_LEADER.max, 2016-03-31, 0 1000",
    "3.3-caseload-min, caseload.STAFF.min, 2016-03-31, 0 1000",
    "4.2.2-problems, problems.perQuarter.min, 2016-03-31, 0 1000",
    "4.2.1-residency, residency.months, 2015-09-01, 0 1000",
    "5.4-monthly-report, report.dayOfMonth, 2016-03-31, 1 26"
  })
  void aNumberIsTheOneOfTheDecidingDay(String rule, String name, LocalDate day, String others)
      throws IOException {
    Parameter plans = POLICY.parameters().inForce(name, day);
    for (Broken broken : Broken.all()) {
      if (broken.rule().equals(rule)) {
        for (String other : others.split(" ", -1)) {
          ComplianceChecker dated =
              checker(name, other, day, plans.value(), day.plusDays(1), other);
          assertThat(said(broken, dated)).isEqualTo(said(broken, Verdicts.checker()));
        }
      }
    }
  }

  /**
   * A thousand days' grace would end when another number was in force, and so was never granted.
   */
  @Test
  void daysOfGraceAreThoseInForceWhenTheyEnd() throws IOException {
    ComplianceChecker dated =
        checker("finalReport.graceDays", 1000, LocalDate.parse("2016-02-20"), 30);
    for (Broken broken : Broken.all()) {
      if (broken.rule().equals("5.4-final-report")) {
        assertThat(said(broken, dated)).isEqualTo(said(broken, Verdicts.checker()));
      }
    }
  }

  static Stream<Arguments> deadlines() {
    return Broken.all().stream()
        .flatMap(
            broken ->
                POLICY.parameters(POLICY.rule(broken.rule()).orElseThrow()).stream()
                    .filter(parameter -> parameter.value() instanceof LocalDate)
                    .map(parameter -> Arguments.of(broken, parameter)));
  }

  /**
   * A day that a later value sets into the past, on which it was not in force yet, binds nobody;
   * nor does one that was put off to a day on which another value had taken its place.
   */
  @ParameterizedTest
  @MethodSource("deadlines")
  void aDeadlineIsTheOneInForceOnItsOwnDay(Broken broken, Parameter deadline) throws IOException {
    LocalDate day = (LocalDate) deadline.value();
    String name = deadline.name();
    List<ComplianceChecker> dated =
        List.of(
            checker(name, day, day.plusDays(1), day.minusDays(100), day.plusDays(2), day),
            checker(name, day.plusDays(1000), day.minusDays(1), day));
    LocalDate brokenOn = LocalDate.parse(broken.day());
    for (LocalDate asOf : List.of(day.minusDays(1), day, brokenOn, day.plusYears(1))) {
      Broken then = broken.asOf(asOf.toString());
      for (ComplianceChecker each : dated) {
        assertThat(said(then, each)).isEqualTo(said(then, Verdicts.checker()));
      }
    }
  }

  static Stream<Arguments> ownDeadlines() {
    return deadlines().filter(each -> !ALWAYS.contains(((Parameter) each.get()[1]).name()));
  }

  /** Nor can another parameter's day stand in for it. */
  @ParameterizedTest
  @MethodSource("ownDeadlines")
  void aDeadlineThatIsNeverInForceOnItsOwnDayBindsNobody(Broken broken, Parameter deadline)
      throws IOException {
    LocalDate day = (LocalDate) deadline.value();
    ComplianceChecker dated =
        checker(deadline.name(), day.plusDays(1000), day, day.minusDays(1000));
    assertThat(summary(broken, dated).checked()).isZero();
  }

  @Test
  void theRegistersAreThoseOfTheAsOfDate() throws IOException {
    LocalDate day = LocalDate.parse("2016-03-31");
    for (String name : List.of("register.villages", "register.households")) {
      ComplianceChecker dated = checker(name, "1", day, "0", day.plusDays(1), "1");
      ComplianceReport report = dated.check(County.bare().submission(), CheckRequest.of("2016Q1"));
      assertThat(report.advisories())
          .extracting(Advisory::id)
          .doesNotContain(name.replace('.', '-'));
    }
  }

  private static RuleSummary summary(Broken broken, ComplianceChecker checker) {
    return report(broken, checker).rules().get(0);
  }

  private static String said(Broken broken, ComplianceChecker checker) {
    ComplianceReport report = report(broken, checker);
    Stream<String> pending =
        report.pending().stream().map(each -> each.subject() + " due " + each.due());
    Stream<String> violations =
        report.violations().stream().map(each -> each.subject() + " " + each.kind());
    return report.rules() + " " + Stream.concat(pending, violations).toList();
  }

  private static ComplianceReport report(Broken broken, ComplianceChecker checker) {
    LocalDate asOf = LocalDate.parse(broken.day());
    String quarter = asOf.getYear() + "Q" + (asOf.getMonthValue() + 2) / 3;
    return checker.check(
        broken.where().submission(),
        CheckRequest.of(AuditPeriod.parse(quarter)).asOf(asOf).onlyRules(broken.rule()));
  }

  /**
   * Values of the parameter, the first from the beginning on, each next one from the day before it.
   */
  private static ComplianceChecker checker(String name, Object... values) throws IOException {
    StringBuilder yaml = new StringBuilder(name + ":\n  2000-01-01: " + values[0] + "\n");
    for (int i = 1; i < values.length; i += 2) {
      yaml.append("  ").append(values[i]).append(": ").append(values[i + 1]).append('\n');
    }
    return Verdicts.checker()
        .with(ParameterOverrides.read(new StringReader(yaml.toString()), "county.yaml"));
  }
}
