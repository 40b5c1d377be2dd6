package io.hegui.examples.audit.sample;

import io.hegui.facts.AnnexFiling;
import io.hegui.facts.Plan;
import io.hegui.facts.RosterFiling;
import io.hegui.facts.TownshipSummary;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Faults in the papers that the plan wants by the days of September 2015. */
final class PaperFaults {
  private static final LocalDate REPORTED = LocalDate.of(2015, 9, 20);
  private static final LocalDate APPROVED = LocalDate.of(2015, 9, 25);

  private final Planting planting;
  private final Draft draft;

  PaperFaults(Planting planting) {
    this.planting = planting;
    this.draft = planting.draft;
  }

  void plant() {
    plans();
    summaries();
    filings();
  }

  private void plans() {
    String none = planting.crews.get(2).place().households().get(1).id();
    draft.drop(Plan.class, row -> none.equals(row.householdId()));
    String zh = "没有户方案";
    String en = "the household has no plan";
    String subject = "household:" + none;
    planting.violation(
        Shown.since(APPROVED), "4.1.2-plan-approved", subject, "HOUSEHOLD", "MISSING", zh, en);
    planting.violation(
        Shown.since(REPORTED), "4.3.4-plan-submitted", subject, "HOUSEHOLD", "MISSING", zh, en);

    LocalDate submitted = LocalDate.of(2015, 10, 12);
    String slow = planting.crews.get(3).place().households().get(1).id();
    draft.change(
        Plan.class,
        row -> slow.equals(row.householdId()),
        row ->
            new Plan(
                row.id(),
                row.kind(),
                row.villageId(),
                row.householdId(),
                row.completedOn(),
                submitted,
                row.secretarySignedOn(),
                row.headSignedOn(),
                row.leaderSignedOn(),
                row.filedOrganizationOn(),
                row.filedCivilAffairsOn()));
    planting.late(
        "4.3.4-plan-submitted",
        "household:" + slow,
        "HOUSEHOLD",
        REPORTED,
        submitted,
        "户方案 10 月才报督导组",
        "the plan was submitted in October only");
  }

  private void summaries() {
    String rule = "4.3.2-township-summary";
    Shown shown = Shown.since(REPORTED);
    String silent = township(0);
    summary(0, row -> summary(row, row.signedBy(), row.signedOn(), null));
    planting.violation(
        shown, rule, silent, "", "MISSING", "未上报汇总", "the summary was never reported");
    summary(1, row -> summary(row, null, null, row.reportedOn()));
    planting.violation(
        shown, rule, township(1), "", "INCOMPLETE", "汇总无人签字", "nobody signed the summary");
    LocalDate reported = LocalDate.of(2015, 11, 2);
    summary(2, row -> summary(row, row.signedBy(), row.signedOn(), reported));
    planting.late(
        rule,
        township(2),
        "",
        REPORTED,
        reported,
        "11 月才上报汇总",
        "the summary was reported in November only");
  }

  private void summary(int hall, UnaryOperator<TownshipSummary> change) {
    String township = planting.halls.get(hall).town().id();
    draft.change(TownshipSummary.class, row -> row.townshipId().equals(township), change);
  }

  private static TownshipSummary summary(
      TownshipSummary row,
      @Nullable String signer,
      @Nullable LocalDate signed,
      @Nullable LocalDate reported) {
    return new TownshipSummary(row.townshipId(), signer, signed, reported);
  }

  private String township(int hall) {
    return "township:" + planting.halls.get(hall).town().id();
  }

  private void filings() {
    Department department = planting.freshDepartment(Department::isCounty);
    String at = department.places().get(0).township().id();
    LocalDate filed = LocalDate.of(2015, 10, 15);
    draft.change(
        RosterFiling.class,
        row -> row.unitId().equals(department.id()) && row.townshipId().equals(at),
        row -> new RosterFiling(row.unitId(), at, filed));
    planting.late(
        "5.5-roster",
        "unit:" + department.id() + "/township:" + at,
        "",
        REPORTED,
        filed,
        "10 月才报送名单",
        "the list was filed in October only");

    String none = planting.halls.get(0).town().id();
    draft.drop(AnnexFiling.class, row -> row.townshipId().equals(none) && row.annex() == 2);
    planting.violation(
        Shown.since(REPORTED),
        "5.5-annex",
        township(0),
        "2",
        "MISSING",
        "未上报附件 2",
        "annex 2 was never filed");
    String slow = planting.halls.get(1).town().id();
    LocalDate sent = LocalDate.of(2015, 10, 9);
    draft.change(
        AnnexFiling.class,
        row -> row.townshipId().equals(slow) && row.annex() == 4,
        row -> new AnnexFiling(slow, 4, sent, true));
    planting.late(
        "5.5-annex",
        township(1),
        "4",
        REPORTED,
        sent,
        "附件 4 于 10 月才上报",
        "annex 4 was filed in October only");
  }
}
