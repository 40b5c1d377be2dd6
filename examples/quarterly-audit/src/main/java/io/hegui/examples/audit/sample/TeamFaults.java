package io.hegui.examples.audit.sample;

import io.hegui.facts.Allowance;
import io.hegui.facts.Archive;
import io.hegui.facts.Ledger;
import io.hegui.facts.MonthlyReport;
import io.hegui.facts.Posting;
import io.hegui.facts.Support;
import io.hegui.facts.Team;
import io.hegui.facts.TeamRole;
import java.time.LocalDate;
import java.time.YearMonth;

/** Faults in 3.2: supporting departments, teams and members. */
final class TeamFaults {
  private static final LocalDate SECOND_TEAM = LocalDate.of(2016, 3, 10);

  private final Planting planting;
  private final Draft draft;
  private final Horizon horizon;

  TeamFaults(Planting planting, Horizon horizon) {
    this.planting = planting;
    this.draft = planting.draft;
    this.horizon = horizon;
  }

  void plant() {
    support();
    disbanded();
    second();
    supportSeat();
    Crew crew = planting.freshCrew(each -> !each.clerk().stationed());
    planting.end(crew.clerk());
    seat(Planting.GONE, crew, "TOWNSHIP", "乡镇队员已离队", "the township's member has left the team");
  }

  /** The department keeps its first village, so that its cadres stay eligible helpers. */
  private void support() {
    Department department =
        planting.freshDepartment(
            each ->
                each.isCounty()
                    && each.places().size() == 2
                    && planting.people.departmentsOf(each.places().get(1)).size() == 1);
    Crew crew = planting.crewOf(department.places().get(1));
    String village = crew.place().id();
    draft.change(
        Support.class,
        row -> row.villageId().equals(village),
        row ->
            new Support(
                row.unitId(),
                row.villageId(),
                row.from(),
                Planting.LAST_DAY,
                row.liaisonCadreId()));
    String zh = "帮扶部门已撤出该村";
    String en = "the supporting unit has withdrawn from the village";
    planting.violation(
        Planting.GONE, "3.2-village-support", "village:" + village, "", "MISSING", zh, en);
    planting.violation(
        Planting.GONE,
        "3.2-captain-eligibility",
        "posting:" + crew.captain().id(),
        "",
        "INELIGIBLE",
        zh,
        en);
    seat(Planting.GONE, crew, "SUPPORT_UNIT", zh, en);
  }

  private void disbanded() {
    Crew crew = planting.freshCrew(each -> true);
    draft.change(
        Team.class,
        row -> row.id().equals(crew.team().id()),
        row -> new Team(row.id(), row.villageId(), row.formedOn(), Planting.LAST_DAY));
    String zh = "工作队已撤销";
    String en = "the team has been disbanded";
    String village = "village:" + crew.place().id();
    planting.violation(
        Shown.since(Planting.LAST_DAY), "3.2-village-team", village, "", "MISSING", zh, en);
    for (Department department : planting.people.departmentsOf(crew.place())) {
      String subject = "unit:" + department.id() + "/" + village;
      planting.violation(
          Shown.since(Planting.LAST_DAY), "4.2.1-posted-cadre", subject, "", "MISSING", zh, en);
    }
  }

  /** A second team that does everything a team has to. */
  private void second() {
    Crew crew = planting.freshCrew(each -> true);
    Team team = draft.add(new Team(draft.nextId("T"), crew.place().id(), SECOND_TEAM, null));
    join(team, crew.captain());
    join(team, crew.vice());
    join(team, crew.clerk());
    Posting member = join(team, crew.member());
    draft.add(new Ledger(team.id(), SECOND_TEAM));
    for (YearMonth month : horizon.months()) {
      if (!month.isBefore(YearMonth.from(SECOND_TEAM))) {
        draft.add(new MonthlyReport(team.id(), month, month.atDay(22), true, 2));
        draft.add(new Allowance(member.id(), month, 30_000, 10_000, 5_000));
      }
    }
    planting.violation(
        Shown.since(SECOND_TEAM),
        "3.2-single-team",
        "village:" + crew.place().id(),
        "",
        "ABOVE_MAXIMUM",
        "一村有两支工作队",
        "the village has two teams");
  }

  private Posting join(Team team, Posting like) {
    boolean stationed = like.role() == TeamRole.MEMBER && like.stationed();
    return draft.add(
        new Posting(
            draft.nextId("P"),
            team.id(),
            like.cadreId(),
            like.role(),
            stationed,
            SECOND_TEAM,
            null,
            true));
  }

  /** The captain resides in the village instead of the department's member. */
  private void supportSeat() {
    Crew crew = planting.freshCrew(each -> planting.people.departmentsOf(each.place()).size() == 1);
    planting.change(crew.member(), row -> Postings.stationed(row, false));
    planting.change(crew.captain(), row -> Postings.stationed(row, true));
    draft.add(new Archive(crew.captain().cadreId(), LocalDate.of(2015, 9, 12)));
    draft.drop(Allowance.class, row -> row.postingId().equals(crew.member().id()));
    for (YearMonth month : horizon.months()) {
      draft.add(new Allowance(crew.captain().id(), month, 30_000, 10_000, 5_000));
    }
    // from the day a member of an older team has left until the next one comes, who is stationed
    LocalDate relieved = crew.member().to();
    Shown shown =
        crew.team().formedOn().isBefore(Horizon.PLAN_START)
            ? Shown.since(Teams.OLD_TO.plusDays(1))
            : Shown.always();
    if (relieved != null) {
      shown = shown.and(Shown.until(relieved));
    }
    seat(
        shown, crew, "SUPPORT_UNIT", "帮扶部门的队员未驻村", "the supporting unit's member is not stationed");
  }

  private void seat(Shown shown, Crew crew, String seat, String zh, String en) {
    planting.violation(
        shown, "3.2-member-seat", "team:" + crew.team().id(), seat, "MISSING", zh, en);
  }
}
