package io.hegui.pack;

import static io.hegui.pack.Pack.pack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Submission;
import io.hegui.facts.Village;
import io.hegui.report.Advisory;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Fault;
import io.hegui.report.RuleSummary;
import io.hegui.report.Violation;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that fails takes no other rule with it, and is never counted as fulfilled. */
class FailingRuleTest {
  private static final String SECRET = "密密";
  private static final String THROW =
      "if ( true ) throw new IllegalStateException( \"" + SECRET + "\" );";

  @TempDir private Path folder;

  /** Two sound rules, of which the village B breaks one. */
  private static Pack sound() {
    return pack()
        .everyVillageOwes("1-alpha", "MISSING")
        .notPoorBreaks("1-alpha", "MISSING")
        .everyVillageOwes("1-omega", "INELIGIBLE")
        .notPoorBreaks("1-omega", "INELIGIBLE");
  }

  private static ComplianceReport check(ComplianceChecker checker) {
    Submission submission =
        Submission.builder()
            .add(new Village("A", "A", "X", true, null), new Village("B", SECRET, "X", false, null))
            .build();
    return checker.check(submission, CheckRequest.of("2016Q1"));
  }

  private static void onlyFaulty(ComplianceReport report, String rule) {
    assertThat(report.errors())
        .singleElement()
        .satisfies(fault -> assertThat(fault.ruleId()).isEqualTo(rule))
        .satisfies(fault -> assertThat(fault.clause()).isEqualTo("1"))
        .satisfies(fault -> assertThat(fault.message().zh()).contains(rule))
        .satisfies(fault -> assertThat(fault.message().zh()).doesNotContain(SECRET))
        .satisfies(fault -> assertThat(fault.message().en()).doesNotContain(SECRET));
    assertThat(report.rules())
        .extracting(
            RuleSummary::ruleId,
            RuleSummary::checked,
            RuleSummary::compliant,
            RuleSummary::violations,
            RuleSummary::errors)
        .containsExactlyInAnyOrder(
            tuple("1-alpha", 2, 1, 1, 0), tuple("1-omega", 2, 1, 1, 0), tuple(rule, 1, 0, 0, 1));
    assertThat(report.violations())
        .extracting(Violation::ruleId, Violation::subject)
        .containsExactly(tuple("1-alpha", "village:B"), tuple("1-omega", "village:B"));
  }

  @Test
  void soundRulesHaveNoErrors() throws IOException {
    ComplianceReport report = check(sound().checker(folder));
    assertThat(report.errors()).isEmpty();
    assertThat(report.violations()).hasSize(2);
    assertThat(report.checked()).isEqualTo(4);
  }

  @Test
  void aFailingConditionIsThatRulesErrorAlone() throws IOException {
    onlyFaulty(
        check(
            sound()
                .owes(
                    "1-beta",
                    Pack.metadata("MISSING"),
                    "Village( $v : id, Integer.parseInt( name ) > 0 )",
                    "insertLogical( duty( \"1-beta\", village( $v ) ) );")
                .notPoorBreaks("1-beta", "MISSING")
                .checker(folder)),
        "1-beta");
  }

  @Test
  void aFailingConsequenceOfADutyIsThatRulesErrorAlone() throws IOException {
    onlyFaulty(
        check(
            sound()
                .owes("1-beta", Pack.metadata("MISSING"), "Village( $v : id )", THROW)
                .notPoorBreaks("1-beta", "MISSING")
                .checker(folder)),
        "1-beta");
  }

  @Test
  void aFailingConsequenceOfABreachIsThatRulesErrorAlone() throws IOException {
    onlyFaulty(
        check(
            sound()
                .everyVillageOwes("1-beta", "MISSING")
                .message("1-beta.MISSING")
                .message("1-beta.MISSING.mend")
                .rule("1-beta MISSING", "", "$duty : Duty( rule == \"1-beta\" )", THROW)
                .checker(folder)),
        "1-beta");
  }

  @Test
  void aBreachOfAKindThatItsRuleDoesNotNameIsAnError() throws IOException {
    onlyFaulty(
        check(
            sound()
                .everyVillageOwes("1-beta", "MISSING")
                .message("1-beta.MISSING")
                .message("1-beta.MISSING.mend")
                .rule(
                    "1-beta MISSING",
                    "",
                    "$duty : Duty( rule == \"1-beta\" )",
                    "insertLogical( breach( $duty, Kind.INELIGIBLE ) );")
                .checker(folder)),
        "1-beta");
  }

  @Test
  void aMessageThatAsksForWhatTheRuleDoesNotGiveIsThatRulesErrorAlone() throws IOException {
    ComplianceReport report =
        check(
            sound()
                .everyVillageOwes("1-beta", "MISSING")
                .notPoorBreaks("1-beta", "MISSING")
                .without("1-beta.MISSING")
                .message("1-beta.MISSING", "{limit}")
                .checker(folder));
    assertThat(report.errors()).extracting(Fault::ruleId).containsExactly("1-beta");
    assertThat(report.violations()).hasSize(2);
  }

  @Test
  void aFailingAdvisoryIsTold() throws IOException {
    failedAdvisory(
        check(
            sound()
                .advises("odd-village", "Village( $v : id, Integer.parseInt( name ) > 0 )")
                .message("odd-village")
                .checker(folder)));
  }

  @Test
  void anAdvisoryWhoseMessageAsksForWhatItDoesNotGiveIsTold() throws IOException {
    failedAdvisory(
        check(
            sound()
                .advises("odd-village", "Village( $v : id )")
                .message("odd-village", "{limit}")
                .checker(folder)));
  }

  /** Once, however many rows it fails at, and nothing else is touched. */
  private static void failedAdvisory(ComplianceReport report) {
    assertThat(report.advisories())
        .singleElement()
        .satisfies(advisory -> assertThat(advisory.id()).isEqualTo(Advisory.FAILED))
        .satisfies(advisory -> assertThat(advisory.subject()).isEqualTo("county"))
        .satisfies(advisory -> assertThat(advisory.message().zh()).contains("odd-village"))
        .satisfies(advisory -> assertThat(advisory.message().en()).contains("odd-village"))
        .satisfies(advisory -> assertThat(advisory.message().zh()).doesNotContain(SECRET));
    assertThat(report.errors()).isEmpty();
    assertThat(report.violations()).hasSize(2);
  }

  @Test
  void twoFailingRulesAreTwoErrors() throws IOException {
    ComplianceReport report =
        check(
            sound()
                .owes("1-beta", Pack.metadata("MISSING"), "Village( $v : id )", THROW)
                .notPoorBreaks("1-beta", "MISSING")
                .owes("1-gamma", Pack.metadata("MISSING"), "Village( $v : id )", THROW)
                .notPoorBreaks("1-gamma", "MISSING")
                .checker(folder));
    assertThat(report.errors()).extracting(Fault::ruleId).containsExactly("1-beta", "1-gamma");
    assertThat(report.violations()).hasSize(2);
  }

  @Test
  void aFailingRuleThatIsNotAskedForDoesNoHarm() throws IOException {
    ComplianceChecker checker =
        sound()
            .owes("1-beta", Pack.metadata("MISSING"), "Village( $v : id )", THROW)
            .notPoorBreaks("1-beta", "MISSING")
            .checker(folder);
    ComplianceReport report =
        checker.check(
            Submission.builder().add(new Village("B", "B", "X", false, null)).build(),
            CheckRequest.of("2016Q1").onlyRules("1-alpha"));
    assertThat(report.errors()).isEmpty();
    assertThat(report.violations()).extracting(Violation::ruleId).containsExactly("1-alpha");
  }

  @Test
  void aSecondCheckAfterAFailureIsLikeTheFirst() throws IOException {
    ComplianceChecker checker =
        sound()
            .owes("1-beta", Pack.metadata("MISSING"), "Village( $v : id )", THROW)
            .notPoorBreaks("1-beta", "MISSING")
            .checker(folder);
    assertThat(check(checker)).isEqualTo(check(checker));
  }
}
