package io.hegui.examples.reports.formats;

import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.InputFile;
import io.hegui.examples.reports.ReportForm;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.TableAccount;
import io.hegui.policy.Kind;
import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import io.hegui.report.Advisory;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.Difference;
import io.hegui.report.Evidence;
import io.hegui.report.Fault;
import io.hegui.report.Mendable;
import io.hegui.report.PolicyRef;
import io.hegui.report.RuleSummary;
import io.hegui.report.SubjectPart;
import io.hegui.report.Undetermined;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import io.hegui.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dossiers with one of everything, and with texts that a form may stumble over. */
final class Dossiers {
  static final LocalDate DAY = LocalDate.of(2016, 3, 31);

  /**
   * What breaks a formula, a link, a tag, a cell and a line, what steers a terminal and turns a
   * line around; and a character of two code units.
   */
  static final String NASTY = "=1+1|<b>[x](http://a.b)\u001b[2J\u202e\n\"𠮷'";

  /** The same with all that steers made visible. */
  static final String HARMLESS = "=1+1|<b>[x](http://a.b)␛[2J\uFFFD\n\"𠮷'";

  private Dossiers() {}

  static Text text(String zh, String en) {
    return new Text(zh, en);
  }

  static Dossier full() {
    return Dossier.of(report(List.of(violation("V07", "大坪村"), violation("V08", NASTY))))
        .from(List.of(new InputFile("data/村.csv", 120, "ab".repeat(32))), "hegui 0.1.0");
  }

  static Dossier clean() {
    return Dossier.of(
        new ComplianceReport(
            new PolicyRef("plan", "1.0", "0123456789abcdef"),
            "2016Q1",
            LocalDate.of(2016, 1, 1),
            DAY,
            DAY,
            true,
            List.of(rule("3.2-village-team", 35, 0, 0)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new TableAccount("villages", 35, 35, 0, true))));
  }

  /** The same county, of which another village had no team the last time. */
  static Dossier compared() {
    ComplianceReport last = report(List.of(violation("V07", "大坪村"), violation("V01", "小坪村")));
    Dossier now = full();
    return now.against(Difference.between(last, now.report()));
  }

  private static ComplianceReport report(List<Violation> violations) {
    Violation excused = violation("V09", "红岩村");
    return new ComplianceReport(
        new PolicyRef("plan", "1.0", "0123456789abcdef"),
        "2016Q1",
        LocalDate.of(2016, 1, 1),
        DAY,
        DAY,
        true,
        List.of(
            rule("3.2-village-team", 32, violations.size(), 0),
            rule("3.3-caseload-min", 0, 0, 1),
            rule("5.1-veto", 0, 0, 0)),
        violations,
        List.of(),
        List.of(
            new Undetermined(
                "3.3-caseload-min",
                "3.3",
                "county",
                List.of(new SubjectPart("county", "", text("全县", "the county"))),
                "",
                List.of(new Undetermined.Need("pairings", "", "", "", 0)),
                text("无法判定：未提交结对帮扶", "cannot be decided: pairings"))),
        List.of(
            new Waived(
                excused.ruleId(),
                excused.subject(),
                "",
                excused,
                "抗洪抢险",
                "赵*",
                DAY,
                DAY.plusDays(30),
                "data/豁免.csv",
                2)),
        List.of(new Fault("5.1-veto", "5.1", "county", "", text("规则运行出错", "the rule failed"))),
        List.of(
            new Advisory(
                "posting-overlap",
                "cadre:C1",
                List.of(new SubjectPart("cadre", "C1", text("干部（C1）", "cadre (C1)"))),
                text("同时派驻在两个村", "posted to two villages"),
                List.of(shown(5, "x")))),
        List.of(),
        List.of(),
        List.of(note(Effect.ROW_REJECTED, 3), note(Effect.ROW_MARKED, 7)),
        List.of(new TableAccount("villages", 35, 34, 1, true)));
  }

  private static DataNote note(Effect effect, int row) {
    return new DataNote(
        "visits",
        "县 表.xlsx",
        "走访",
        row,
        "date",
        "-昨天",
        DataProblem.BAD_DATE,
        effect,
        text("「-昨天」不是日期", "\"-昨天\" is not a date"));
  }

  private static RuleSummary rule(String id, int compliant, int violations, int open) {
    return new RuleSummary(
        id,
        id.substring(0, id.indexOf('-')),
        Severity.H,
        Strength.MUST,
        text("规则 " + id, "Rule " + id),
        text("谁应当做什么", "who owes what"),
        List.of("R1"),
        compliant + violations + open,
        compliant,
        violations,
        0,
        0,
        open,
        0);
  }

  private static Evidence.Shown shown(int row, String name) {
    return new Evidence.Shown("villages", "data/村.csv", "", row, Map.of("name", name));
  }

  static Violation violation(String id, String name) {
    return new Violation(
        "00000000000000" + id.substring(1),
        "3.2-village-team",
        "3.2",
        Severity.H,
        Strength.MUST,
        Kind.MISSING,
        "village:" + id,
        List.of(new SubjectPart("village", id, text("村「" + name + "」", "village " + name))),
        "",
        List.of(new SubjectPart("township", "X2", text("乡镇「红岩乡」", "township 红岩乡"))),
        text("须有工作队", "has a team"),
        List.of(),
        text("没有", "none"),
        List.of(
            shown(8, name),
            new Evidence.Sought("teams", "villageId", id, DAY, DAY, 1, List.of(shown(9, name)))),
        text(name, name),
        text("组建工作队", "form a team"),
        Mendable.NOW,
        text("", ""));
  }

  static byte[] bytes(ReportForm form, Dossier dossier, Locale locale) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      form.write(dossier, locale, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String written(ReportForm form, Dossier dossier, Locale locale) {
    return new String(bytes(form, dossier, locale), StandardCharsets.UTF_8);
  }
}
