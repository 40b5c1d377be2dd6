package io.hegui.plan;

import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Days.day;
import static io.hegui.plan.fixture.Work.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceSession;
import io.hegui.facts.Source;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.Waiver;
import io.hegui.plan.fixture.Verdicts;
import io.hegui.policy.Kind;
import io.hegui.report.Advisory;
import io.hegui.report.ComplianceReport;
import io.hegui.report.VerdictChange;
import io.hegui.report.VerdictChange.Standing;
import io.hegui.report.VerdictChange.Status;
import io.hegui.report.VerdictChanges;
import io.hegui.report.Waived;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a waiver excuses, and which one is named if there are several. The village V lacks a unit.
 */
class WaiversTest {
  private static final String RULE = "3.2-village-support";
  private static final String VILLAGE = "village:V";
  private static final CheckRequest REQUEST = CheckRequest.of("2016Q1").onlyRules(RULE);

  private static ComplianceReport report(SubmissionBuilder builder) {
    return Verdicts.checker().check(builder.build(), REQUEST);
  }

  @ParameterizedTest
  @CsvSource({
    RULE + ", village:V, 2016-03-31..2016-03-31, 1",
    RULE + ", village:V, 2016-04-01..2016-04-30, 0",
    RULE + ", village:V, 2016-01-01..2016-03-30, 0",
    RULE + ", village:W, 2016-01-01..2016-12-31, 0",
    "3.2-village-team, village:V, 2016-01-01..2016-12-31, 0"
  })
  void itsRuleAndItsSubjectOnItsDays(String rule, String subject, String span, int waived) {
    ComplianceReport report = report(county().builder().add(waiver(rule, subject, span)));
    assertThat(report.waived()).hasSize(waived);
    assertThat(report.violations()).hasSize(1 - waived);
  }

  @Test
  void oneThatExpiredAndOneThatMeetsNothingAreTold() {
    SubmissionBuilder builder =
        county()
            .builder()
            .add(
                waiver(RULE, VILLAGE, "2015-09-01..2015-12-31"),
                waiver(RULE, "village:W", "2016-01-01..2016-12-31"),
                waiver(RULE, "village:U", "2015-09-01..2015-12-31"));
    assertThat(report(builder).advisories()).isEmpty(); // other rules may need them
    ComplianceReport whole = Verdicts.checker().check(builder.build(), CheckRequest.of("2016Q1"));
    assertThat(whole.advisories())
        .extracting(Advisory::id, Advisory::subject)
        .contains(
            tuple(Advisory.WAIVER_EXPIRED, VILLAGE), tuple(Advisory.WAIVER_UNUSED, "village:W"))
        .doesNotContain(tuple(Advisory.WAIVER_EXPIRED, "village:U"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.xlsx, A, 9, b.xlsx, A, 2",
    "a.xlsx, A, 9, a.xlsx, B, 2",
    "a.xlsx, A, 2, a.xlsx, A, 10"
  })
  void ofSeveralTheFirstInTheFilesIsNamed(
      String file, String sheet, int row, String file2, String sheet2, int row2) {
    Source first = new Source(file, sheet, row);
    Source second = new Source(file2, sheet2, row2);
    Waiver one = waiver(RULE, VILLAGE, "2016-01-01..2016-12-31");
    Waiver other = waiver(RULE, VILLAGE, "2016-02-01..2016-11-30");
    ComplianceReport inOrder = report(county().builder().add(one, first).add(other, second));
    assertThat(inOrder.waived())
        .extracting(Waived::file, Waived::row, Waived::to)
        .containsExactly(tuple(file, row, day("2016-12-31")));
    assertThat(report(county().builder().add(other, second).add(one, first)).waived())
        .isEqualTo(inOrder.waived());
  }

  @Test
  void oneThatComesAndGoesInALiveSession() {
    Standing broken = new Standing(Status.VIOLATION, Kind.MISSING, null);
    Standing excused = new Standing(Status.WAIVED, Kind.MISSING, null);
    Waiver waiver = waiver(RULE, VILLAGE, "2016-01-01..2016-12-31");
    try (ComplianceSession session = Verdicts.checker().open(county().submission(), REQUEST)) {
      assertTold(session.add(waiver), broken, excused);
      assertTold(session.asOf(day("2017-01-01")), excused, broken);
      assertTold(session.asOf(day("2016-12-31")), broken, excused);
      assertTold(session.remove(waiver), excused, broken);
    }
  }

  private static void assertTold(VerdictChanges changes, Standing before, Standing after) {
    assertThat(changes.all())
        .extracting(VerdictChange::before, VerdictChange::after)
        .containsExactly(tuple(before, after));
  }
}
