package io.hegui.testkit;

import io.hegui.policy.Clause;
import io.hegui.policy.Kind;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.Severity;
import io.hegui.policy.Shape;
import io.hegui.policy.Strength;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Evidence;
import io.hegui.report.Mendable;
import io.hegui.report.ParameterUse;
import io.hegui.report.Pending;
import io.hegui.report.PolicyRef;
import io.hegui.report.RuleSummary;
import io.hegui.report.Undetermined;
import io.hegui.report.Undetermined.Need;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reports on one rule, made by hand: what a check says is not what is tested here. */
final class Caseload {
  static final String RULE = "3.3-caseload-max";
  private static final LocalDate DAY = LocalDate.of(2016, 3, 31);
  private static final Text NONE = new Text("", "");

  private Caseload() {}

  static RuleInfo rule() {
    return new RuleInfo(
        RULE,
        new Clause("3.3"),
        Severity.H,
        Strength.MUST,
        Shape.STATE,
        List.of(Kind.ABOVE_MAXIMUM),
        false,
        false,
        List.of("cadres", "pairings"),
        List.of(),
        "",
        List.of(),
        NONE,
        NONE);
  }

  /** Four duties: one fulfilled, one broken, one open, one not due. */
  static ComplianceReport mixed() {
    return report(
        4,
        1,
        List.of(violation("cadre:C8", Kind.BELOW_MINIMUM)),
        List.of(pending("cadre:C9")),
        List.of(open("cadre:C7")),
        List.of());
  }

  static ComplianceReport fulfilled(int duties) {
    return report(duties, duties, List.of(), List.of(), List.of(), List.of());
  }

  static ComplianceReport broken(Violation... violations) {
    List<Violation> all = List.of(violations);
    return report(all.size(), 0, all, List.of(), List.of(), List.of());
  }

  static ComplianceReport waived(String subject) {
    Violation violation = violation(subject, Kind.ABOVE_MAXIMUM);
    Waived waived = new Waived(RULE, subject, "", violation, "ill", "B", DAY, DAY, "", 1);
    return report(1, 0, List.of(), List.of(), List.of(), List.of(waived));
  }

  static Violation violation(String subject, Kind kind) {
    return new Violation(
        "ab12",
        RULE,
        "3.3",
        Severity.H,
        Strength.MUST,
        kind,
        subject,
        List.of(),
        "",
        List.of(),
        NONE,
        List.of(new ParameterUse("caseload.STAFF.max", "2", DAY, "3.3", "", NONE, false)),
        new Text("共 4 户", "there are 4"),
        List.of(
            new Evidence.Shown(
                "pairings",
                "",
                "",
                1,
                new java.util.TreeMap<>(Map.of("cadreId", "C8", "householdId", "H1"))),
            new Evidence.Sought("households", "id", "H1", DAY, DAY, 0, List.of())),
        new Text("超了", "too many"),
        NONE,
        Mendable.PAST,
        NONE);
  }

  private static Pending pending(String subject) {
    return new Pending(
        "cd34", RULE, "3.3", subject, List.of(), "2016Q1", List.of(), DAY.plusDays(9), 9, NONE);
  }

  private static Undetermined open(String subject) {
    Need need = new Need("cadres", "inOffice", "a.csv", "", 2);
    return new Undetermined(RULE, "3.3", subject, List.of(), "", List.of(need), NONE);
  }

  private static ComplianceReport report(
      int checked,
      int compliant,
      List<Violation> violations,
      List<Pending> pending,
      List<Undetermined> open,
      List<Waived> waived) {
    RuleSummary rule =
        new RuleSummary(
            RULE,
            "3.3",
            Severity.H,
            Strength.MUST,
            NONE,
            NONE,
            List.of(),
            checked,
            compliant,
            violations.size(),
            pending.size(),
            waived.size(),
            open.size(),
            0);
    return new ComplianceReport(
        new PolicyRef("plan", "1", "ab12"),
        "2016Q1",
        DAY.withDayOfMonth(1),
        DAY,
        DAY,
        false,
        List.of(rule),
        violations,
        pending,
        open,
        waived,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
