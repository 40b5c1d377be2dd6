package io.hegui.examples.audit.sample;

import io.hegui.facts.Cadre;
import io.hegui.facts.Household;
import io.hegui.facts.Ledger;
import io.hegui.facts.Plan;
import io.hegui.facts.Problem;
import io.hegui.facts.Support;
import io.hegui.facts.TownshipSummary;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Faults in chapter 4: duties not done, done late or done by the wrong person. */
final class DutyFaults {
  private static final LocalDate APPROVED = LocalDate.of(2015, 9, 25);
  private static final LocalDate FILED_LATE = LocalDate.of(2016, 1, 20);
  private static final YearMonth UNVISITED = YearMonth.of(2016, 2);
  private static final String QUARTER = "2016Q1";

  private final Planting planting;
  private final Draft draft;

  DutyFaults(Planting planting) {
    this.planting = planting;
    this.draft = planting.draft;
  }

  void plant() {
    plans();
    supervision();
    liaisons();
    quarterly();
    papers();
  }

  private void papers() {
    String team = planting.freshCrew(each -> true).team().id();
    draft.drop(Ledger.class, row -> row.teamId().equals(team));
    planting.violation(
        Shown.always(),
        "4.3.3-ledger",
        "team:" + team,
        "",
        "MISSING",
        "未建立帮扶台账",
        "the team keeps no ledger");

    TownshipSummary summary = summaryOf(planting.halls.get(4));
    Cadre clerk = planting.halls.get(4).clerks().get(0);
    draft.change(
        TownshipSummary.class,
        summary::equals,
        row -> new TownshipSummary(row.townshipId(), clerk.id(), row.signedOn(), row.reportedOn()));
    planting.violation(
        Shown.always(),
        "4.3.2-township-summary",
        "township:" + summary.townshipId(),
        "",
        "INELIGIBLE",
        "汇总由一般干部签字",
        "an ordinary cadre signed the summary");
  }

  private TownshipSummary summaryOf(Hall hall) {
    String township = hall.town().id();
    return draft.first(TownshipSummary.class, row -> row.townshipId().equals(township));
  }

  private void plans() {
    Household household = planting.crews.get(0).place().households().get(1);
    draft.change(
        Plan.class,
        row -> household.id().equals(row.householdId()),
        row -> approved(row, null, row.filedCivilAffairsOn()));
    planting.violation(
        Shown.since(APPROVED),
        "4.1.2-plan-approved",
        "household:" + household.id(),
        "HOUSEHOLD",
        "INCOMPLETE",
        "户方案缺县级领导签字",
        "the county leader has not signed the household's plan");

    String village = planting.crews.get(1).place().id();
    draft.change(
        Plan.class,
        row -> village.equals(row.villageId()),
        row -> approved(row, row.leaderSignedOn(), FILED_LATE));
    planting.violation(
        Shown.since(APPROVED).and(Shown.until(FILED_LATE.minusDays(1))),
        "4.1.2-plan-approved",
        "village:" + village,
        "VILLAGE",
        "INCOMPLETE",
        "村规划尚未备案",
        "the village's plan is not filed yet");
    planting.violation(
        Shown.holding(FILED_LATE),
        "4.1.2-plan-approved",
        "village:" + village,
        "VILLAGE",
        "LATE",
        "村规划到 2016-01-20 才备案",
        "the village's plan was filed on 2016-01-20 only");
  }

  private static Plan approved(
      Plan row, @Nullable LocalDate leaderSignedOn, @Nullable LocalDate filedCivilAffairsOn) {
    return new Plan(
        row.id(),
        row.kind(),
        row.villageId(),
        row.householdId(),
        row.completedOn(),
        row.submittedOn(),
        row.secretarySignedOn(),
        row.headSignedOn(),
        leaderSignedOn,
        row.filedOrganizationOn(),
        filedCivilAffairsOn);
  }

  private void supervision() {
    Town town = planting.halls.get(3).town();
    draft.drop(
        Visit.class,
        row ->
            row.kind() == VisitKind.SUPERVISION
                && YearMonth.from(row.date()).equals(UNVISITED)
                && (town.id().equals(row.townshipId())
                    || town.places().stream().anyMatch(p -> p.id().equals(row.villageId()))));
    planting.violation(
        Shown.holding(UNVISITED.atEndOfMonth()),
        "4.1.3-supervision",
        "township:" + town.id(),
        UNVISITED.toString(),
        "MISSING",
        "当月未开展督导",
        "no supervision visit in the month");
  }

  private void liaisons() {
    Department none = planting.freshDepartment(each -> each.isCounty());
    liaison(none, null);
    planting.violation(
        Shown.always(),
        "4.2.1-liaison",
        unitVillage(none),
        "",
        "MISSING",
        "未明确分管领导",
        "no liaison is named");
    Department wrong = planting.freshDepartment(each -> each.isCounty());
    liaison(wrong, wrong.staff().get(0).id());
    planting.violation(
        Shown.always(),
        "4.2.1-liaison",
        unitVillage(wrong),
        "",
        "INELIGIBLE",
        "联系人不是分管领导",
        "the liaison is not the leader in charge");
  }

  private void liaison(Department department, @Nullable String liaison) {
    String village = department.places().get(0).id();
    draft.change(
        Support.class,
        row -> row.unitId().equals(department.id()) && row.villageId().equals(village),
        row -> new Support(row.unitId(), row.villageId(), row.from(), row.to(), liaison));
  }

  private static String unitVillage(Department department) {
    return "unit:" + department.id() + "/village:" + department.places().get(0).id();
  }

  private void quarterly() {
    String unvisited = planting.freshDepartment(each -> each.isCounty()).inCharge().id();
    draft.drop(
        Visit.class,
        row ->
            row.kind() == VisitKind.SURVEY
                && row.cadreId().equals(unvisited)
                && inQuarter(row.date()));
    String surveyor = draft.first(Cadre.class, row -> row.id().equals(unvisited)).unitId();
    planting.violation(
        Shown.holding(Planting.AS_OF),
        "4.2.2-survey",
        "unit:" + surveyor,
        QUARTER,
        "MISSING",
        "本季度未调研",
        "no survey in the quarter");

    String idle = planting.freshDepartment(each -> each.isCounty()).id();
    draft.change(
        Problem.class,
        row -> row.unitId().equals(idle) && row.resolvedOn() != null && inQuarter(row.resolvedOn()),
        row ->
            new Problem(
                row.id(), row.unitId(), row.villageId(), row.raisedOn(), null, row.summary()));
    planting.violation(
        Shown.holding(Planting.AS_OF),
        "4.2.2-problems",
        "unit:" + idle,
        QUARTER,
        "BELOW_MINIMUM",
        "本季度未解决突出问题",
        "no problem was solved in the quarter");
  }

  private static boolean inQuarter(LocalDate day) {
    return day.getYear() == 2016 && day.getMonthValue() <= 3;
  }
}
