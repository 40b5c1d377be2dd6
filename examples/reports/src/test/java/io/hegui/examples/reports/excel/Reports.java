package io.hegui.examples.reports.excel;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.TableAccount;
import io.hegui.policy.Kind;
import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import io.hegui.report.Advisory;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.Evidence;
import io.hegui.report.Fault;
import io.hegui.report.Mendable;
import io.hegui.report.ParameterUse;
import io.hegui.report.Pending;
import io.hegui.report.PolicyRef;
import io.hegui.report.ReadingUse;
import io.hegui.report.RuleSummary;
import io.hegui.report.SubjectPart;
import io.hegui.report.Undetermined;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Reports made by hand. */
final class Reports {
  static final LocalDate DAY = LocalDate.of(2016, 3, 31);

  private Reports() {}

  static Text text(String text) {
    return new Text(text, text);
  }

  static Violation violation(int number, String clause, Severity severity, String message) {
    Evidence.Shown row =
        new Evidence.Shown(
            "villages", "data/villages.csv", "", number + 1, Map.of("id", "V" + number));
    String rule = clause + "-rule";
    return new Violation(
        String.format(Locale.ROOT, "%016x", number),
        rule,
        clause,
        severity,
        Strength.MUST,
        Kind.MISSING,
        "village:V" + number,
        List.of(new SubjectPart("village", "V" + number, text("村" + number))),
        "",
        List.of(new SubjectPart("township", "X" + number % 20, text("乡" + number % 20))),
        text("应当有"),
        List.of(),
        text("没有"),
        List.of(
            row, new Evidence.Sought("teams", "villageId", "V" + number, DAY, DAY, 0, List.of())),
        text(message),
        text("补上"),
        Mendable.NOW,
        text(""));
  }

  static List<Violation> violations(int count) {
    List<String> clauses = List.of("3.1", "3.2", "4.2.1", "4.2.2");
    List<Severity> severities = List.of(Severity.H, Severity.M, Severity.L);
    return IntStream.range(0, count)
        .mapToObj(
            n ->
                violation(
                    n, clauses.get(n % clauses.size()), severities.get(n % 3), "村" + n + "没有驻村工作队"))
        .toList();
  }

  static RuleSummary rule(String clause, int violations) {
    return new RuleSummary(
        clause + "-rule",
        clause,
        Severity.H,
        Strength.MUST,
        text("规则" + clause),
        text("义务"),
        List.of(),
        violations + 10,
        10,
        violations,
        0,
        0,
        0,
        0);
  }

  static ComplianceReport of(List<Violation> violations) {
    return of(violations, List.of(), true);
  }

  static ComplianceReport of(List<Violation> violations, List<Fault> errors, boolean masked) {
    Violation waived = violation(9_000, "3.1", Severity.L, "已豁免的问题");
    return new ComplianceReport(
        new PolicyRef("plan", "1.0", "0123456789abcdef".repeat(4)),
        "2016Q1",
        LocalDate.of(2016, 1, 1),
        DAY,
        DAY,
        masked,
        List.of(rule("3.1", 1), rule("3.2", 2), rule("4.2.1", 0), rule("4.2.2", 5)),
        violations,
        List.of(
            new Pending(
                "p1", "2.1-rule", "2.1", "county", List.of(), "", List.of(), DAY, 0, text("待办"))),
        List.of(
            new Undetermined(
                "5.1-rule",
                "5.1",
                "county",
                List.of(),
                "",
                List.of(new Undetermined.Need("teams", "", "", "", 0)),
                text("无法判定"))),
        List.of(new Waived("3.1-rule", "x", "", waived, "理由", "县*", DAY, DAY, "waivers.csv", 2)),
        errors,
        List.of(new Advisory("odd", "county", List.of(), text("异常"), List.of())),
        List.of(new ParameterUse("p", "12", DAY, "3.3", "R1", text("参数"), true)),
        List.of(new ReadingUse("R1", "3.3", text("解释"))),
        List.of(
            new DataNote(
                "villages",
                "data/villages.csv",
                "",
                7,
                "id",
                "=1+1",
                DataProblem.DUPLICATE_ID,
                Effect.ROW_REJECTED,
                text("重复"))),
        List.of(new TableAccount("villages", 10, 9, 1, true)));
  }
}
