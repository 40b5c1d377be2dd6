package io.hegui.examples.audit.sample;

import io.hegui.facts.AnnexFiling;
import io.hegui.facts.Appraisal;
import io.hegui.facts.AppraisalResult;
import io.hegui.facts.FinalReport;
import io.hegui.facts.MonthlyReport;
import io.hegui.facts.RosterFiling;
import java.time.LocalDate;
import java.time.YearMonth;

/** Faults in chapter 5: appraisals, reports and filings. */
final class UpkeepFaults {
  private final Planting planting;
  private final Draft draft;

  UpkeepFaults(Planting planting) {
    this.planting = planting;
    this.draft = planting.draft;
  }

  void plant() {
    reports();
    finalReport();
    filings();
    Department department = planting.freshDepartment(each -> each.isCounty());
    draft.change(
        Appraisal.class,
        row -> row.unitId().equals(department.id()) && row.year() == 2015,
        row ->
            new Appraisal(
                row.unitId(),
                row.year(),
                LocalDate.of(2016, 1, 15),
                false,
                AppraisalResult.PASS,
                row.satisfaction()));
    planting.violation(
        Shown.holding(LocalDate.of(2016, 1, 15)),
        "5.1-veto",
        "unit:" + department.id(),
        "2015",
        "INCONSISTENT",
        "任务未完成却未一票否决",
        "the task was not completed, yet the unit passed");
  }

  private void reports() {
    String team = planting.freshCrew(each -> true).team().id();
    YearMonth missing = YearMonth.of(2016, 1);
    draft.drop(
        MonthlyReport.class, row -> row.teamId().equals(team) && row.month().equals(missing));
    report(team, missing, "MISSING", "当月未上报信息", "no report for the month");

    YearMonth bare = YearMonth.of(2016, 2);
    change(team, new MonthlyReport(team, bare, bare.atDay(24), true, 0));
    report(team, bare, "INCOMPLETE", "上报信息没有图片", "the report has no image");

    YearMonth late = YearMonth.of(2016, 3);
    change(team, new MonthlyReport(team, late, late.atDay(28), true, 3));
    report(team, late, "LATE", "28 日才上报", "the report came on the 28th");
  }

  private void change(String team, MonthlyReport to) {
    draft.change(
        MonthlyReport.class,
        row -> row.teamId().equals(team) && row.month().equals(to.month()),
        row -> to);
  }

  private void report(String team, YearMonth month, String kind, String zh, String en) {
    planting.violation(
        Shown.holding(month.atDay(25)),
        "5.4-monthly-report",
        "team:" + team,
        month.toString(),
        kind,
        zh,
        en);
  }

  private void finalReport() {
    FinalReport filed = draft.first(FinalReport.class, row -> filedBy(row, Planting.AS_OF));
    draft.change(
        FinalReport.class,
        filed::equals,
        row -> new FinalReport(row.postingId(), row.summaryFiledOn(), null));
    planting.violation(
        Shown.since(Planting.AS_OF),
        "5.4-final-report",
        "posting:" + filed.postingId(),
        "",
        "INCOMPLETE",
        "期满未交调研报告",
        "the research report is missing after the posting's end");
  }

  private void filings() {
    Department department = planting.freshDepartment(each -> each.isCounty());
    String township = department.places().get(0).township().id();
    draft.drop(
        RosterFiling.class,
        row -> row.unitId().equals(department.id()) && row.townshipId().equals(township));
    planting.violation(
        Shown.always(),
        "5.5-roster",
        "unit:" + department.id() + "/township:" + township,
        "",
        "MISSING",
        "未向乡镇报送名单",
        "the unit filed no list with the township");

    String paper = planting.halls.get(6).town().id();
    draft.change(
        AnnexFiling.class,
        row -> row.townshipId().equals(paper) && row.annex() == 3,
        row -> new AnnexFiling(row.townshipId(), row.annex(), row.filedOn(), false));
    planting.violation(
        Shown.always(),
        "5.5-annex",
        "township:" + paper,
        "3",
        "INCOMPLETE",
        "附件 3 缺电子档",
        "annex 3 lacks the electronic copy");
  }

  /** Of a posting that ended early enough to be judged on that day. */
  private static boolean filedBy(FinalReport row, LocalDate day) {
    return row.summaryFiledOn() != null && row.summaryFiledOn().isBefore(day);
  }
}
