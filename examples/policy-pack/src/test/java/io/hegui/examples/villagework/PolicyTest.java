package io.hegui.examples.villagework;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.explain.Explanation;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import io.hegui.input.SubmissionReader;
import io.hegui.json.ReportJson;
import io.hegui.large.LargeCheck;
import io.hegui.policy.Parameter;
import io.hegui.policy.PlanText;
import io.hegui.policy.Policy;
import io.hegui.report.ComplianceReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policy as a whole, over its sample. */
class PolicyTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
  private static final Policy POLICY = CHECKER.policies().get(0);
  private static final List<Path> SAMPLE = List.of(Path.of("sample"));
  private static final CheckRequest REQUEST = CheckRequest.of("2018Q1");

  private static ComplianceReport check() {
    Submission submission = SubmissionReader.of(CHECKER.schema()).read(SAMPLE);
    assertThat(submission.findings()).isEmpty();
    return CHECKER.check(submission, REQUEST);
  }

  @Test
  void itsTablesAreKnownByTheirChineseNames() {
    assertThat(POLICY.tables())
        .extracting(TableSchema::heading)
        .containsExactlyInAnyOrder("考勤", "请假");
    assertThat(CHECKER.schema().table("请假")).isPresent();
  }

  @Test
  void everySentenceIsInTheLedger() throws IOException {
    String file = "/io/hegui/examples/villagework/restatement.txt";
    try (InputStream in = Objects.requireNonNull(PolicyTest.class.getResourceAsStream(file))) {
      PlanText text = PlanText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(POLICY.ledger().entries()).hasSameSizeAs(text.sentences());
      for (int i = 0; i < text.sentences().size(); i++) {
        assertThat(POLICY.ledger().entries().get(i).sha256())
            .isEqualTo(text.sentences().get(i).sha256());
      }
    }
  }

  @Test
  void everyRuleSaysWhichParametersItUses() {
    assertThat(POLICY.parameters(POLICY.rule("2.2-leave").orElseThrow()))
        .extracting(Parameter::name)
        .containsExactly("leave.daysPerYear.max", "villageWork.organised");
    assertThat(POLICY.parameters(POLICY.rule("2.1-days-in-village").orElseThrow()))
        .extracting(Parameter::name)
        .containsExactly("attendance.daysPerMonth.min", "villageWork.minimumShare");
  }

  @Test
  void theSampleHasOneFindingOfEachRule() {
    assertThat(check().violations())
        .extracting(violation -> violation.ruleId() + " " + violation.subject())
        .containsExactlyInAnyOrder(
            "1.1-team-size team:T2",
            "1.2-term posting:P2",
            "2.1-days-in-village posting:P2",
            "2.1-days-in-village posting:P3",
            "2.2-leave posting:P3");
  }

  @Test
  void aReportAloneCallsTheTablesByTheirNames() throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ReportJson.write(check(), json);
    ComplianceReport read = ReportJson.read(new ByteArrayInputStream(json.toByteArray()));

    String leave =
        read.violations().stream()
            .filter(violation -> violation.ruleId().equals("2.2-leave"))
            .map(violation -> Explanation.of(read, violation.id()).orElseThrow())
            .map(explanation -> explanation.steps().toString())
            .findFirst()
            .orElseThrow();

    assertThat(leave).contains("请假类别").contains("病假").contains("请假.csv");
    assertThat(read.policyOf("2.2-leave").orElseThrow().id()).isEqualTo("village-work-2017");
  }

  @Test
  void aLargeCheckGivesTheSameReport(@TempDir Path work) throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    ReportJson.write(check(), small);
    ByteArrayOutputStream large = new ByteArrayOutputStream();

    LargeCheck.of(CHECKER).inSharesOf(1).run(SAMPLE, REQUEST, work, large);

    assertThat(large).hasToString(small.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aSubmissionReadWithoutItsTablesLeavesTheirRulesUndetermined() {
    ComplianceReport report = CHECKER.check(Submission.builder().build(), REQUEST);

    assertThat(report.undetermined())
        .filteredOn(open -> open.ruleId().equals("2.2-leave"))
        .singleElement()
        .satisfies(open -> assertThat(open.message().zh()).contains("请假"));
  }
}
