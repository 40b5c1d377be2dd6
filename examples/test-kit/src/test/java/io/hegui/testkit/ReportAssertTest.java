package io.hegui.testkit;

import static io.hegui.policy.Kind.ABOVE_MAXIMUM;
import static io.hegui.policy.Kind.BELOW_MINIMUM;
import static io.hegui.testkit.Caseload.RULE;
import static io.hegui.testkit.Caseload.broken;
import static io.hegui.testkit.Caseload.fulfilled;
import static io.hegui.testkit.Caseload.mixed;
import static io.hegui.testkit.Caseload.violation;
import static io.hegui.testkit.HeguiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReportAssertTest {
  private static void fails(ThrowingCallable assertion, String... lines) {
    assertThatThrownBy(assertion)
        .isInstanceOf(AssertionError.class)
        .hasMessage(String.join("\n", lines));
  }

  @Test
  void allOfAReportCanBeSaid() {
    assertThat(mixed())
        .violates(RULE)
        .by("cadre:C8")
        .withKind(BELOW_MINIMUM)
        .observed("共 4 户")
        .observed("there are 4")
        .againstLimit(2)
        .shownBy("pairings cadreId=C8")
        .soughtIn("households")
        .and()
        .isPending(RULE)
        .by("cadre:C9")
        .on("2016Q1")
        .dueOn(LocalDate.of(2016, 4, 9))
        .and()
        .isUndetermined(RULE)
        .by("cadre:C7")
        .needing("cadres.inOffice")
        .and()
        .isCompliant(RULE, 1)
        .andNothingElse();
    assertThat(fulfilled(3)).complies(RULE).andNothingElse();
    assertThat(fulfilled(0)).saysNothingOf(RULE).andNothingElse();
    assertThat(Caseload.waived("cadre:C8")).isWaived(RULE).withKind(ABOVE_MAXIMUM).andNothingElse();
  }

  @Test
  void aMissSaysWhatWasFoundAndWhatComesNearest() {
    fails(
        () -> assertThat(mixed()).violates(RULE).withKind(BELOW_MINIMUM).by("cadre:C6"),
        "expected of 3.3-caseload-max: VIOLATION, subject \"cadre:C6\", kind \"BELOW_MINIMUM\"",
        "checked: 4, of these compliant: 1",
        "found:",
        "  VIOLATION by cadre:C8: BELOW_MINIMUM (there are 4)",
        "  PENDING by cadre:C9 on 2016Q1 (due 2016-04-09)",
        "  UNDETERMINED by cadre:C7 (needs cadres.inOffice)",
        "nearest: VIOLATION by cadre:C8: BELOW_MINIMUM (there are 4);"
            + " but subject is \"cadre:C8\", expected \"cadre:C6\"");
  }

  @Test
  void aVerdictOfAnotherSortOnTheSubjectMayComeNearest() {
    fails(
        () -> assertThat(broken()).violates(RULE),
        "expected of 3.3-caseload-max: VIOLATION",
        "checked: 0, of these compliant: 0");
    fails(
        () -> assertThat(Caseload.waived("cadre:C8")).violates(RULE),
        "expected of 3.3-caseload-max: VIOLATION",
        "checked: 1, of these compliant: 0",
        "found:",
        "  WAIVED by cadre:C8: ABOVE_MAXIMUM (ill)");
  }

  @Test
  void everyTraitThatDoesNotFitIsNamed() {
    fails(
        () ->
            assertThat(broken(violation("cadre:C8", ABOVE_MAXIMUM))).violates(RULE).againstLimit(3),
        "expected of 3.3-caseload-max: VIOLATION, limit \"3\"",
        "checked: 1, of these compliant: 0",
        "found:",
        "  VIOLATION by cadre:C8: ABOVE_MAXIMUM (there are 4)",
        "nearest: VIOLATION by cadre:C8: ABOVE_MAXIMUM (there are 4);"
            + " but limit is \"2\", expected \"3\"");
    fails(
        () ->
            assertThat(broken(violation("cadre:C8", ABOVE_MAXIMUM)))
                .violates(RULE)
                .shownBy("teams"),
        "expected of 3.3-caseload-max: VIOLATION, evidence \"teams\"",
        "checked: 1, of these compliant: 0",
        "found:",
        "  VIOLATION by cadre:C8: ABOVE_MAXIMUM (there are 4)",
        "nearest: VIOLATION by cadre:C8: ABOVE_MAXIMUM (there are 4);"
            + " but evidence is \"pairings cadreId=C8 householdId=H1\", expected \"teams\"");
  }

  @Test
  void anUnknownRuleIsSaidToBeUnknown() {
    fails(
        () -> assertThat(mixed()).violates("9.9-none"),
        "expected of 9.9-none: VIOLATION",
        "the report does not know the rule 9.9-none");
  }

  @Test
  void whatNobodySaidIsNamed() {
    fails(
        () -> assertThat(mixed()).violates(RULE).andNothingElse(),
        "expected nothing else, but found:",
        "  3.3-caseload-max: PENDING by cadre:C9 on 2016Q1 (due 2016-04-09)",
        "  3.3-caseload-max: UNDETERMINED by cadre:C7 (needs cadres.inOffice)");
  }

  @Test
  void complianceIsAboutEveryDuty() {
    fails(
        () -> assertThat(broken(violation("cadre:C8", ABOVE_MAXIMUM))).complies(RULE),
        "expected of 3.3-caseload-max: every duty compliant, and at least one",
        "checked: 1, of these compliant: 0",
        "found:",
        "  VIOLATION by cadre:C8: ABOVE_MAXIMUM (there are 4)");
    fails(
        () -> assertThat(fulfilled(0)).complies(RULE),
        "expected of 3.3-caseload-max: every duty compliant, and at least one",
        "checked: 0, of these compliant: 0");
    fails(
        () -> assertThat(fulfilled(2)).isCompliant(RULE, 3),
        "expected of 3.3-caseload-max: 3 compliant",
        "checked: 2, of these compliant: 2");
    fails(
        () -> assertThat(fulfilled(2)).saysNothingOf(RULE),
        "expected of 3.3-caseload-max: no duty",
        "checked: 2, of these compliant: 2");
  }
}
