package io.hegui.examples.workbooks.annotate;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.policy.Kind;
import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.Evidence;
import io.hegui.report.Mendable;
import io.hegui.report.PolicyRef;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reports made by hand, on a workbook called {@link #FILE}. */
final class Reports {
  static final String FILE = "county/帮扶.xlsx";

  private static final LocalDate DAY = LocalDate.of(2016, 3, 31);

  private Reports() {}

  static Evidence.Shown row(String table, String sheet, int row) {
    return new Evidence.Shown(table, FILE, sheet, row, Map.of());
  }

  static Evidence.Sought sought(String table, String column, Evidence.Shown... rows) {
    return new Evidence.Sought(table, column, "V1", DAY, DAY, rows.length, List.of(rows));
  }

  static Violation violation(String id, Severity severity, String message, Evidence... evidence) {
    Text text = new Text(message, message);
    return new Violation(
        id,
        "3.2-village-team",
        "3.2",
        severity,
        Strength.MUST,
        Kind.MISSING,
        "village:V7",
        List.of(new SubjectPart("village", "V7", new Text("第7村", "village 7"))),
        "",
        List.of(),
        text,
        List.of(),
        text,
        List.of(evidence),
        text,
        text,
        Mendable.NOW,
        new Text("", ""));
  }

  static DataNote note(String sheet, int row, String column, Effect effect, String message) {
    return new DataNote(
        "villages",
        FILE,
        sheet,
        row,
        column,
        "",
        DataProblem.MISSING_VALUE,
        effect,
        new Text(message, message));
  }

  static ComplianceReport of(List<Violation> violations, List<DataNote> notes) {
    return new ComplianceReport(
        new PolicyRef("plan", "1", "00"),
        "2016Q1",
        LocalDate.of(2016, 1, 1),
        DAY,
        DAY,
        true,
        List.of(),
        violations,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        notes,
        List.of());
  }
}
