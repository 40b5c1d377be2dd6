package io.hegui.examples.audit.sample;

import io.hegui.facts.Allowance;
import io.hegui.facts.Archive;
import io.hegui.facts.Cadre;
import io.hegui.facts.Household;
import io.hegui.facts.Pairing;
import io.hegui.facts.Plan;
import io.hegui.facts.PlanKind;
import io.hegui.facts.Posting;
import io.hegui.facts.Team;
import io.hegui.facts.TeamRole;
import io.hegui.facts.Village;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A county leader stationed in two villages, of whom the register says too little, and registers
 * that are not of the plan's size.
 */
final class LastingFaults {
  private static final LocalDate STATIONED = LocalDate.of(2020, 11, 1);

  private final Planting planting;
  private final Draft draft;

  LastingFaults(Planting planting) {
    this.planting = planting;
    this.draft = planting.draft;
  }

  void plant() {
    leader();
    villages();
    households();
  }

  private void leader() {
    Cadre leader = planting.people.spareLeaders().get(0);
    draft.change(
        Cadre.class,
        row -> row.id().equals(leader.id()),
        row ->
            new Cadre(
                row.id(),
                row.name(),
                row.unitId(),
                row.rank(),
                row.positions(),
                row.inOffice(),
                null));
    draft.add(new Archive(leader.id(), STATIONED));
    String unknown = station(leader, planting.crews.get(10).team(), null);
    station(leader, planting.crews.get(11).team(), true);
    planting.list(
        Shown.since(STATIONED),
        "5.2-pay",
        unknown,
        "",
        "",
        Fault.Outcome.UNDETERMINED,
        "未填写工资关系",
        "whether the pay stays is left blank");
    advisory(
        Shown.since(STATIONED),
        "posting-overlap",
        "cadre:" + leader.id(),
        "同时驻两个村",
        "stationed in two villages at once");
  }

  private String station(Cadre cadre, Team team, @Nullable Boolean payRetained) {
    Posting posting =
        draft.add(
            new Posting(
                draft.nextId("P"),
                team.id(),
                cadre.id(),
                TeamRole.MEMBER,
                true,
                STATIONED,
                Horizon.PLAN_END,
                payRetained));
    for (YearMonth month : List.of(YearMonth.of(2020, 11), YearMonth.of(2020, 12))) {
      draft.add(new Allowance(posting.id(), month, 30_000, 10_000, 5_000));
    }
    String subject = "posting:" + posting.id();
    planting.violation(
        Shown.since(STATIONED),
        "5.2-rank",
        subject,
        "",
        "INELIGIBLE",
        "县级领导驻村",
        "a county leader is stationed");
    planting.list(
        Shown.since(STATIONED),
        "5.2-fitness",
        subject,
        "",
        "",
        Fault.Outcome.UNDETERMINED,
        "未填写健康状况",
        "whether the cadre is fit is left blank");
    return subject;
  }

  /** One village is no longer entered as poor; its township has others. */
  private void villages() {
    Crew crew = planting.freshCrew(each -> each.hall().town().poorPlaces().size() > 1);
    draft.change(
        Village.class,
        row -> row.id().equals(crew.place().id()),
        row -> new Village(row.id(), row.name(), row.townshipId(), false, row.exitedOn()));
    advisory("register-villages", "少登记一个贫困村", "one poor village is not entered as such");
  }

  /** One household more, with all that it is owed. */
  private void households() {
    VillageOffice office = planting.people.offices().get(0);
    Household like = office.place().households().get(0);
    String id = like.villageId() + "999";
    LocalDate exited = LocalDate.of(2015, 12, 20);
    draft.add(new Household(id, like.headName(), like.villageId(), like.persons(), exited));
    LocalDate day = LocalDate.of(2015, 9, 18);
    draft.add(
        new Plan(
            draft.nextId("PH"), PlanKind.HOUSEHOLD, null, id, day, day, day, day, day, day, day));
    draft.add(new Pairing(id, office.cadres().get(0).id(), day, null));
    advisory("register-households", "多登记一户贫困户", "one household too many is entered");
  }

  private void advisory(String id, String zh, String en) {
    advisory(Shown.since(Horizon.PLAN_START), id, "county", zh, en);
  }

  private void advisory(Shown shown, String id, String subject, String zh, String en) {
    planting.list(shown, id, subject, "", "", Fault.Outcome.ADVISORY, zh, en);
  }
}
