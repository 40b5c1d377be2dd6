package io.hegui.examples.audit.text;

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
import java.util.Map;

/** Reports made by hand: one of everything, or as little as a test needs. */
public final class Reports {
  public static final LocalDate AS_OF = LocalDate.of(2016, 3, 31);
  public static final TableAccount VILLAGES = new TableAccount("villages", 35, 35, 0, true);

  private static final SubjectPart TOWNSHIP =
      new SubjectPart("township", "X2", text("乡镇「红岩乡」（X2）", "township 红岩乡 (X2)"));
  private static final SubjectPart UNIT =
      new SubjectPart("unit", "U3", text("单位「县农业局」（U3）", "unit 县农业局 (U3)"));

  private Reports() {}

  public static Text text(String zh, String en) {
    return new Text(zh, en);
  }

  /** A report with these findings and no rule behind them. */
  public static ComplianceReport of(
      boolean masked, List<Violation> violations, List<Fault> errors, List<DataNote> notes) {
    return new ComplianceReport(
        new PolicyRef("plan", "1.0", "0123456789abcdef0123"),
        "2016Q1",
        LocalDate.of(2016, 1, 1),
        AS_OF,
        AS_OF,
        masked,
        List.of(),
        violations,
        List.of(),
        List.of(),
        List.of(),
        errors,
        List.of(),
        List.of(),
        List.of(),
        notes,
        List.of(VILLAGES));
  }

  public static ComplianceReport clean() {
    return of(true, List.of(), List.of(), List.of());
  }

  /** A report that has everything that a report can have. */
  public static ComplianceReport full() {
    Violation high = violation("3.2-village-team", Severity.H, "V07", "大坪村");
    Violation low = violation("3.3-caseload-min", Severity.L, "C7", "王*");
    Violation excused = violation("4.2.3-diversion", Severity.M, "P9", "李*");
    ParameterUse max =
        new ParameterUse(
            "caseload.STAFF.max", "2", AS_OF, "3.3", "R1", text("最多户数", "most households"), false);
    return new ComplianceReport(
        new PolicyRef("plan", "1.0", "0123456789abcdef0123"),
        "2016Q1",
        LocalDate.of(2016, 1, 1),
        AS_OF,
        AS_OF,
        true,
        List.of(
            rule("3.2-village-team", Severity.H, Strength.MUST, 35, 34, 1, 0, 0, 0, 0),
            rule("3.3-caseload-min", Severity.L, Strength.MUST, 460, 457, 1, 1, 0, 1, 0),
            rule("4.2.3-diversion", Severity.M, Strength.SHOULD, 3, 2, 0, 0, 1, 0, 0),
            rule("5.1-veto", Severity.H, Strength.MUST, 1, 0, 0, 0, 0, 0, 1)),
        List.of(high, low),
        List.of(
            new Pending(
                "93aa3dd3a0d85a1a",
                "3.3-caseload-min",
                "3.3",
                "cadre:C8",
                List.of(new SubjectPart("cadre", "C8", text("干部（C8）", "cadre C8"))),
                "",
                List.of(UNIT),
                LocalDate.of(2016, 4, 1),
                1,
                text("不少于 1 户", "at least 1 household"))),
        List.of(
            new Undetermined(
                "3.3-caseload-min",
                "3.3",
                "county",
                List.of(new SubjectPart("county", "", text("全县", "the county"))),
                "",
                List.of(new Undetermined.Need("pairings", "", "", "", 0)),
                text("无法判定：未提交结对帮扶", "cannot be decided: pairings")),
            new Undetermined(
                "3.3-caseload-max",
                "3.3",
                "county",
                List.of(new SubjectPart("county", "", text("全县", "the county"))),
                "",
                List.of(
                    new Undetermined.Need("cadres", "", "", "", 0),
                    new Undetermined.Need("pairings", "", "", "", 0)),
                text("无法判定：未提交干部、结对帮扶", "cannot be decided: cadres, pairings"))),
        List.of(
            new Waived(
                "4.2.3-diversion",
                excused.subject(),
                "",
                excused,
                "抗洪抢险",
                "赵*",
                AS_OF,
                AS_OF.plusDays(30),
                "data/豁免.csv",
                2)),
        List.of(new Fault("5.1-veto", "5.1", "county", "", text("规则运行出错", "the rule failed"))),
        List.of(
            new Advisory(
                "waiver-unused",
                "village:V08",
                List.of(),
                text("豁免没有用上", "the waiver meets nothing"),
                List.of(new Evidence.Shown("waivers", "data/豁免.csv", "", 5, Map.of())))),
        List.of(max),
        List.of(new ReadingUse("R1", "3.3", text("按 1 至 2 户理解", "read as 1 to 2"))),
        List.of(
            note(Effect.ROW_REJECTED, 3),
            note(Effect.ROW_REJECTED, 7),
            note(Effect.ROW_REJECTED, 8),
            note(Effect.ROW_REJECTED, 9)),
        List.of(VILLAGES, new TableAccount("visits", 12, 8, 4, false)));
  }

  public static DataNote note(Effect effect, int row) {
    return new DataNote(
        "visits",
        "data/走访调研.csv",
        "",
        row,
        "date",
        "昨天",
        DataProblem.BAD_DATE,
        effect,
        text("「昨天」不是日期", "\"昨天\" is not a date"));
  }

  public static Violation violation(String rule, Severity severity, String id, String name) {
    return new Violation(
        "44b98b96b723251f",
        rule,
        rule.substring(0, rule.indexOf('-')),
        severity,
        Strength.MUST,
        Kind.MISSING,
        "village:" + id,
        List.of(new SubjectPart("village", id, text("村「" + name + "」", "village " + name))),
        "",
        List.of(TOWNSHIP),
        text("须有工作队", "has a team"),
        List.of(),
        text("没有", "none"),
        List.of(
            new Evidence.Shown(
                "villages", "data/村.csv", "", 8, Map.of("name", name, "poor", "true")),
            new Evidence.Sought("teams", "villageId", id, AS_OF, AS_OF, 0, List.of())),
        text("村「" + name + "」没有工作队", "village " + name + " has no team"),
        text("组建工作队", "form a team"),
        Mendable.NOW,
        text("", ""));
  }

  private static RuleSummary rule(
      String id, Severity severity, Strength strength, int checked, int... counts) {
    return new RuleSummary(
        id,
        id.substring(0, id.indexOf('-')),
        severity,
        strength,
        text("规则的名称", "The title of a rule of some length"),
        text("谁应当做什么", "who owes what"),
        List.of("R1"),
        checked,
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        counts[4],
        counts[5]);
  }
}
