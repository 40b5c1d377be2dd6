package io.hegui.examples.audit.sample;

import io.hegui.facts.Allowance;
import io.hegui.facts.Appraisal;
import io.hegui.facts.Commendation;
import io.hegui.facts.FinalReport;
import io.hegui.facts.Funding;
import io.hegui.facts.Industry;
import io.hegui.facts.Posting;
import io.hegui.facts.PovertyExit;
import io.hegui.facts.Village;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Faults in what comes round over the years, and in what the plan wants reached by 2019. */
final class YearlyFaults {
  private static final LocalDate TARGET = LocalDate.of(2019, 12, 31);

  private final Planting planting;
  private final Draft draft;
  private final List<Department> counties;

  YearlyFaults(Planting planting) {
    this.planting = planting;
    this.draft = planting.draft;
    this.counties = planting.people.departments().stream().filter(Department::isCounty).toList();
  }

  void plant() {
    targets();
    exits();
    departments();
    appraisals();
    postings();
    draft.drop(Commendation.class, row -> row.heldOn().getYear() == 2018);
    planting.violation(
        Shown.holding(LocalDate.of(2018, 12, 31)),
        "5.1-commendation",
        "county",
        "2017-2018",
        "MISSING",
        "两年内没有评比",
        "no round was held in the two years");
  }

  private void targets() {
    String bare = planting.crews.get(6).place().id();
    draft.drop(Industry.class, row -> row.villageId().equals(bare));
    planting.violation(
        Shown.since(TARGET),
        "2.1-industry",
        "village:" + bare,
        "",
        "MISSING",
        "没有骨干产业",
        "the village has no core industry");
    LocalDate built = LocalDate.of(2020, 5, 20);
    String slow = planting.crews.get(7).place().id();
    draft.change(
        Industry.class,
        row -> row.villageId().equals(slow),
        row -> new Industry(slow, row.name(), built));
    String zh = "2020 年才建成骨干产业";
    String en = "the core industry was established in 2020 only";
    planting.late("2.1-industry", "village:" + slow, "", TARGET, built, zh, en);

    String poor = exit(planting.crews.get(8), null);
    planting.violation(
        Shown.since(TARGET), "2.3-village-exit", poor, "", "MISSING", "贫困村未退出", "still poor");
    LocalDate left = LocalDate.of(2020, 6, 15);
    String late = exit(planting.crews.get(9), left);
    planting.late(
        "2.3-village-exit", late, "", TARGET, left, "2020 年才退出", "left poverty in 2020 only");
  }

  private String exit(Crew crew, @Nullable LocalDate exitedOn) {
    String id = crew.place().id();
    draft.change(
        Village.class,
        row -> row.id().equals(id),
        row -> new Village(id, row.name(), row.townshipId(), row.poor(), exitedOn));
    return "village:" + id;
  }

  private void exits() {
    draft.drop(PovertyExit.class, row -> row.year() == 2017);
    county(2017, "MISSING", "未报当年脱贫人数", "the year's number was not reported");
    draft.change(PovertyExit.class, row -> row.year() == 2018, row -> new PovertyExit(2018, 1_850));
    county(2018, "BELOW_MINIMUM", "当年脱贫不足两千人", "fewer than 2,000 persons in the year");
  }

  private void county(int year, String kind, String zh, String en) {
    planting.violation(
        Shown.holding(LocalDate.of(year, 12, 31)),
        "2.3-annual-exits",
        "county",
        String.valueOf(year),
        kind,
        zh,
        en);
  }

  private void departments() {
    Department absent = counties.get(0);
    String village = absent.places().get(0).id();
    draft.drop(
        Visit.class,
        row ->
            row.kind() == VisitKind.HEAD_VISIT
                && row.cadreId().equals(absent.head().id())
                && village.equals(row.villageId())
                && row.date().getYear() == 2016
                && row.date().getMonthValue() > 6);
    planting.violation(
        Shown.holding(LocalDate.of(2016, 12, 31)),
        "4.2.2-head-visit",
        "unit:" + absent.id() + "/village:" + village,
        "2016H2",
        "MISSING",
        "主要负责人半年未到村",
        "the head did not come in the half-year");

    String unfunded = counties.get(1).id();
    draft.drop(Funding.class, row -> row.unitId().equals(unfunded) && row.year() == 2018);
    planting.violation(
        Shown.holding(LocalDate.of(2018, 12, 31)),
        "4.2.2-funding",
        "unit:" + unfunded,
        "2018",
        "MISSING",
        "当年没有工作经费",
        "the year's work was not funded");
  }

  private void appraisals() {
    String rule = "5.1-appraisal";
    String none = counties.get(2).id();
    draft.drop(Appraisal.class, row -> row.unitId().equals(none) && row.year() == 2016);
    planting.violation(
        Shown.since(LocalDate.of(2016, 12, 31)),
        rule,
        "unit:" + none,
        "2016",
        "MISSING",
        "当年未考评",
        "the unit was not appraised");

    String blank = counties.get(3).id();
    appraisal(
        blank,
        2017,
        row ->
            new Appraisal(blank, 2017, row.completedOn(), row.taskCompleted(), row.result(), null));
    planting.violation(
        Shown.since(LocalDate.of(2017, 12, 31)),
        rule,
        "unit:" + blank,
        "2017",
        "INCOMPLETE",
        "未测评群众满意度",
        "the satisfaction was not measured");

    LocalDate completed = LocalDate.of(2019, 1, 20);
    String late = counties.get(4).id();
    appraisal(
        late,
        2018,
        row ->
            new Appraisal(
                late, 2018, completed, row.taskCompleted(), row.result(), row.satisfaction()));
    planting.late(
        rule,
        "unit:" + late,
        "2018",
        LocalDate.of(2018, 12, 31),
        completed,
        "次年一月才考评",
        "appraised in the next January only");

    String open = counties.get(5).id();
    appraisal(
        open,
        2019,
        row ->
            new Appraisal(
                open, 2019, row.completedOn(), row.taskCompleted(), null, row.satisfaction()));
    planting.list(
        Shown.holding(LocalDate.of(2019, 12, 31)),
        "5.1-veto",
        "unit:" + open,
        "2019",
        "",
        Fault.Outcome.UNDETERMINED,
        "未填写考评结果",
        "the appraisal's result is left blank");
  }

  private void appraisal(String unit, int year, UnaryOperator<Appraisal> change) {
    draft.change(Appraisal.class, row -> row.unitId().equals(unit) && row.year() == year, change);
  }

  private void postings() {
    Posting unpaid = planting.freshCrew(each -> true).member();
    draft.drop(
        Allowance.class,
        row ->
            row.postingId().equals(unpaid.id())
                && row.month().getYear() == 2017
                && row.month().getMonthValue() <= 3);
    planting.violation(
        Shown.holding(LocalDate.of(2017, 3, 31)),
        "5.2-allowance",
        "posting:" + unpaid.id(),
        "2017Q1",
        "MISSING",
        "本季度未发补贴",
        "no allowance was paid in the quarter");

    Posting silent = planting.freshCrew(each -> each.member().to() != null).member();
    draft.drop(FinalReport.class, row -> row.postingId().equals(silent.id()));
    planting.violation(
        Shown.since(due(silent)),
        "5.4-final-report",
        "posting:" + silent.id(),
        "",
        "MISSING",
        "期满未交材料",
        "nothing was filed at the posting's end");

    Posting slow = planting.freshCrew(each -> each.member().to() != null).member();
    LocalDate filed = due(slow).plusDays(12);
    draft.change(
        FinalReport.class,
        row -> row.postingId().equals(slow.id()),
        row -> new FinalReport(row.postingId(), row.summaryFiledOn(), filed));
    planting.late(
        "5.4-final-report",
        "posting:" + slow.id(),
        "",
        due(slow),
        filed,
        "期满材料迟交",
        "the final reports came late");
  }

  private static LocalDate due(Posting posting) {
    LocalDate to = posting.to();
    if (to == null) {
      throw new IllegalStateException("posting " + posting.id() + " has no end");
    }
    return to.plusDays(30);
  }
}
