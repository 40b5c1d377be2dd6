package io.hegui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Cadre;
import io.hegui.facts.Household;
import io.hegui.facts.Pairing;
import io.hegui.facts.Rank;
import io.hegui.facts.Submission;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.ParameterProblems;
import io.hegui.report.ComplianceReport;
import io.hegui.report.ParameterUse;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParameterOverridesTest {
  private static final ComplianceChecker PLAN = ComplianceChecker.fromClassPath();
  private static final LocalDate START = LocalDate.of(2015, 9, 1);

  @Test
  void aCountysValueTakesThePlaceOfThePolicys() throws IOException {
    ComplianceReport report = check(PLAN.with(overrides("caseload.STAFF.max: 12\n")), "2016Q1");

    assertThat(report.violations()).isEmpty();
    assertThat(report.parameters())
        .filteredOn(use -> use.name().equals("caseload.STAFF.max"))
        .singleElement()
        .extracting(ParameterUse::value, ParameterUse::overridden)
        .containsExactly("12", true);
  }

  @Test
  void thePolicyItselfStaysAsItIs() throws IOException {
    PLAN.with(overrides("caseload.STAFF.max: 12\n"));

    assertThat(check(PLAN, "2016Q1").violations()).hasSize(1);
  }

  @Test
  void aDatedValueHoldsFromItsDayOn() throws IOException {
    ComplianceChecker amended =
        PLAN.with(overrides("caseload.STAFF.max:\n  2016-07-01: 3\n  2017-01-01: 2\n"));

    assertThat(violated(amended, "2016-06-30")).isTrue();
    assertThat(violated(amended, "2016-07-01")).isFalse();
    assertThat(violated(amended, "2016-12-31")).isFalse();
    assertThat(violated(amended, "2017-01-01")).isTrue();
  }

  @Test
  void anUnknownParameterIsNamedWithItsPlaceAndTheNearestOne() {
    assertThat(problems("plan.to: 2019-12-31\ncaseload.STAF.max: 3\n"))
        .singleElement()
        .satisfies(
            at -> {
              assertThat(at.line()).isEqualTo(2);
              assertThat(at.column()).isEqualTo(1);
              assertThat(at.problem().zh()).contains("caseload.STAF.max", "caseload.STAFF.max");
              assertThat(at.problem().en()).contains("caseload.STAF.max", "caseload.STAFF.max");
            });
  }

  @Test
  void everyValueOfTheWrongKindOrSizeIsNamedWithItsPlace() {
    List<ParameterProblems.At> problems =
        problems(
            """
            caseload.STAFF.max: many
            deadline.annex: 20
            residency.months: -1
            frequency.minimumShare:
              2016-01-01: 1.5
            """);

    assertThat(problems).extracting(ParameterProblems.At::line).containsExactly(1, 2, 3, 5);
    assertThat(problems)
        .extracting(at -> at.problem().zh())
        .satisfiesExactly(
            zh -> assertThat(zh).contains("不是整数"),
            zh -> assertThat(zh).contains("不是日期"),
            zh -> assertThat(zh).contains("不得为负"),
            zh -> assertThat(zh).contains("0 到 1"));
  }

  @Test
  void aMalformedFileIsNamedWithItsPlace() {
    assertThat(problems("caseload.STAFF.max: [1,\n")).isNotEmpty();
    assertThat(problems("caseload.STAFF.max:\n  soon: 3\n"))
        .singleElement()
        .satisfies(at -> assertThat(at.line()).isEqualTo(2));
    assertThat(problems("plan.to: 2019-12-31\nplan.to: 2018-12-31\n"))
        .singleElement()
        .satisfies(at -> assertThat(at.line()).isEqualTo(2));
    assertThat(problems("- 3\n")).hasSize(1);
  }

  @Test
  void anEmptyFileChangesNothing() throws IOException {
    assertThat(check(PLAN.with(overrides("# nothing yet\n")), "2016Q1"))
        .isEqualTo(check(PLAN, "2016Q1"));
  }

  private static boolean violated(ComplianceChecker checker, String asOf) {
    CheckRequest request = CheckRequest.of("2016").asOf(LocalDate.parse(asOf));
    return !checker
        .check(staffWithThreeHouseholds(), request.onlyRules("3.3-caseload-max"))
        .violations()
        .isEmpty();
  }

  private static ComplianceReport check(ComplianceChecker checker, String period) {
    return checker.check(
        staffWithThreeHouseholds(), CheckRequest.of(period).onlyRules("3.3-caseload-max"));
  }

  private static Submission staffWithThreeHouseholds() {
    var county = Submission.builder();
    county.add(new Cadre("C1", "甲", "U1", Rank.STAFF, Set.of(), true, true));
    for (String id : List.of("H1", "H2", "H3")) {
      county.add(new Household(id, "乙", "V1", 3, null));
      county.add(new Pairing(id, "C1", START, null));
    }
    return county.build();
  }

  private static ParameterOverrides overrides(String yaml) throws IOException {
    return ParameterOverrides.read(new StringReader(yaml), "county.yaml");
  }

  private static List<ParameterProblems.At> problems(String yaml) {
    return catchThrowableOfType(ParameterProblems.class, () -> PLAN.with(overrides(yaml)))
        .problems();
  }
}
