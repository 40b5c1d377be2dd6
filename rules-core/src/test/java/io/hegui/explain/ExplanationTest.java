package io.hegui.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.policy.Kind;
import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Evidence;
import io.hegui.report.Mendable;
import io.hegui.report.ParameterUse;
import io.hegui.report.PolicyRef;
import io.hegui.report.ReadingUse;
import io.hegui.report.RuleSummary;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every step of an explanation, word by word. */
class ExplanationTest {
  private static final LocalDate DAY = LocalDate.of(2016, 3, 31);
  private static final Text NOTHING = new Text("", "");
  private static final Evidence.Shown ROW = row("县.xlsx", "结对帮扶", 5);

  private static Text both(String text) {
    return new Text(text, text);
  }

  private static Evidence.Shown row(String file, String sheet, int row) {
    return new Evidence.Shown("pairings", file, sheet, row, Map.of("cadreId", "C1"));
  }

  private static Evidence.Sought sought(LocalDate from, Evidence.Shown... rows) {
    return new Evidence.Sought("visits", "cadreId", "C1", from, DAY, rows.length, List.of(rows));
  }

  private static ParameterUse parameter(String name, String reading, boolean overridden) {
    return new ParameterUse(name, "2", DAY, "3.3", reading, both("limit"), overridden);
  }

  private static Violation violation(
      String id, String occurrence, List<ParameterUse> parameters, Evidence... evidence) {
    return new Violation(
        id,
        "3.3-max",
        "3.3",
        Severity.M,
        Strength.MUST,
        Kind.ABOVE_MAXIMUM,
        "cadre:C1",
        List.of(new SubjectPart("cadre", "C1", new Text("干部甲*", "cadre 甲*"))),
        occurrence,
        List.of(
            new SubjectPart("unit", "U1", new Text("单位一", "unit one")),
            new SubjectPart("unit", "U2", new Text("单位二", "unit two"))),
        both("at most 2"),
        parameters,
        both("3"),
        List.of(evidence),
        both("too many"),
        both("move one"),
        Mendable.NOW,
        NOTHING);
  }

  private static ComplianceReport report(
      String duty, List<Violation> violations, Waived... waived) {
    RuleSummary rule =
        new RuleSummary(
            "3.3-max",
            "3.3",
            Severity.M,
            Strength.MUST,
            both("caseload"),
            both(duty),
            List.of("R2"),
            1,
            0,
            1,
            0,
            0,
            0,
            0);
    return new ComplianceReport(
        new PolicyRef("plan", "1", "00"),
        "2016Q1",
        DAY,
        DAY,
        DAY,
        true,
        List.of(rule),
        violations,
        List.of(),
        List.of(),
        List.of(waived),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new ReadingUse("R1", "3.3", both("one")),
            new ReadingUse("R2", "3.3", both("two")),
            new ReadingUse("R3", "3.3", both("three"))),
        List.of(),
        List.of());
  }

  private static Explanation explanation(Violation violation) {
    return Explanation.of(report("who", List.of(violation)), violation.id()).orElseThrow();
  }

  private static List<String> english(Explanation explanation, Topic topic) {
    return explanation.about(topic).stream().map(Text::en).toList();
  }

  @Test
  void everyStepIsToldInItsOrderAndWhatThereIsNothingToSayAboutHasNone() {
    Explanation explanation = explanation(violation("a1", "", List.of(), ROW));
    assertThat(explanation.steps())
        .extracting(step -> step.topic() + ": " + step.text().zh())
        .containsExactly(
            "CLAUSE: 三（三）",
            "RULE: caseload（3.3-max）：必须，轻重为中",
            "SUBJECT: 干部甲*  cadre:C1",
            "OWED_BY: 单位一、单位二",
            "DUTY: who",
            "EXPECTED: at most 2",
            "READING: R2  two",
            "OBSERVED: 3",
            "FACT: 「结对帮扶」县.xlsx「结对帮扶」 第 5 行：干部编号=C1",
            "REMEDY_STILL_POSSIBLE: move one");
  }

  @Test
  void whatIsExpectedIsNotToldTwice() {
    Violation violation = violation("a1", "2016-03", List.of());
    Explanation explanation =
        Explanation.of(report("at most 2", List.of(violation)), "a1").orElseThrow();
    assertThat(explanation.about(Topic.DUTY)).isEmpty();
    assertThat(english(explanation, Topic.SUBJECT)).containsExactly("cadre 甲*  cadre:C1 · 2016-03");
    assertThat(english(explanation, Topic.OWED_BY)).containsExactly("unit one, unit two");
  }

  @Test
  void aParameterSaysWhatItRestsOn() {
    Explanation explanation =
        explanation(
            violation(
                "a1",
                "",
                List.of(
                    parameter("plain", "", false),
                    parameter("read", "R1", false),
                    parameter("own", "R1", true))));
    assertThat(english(explanation, Topic.PARAMETER))
        .satisfiesExactly(
            plain ->
                assertThat(plain)
                    .startsWith("limit: 2 (plain, since 2016-03-31, clause ")
                    .endsWith("3.3)"),
            read -> assertThat(read).endsWith(", by reading R1)"),
            own -> assertThat(own).endsWith(", set by the county)"));
    assertThat(english(explanation, Topic.READING)).containsExactly("R1  one", "R2  two");
  }

  @Test
  void aSearchSaysWhereAndWhenAndWhichRowsFellShort() {
    Explanation explanation =
        explanation(
            violation(
                "a1",
                "",
                List.of(),
                sought(DAY.minusDays(1)),
                sought(
                    DAY,
                    row("a.csv", "", 3),
                    row("b.csv", "", 4),
                    row("a.csv", "", 2),
                    row("", "", 0))));
    assertThat(english(explanation, Topic.SEARCH))
        .containsExactly(
            "looked in visits for cadreId=C1 (2016-03-30 to 2016-03-31); there is no such row",
            "looked in visits for cadreId=C1 (on 2016-03-31); rows looked through, which together"
                + " fall short: 4, namely a.csv row 2, 3, b.csv row 4, data in memory");
  }

  @Test
  void aWaivedViolationSaysWhoExcusedIt() {
    Waived waived =
        new Waived(
            "3.3-max",
            "cadre:C1",
            "",
            violation("b2", "", List.of()),
            "flood",
            "甲*",
            DAY,
            DAY.plusDays(1),
            "w.csv",
            2);
    Explanation explanation =
        Explanation.of(report("who", List.of(violation("a1", "", List.of())), waived), "b2")
            .orElseThrow();
    assertThat(english(explanation, Topic.WAIVER))
        .containsExactly("flood (approved by 甲*, valid 2016-03-31 to 2016-04-01, w.csv row 2)");
    assertThat(explanation.violation().id()).isEqualTo("b2");
  }

  @Test
  void anIdIsFoundByABeginningThatNoOtherHas() {
    ComplianceReport report =
        report(
            "who",
            List.of(
                violation("ab12", "", List.of()),
                violation("ab34", "", List.of()),
                violation("ab", "", List.of()),
                violation("ff00", "", List.of())));
    ViolationIds ids = ViolationIds.of(report);
    assertThat(ids.resolve(" AB1 ")).contains("ab12");
    assertThat(ids.resolve("ab")).as("an id that others begin with").contains("ab");
    assertThat(ids.resolve("a")).isEmpty();
    assertThat(ids.resolve("c")).isEmpty();
    assertThat(ids.beginningWith("ab")).containsExactly("ab", "ab12", "ab34");
    assertThat(ids.beginningWith(" ")).isEmpty();
    assertThat(ids.nearest("ff1")).first().isEqualTo("ff00");
    assertThat(ids.nearest("ab35")).containsExactly("ab34", "ab", "ab12");
    assertThat(Explanation.of(report, "a")).isEmpty();
  }
}
