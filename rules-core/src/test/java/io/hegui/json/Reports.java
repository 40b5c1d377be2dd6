package io.hegui.json;

import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.facts.TableAccount;
import io.hegui.facts.TableWords;
import io.hegui.facts.TableWords.ColumnWords;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report with a verdict of every type and evidence of both. */
final class Reports {
  private static final LocalDate DAY = LocalDate.of(2016, 3, 31);
  private static final Text TEXT = new Text("文“字”\n", "a \"text\"");

  /** Such as a policy brings along. */
  private static final List<TableWords> TABLES =
      List.of(
          new TableWords(
              "leaves",
              "请假",
              List.of(
                  new ColumnWords("id", "编号", Map.of()),
                  new ColumnWords("kind", "类别", Map.of("SICK", "病假")))));

  private Reports() {}

  static ComplianceReport full() {
    return new ComplianceReport(
        PolicyRef.of(
            List.of(
                new PolicyRef.Part(
                    "plan", "1", "ab12", TEXT, List.of("3.3-caseload-max"), TABLES))),
        "2016Q1",
        LocalDate.of(2016, 1, 1),
        DAY,
        DAY,
        true,
        List.of(
            new RuleSummary(
                "3.2-captain",
                "3.2",
                Severity.H,
                Strength.MUST,
                TEXT,
                TEXT,
                List.of("R1"),
                7,
                2,
                1,
                1,
                1,
                1,
                1)),
        List.of(violation("team:T")),
        List.of(
            new Pending(
                "fedcba9876543210",
                "3.2-captain",
                "3.2",
                "team:T2",
                parts("T2"),
                "",
                parts("T2"),
                DAY.plusDays(2),
                2,
                TEXT)),
        List.of(
            new Undetermined(
                "3.2-captain",
                "3.2",
                "county",
                parts(""),
                "",
                List.of(
                    new Undetermined.Need("teams", "", "", "", 0),
                    new Undetermined.Need("cadres", "rank", "干部.xlsx", "干部", 4)),
                TEXT)),
        List.of(
            new Waived(
                "3.2-captain",
                "team:T3",
                "",
                violation("team:T3"),
                "理由",
                "甲*",
                DAY,
                DAY,
                "w.csv",
                2)),
        List.of(new Fault("3.2-captain", "3.2", "county", "", TEXT)),
        List.of(new Advisory("posting-overlap", "cadre:C", parts("C"), TEXT, List.of(shown()))),
        List.of(parameter()),
        List.of(new ReadingUse("R1", "3.3", TEXT)),
        List.of(
            new DataNote(
                "teams",
                "县.xlsx",
                "驻村工作队",
                3,
                "formedOn",
                "九月",
                DataProblem.BAD_DATE,
                DataFinding.Effect.ROW_REJECTED,
                TEXT)),
        List.of(new TableAccount("teams", 3, 2, 1, true)));
  }

  private static Violation violation(String subject) {
    return new Violation(
        "0123456789abcdef",
        "3.2-captain",
        "3.2",
        Severity.H,
        Strength.SHOULD,
        Kind.ABOVE_MAXIMUM,
        subject,
        parts("T"),
        "2016-03",
        parts("T"),
        TEXT,
        List.of(parameter()),
        TEXT,
        List.of(
            shown(), new Evidence.Sought("postings", "teamId", "T", DAY, DAY, 1, List.of(shown()))),
        TEXT,
        TEXT,
        Mendable.LATE_ONLY,
        TEXT);
  }

  private static Evidence.Shown shown() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("teamId", "T");
    values.put("from", "2015-09-01");
    values.put("cadreId", "0012");
    return new Evidence.Shown("postings", "p.csv", "", 5, values);
  }

  private static List<SubjectPart> parts(String id) {
    return List.of(new SubjectPart("team", id, TEXT));
  }

  private static ParameterUse parameter() {
    return new ParameterUse("limit", "1", DAY, "3.2", "R1", TEXT, true);
  }
}
