package io.hegui.examples.reports.letters;

import io.hegui.policy.Kind;
import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Evidence;
import io.hegui.report.Mendable;
import io.hegui.report.PolicyRef;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings made up by hand, and the owners of them. */
final class Findings {
  static final LocalDate DAY = LocalDate.of(2016, 3, 31);
  static final Text POLICY = new Text("帮扶方案", "The Plan");

  private Findings() {}

  static SubjectPart unit(String id, String name) {
    return new SubjectPart(
        "unit", id, new Text("单位「" + name + "」（" + id + "）", "unit " + name + " (" + id + ")"));
  }

  static SubjectPart township(String id, String name) {
    return new SubjectPart(
        "township", id, new Text("乡镇「" + name + "」（" + id + "）", "township " + name));
  }

  static SubjectPart county() {
    return new SubjectPart("county", "", new Text("全县", "the county"));
  }

  static Violation finding(int number, Severity severity, SubjectPart... owners) {
    return finding(number, severity, "村" + number + "没有工作队", Mendable.NOW, owners);
  }

  static Violation finding(
      int number, Severity severity, String message, Mendable mendable, SubjectPart... owners) {
    String id = String.format(Locale.ROOT, "%016x", number);
    return new Violation(
        id,
        "3.2-village-team",
        "3.2",
        severity,
        Strength.MUST,
        Kind.MISSING,
        "village:V" + number,
        List.of(),
        "",
        List.of(owners),
        new Text("须有工作队", "has a team"),
        List.of(),
        new Text("没有", "none"),
        List.of(
            new Evidence.Shown("villages", "机密来源/村.csv", "", number, Map.of("name", "行中之名")),
            new Evidence.Sought("teams", "villageId", "V" + number, DAY, DAY, 0, List.of())),
        new Text(message, "village " + number + " has no team"),
        new Text("组建工作队", "form a team"),
        mendable,
        new Text("", ""));
  }

  static ComplianceReport report(boolean masked, Violation... findings) {
    return new ComplianceReport(
        new PolicyRef("plan", "1.0", "0123456789abcdef"),
        "2016Q1",
        LocalDate.of(2016, 1, 1),
        DAY,
        DAY,
        masked,
        List.of(),
        List.of(findings),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static ComplianceReport report(Violation... findings) {
    return report(true, findings);
  }
}
