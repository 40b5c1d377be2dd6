package io.hegui.examples.audit.sample;

import io.hegui.facts.Posting;
import io.hegui.facts.TeamRole;

/** Faults in 3.2: captains and vice captains. */
final class CaptainFaults {
  private final Planting planting;

  CaptainFaults(Planting planting) {
    this.planting = planting;
  }

  void plant() {
    captains();
    vices();
  }

  private void captains() {
    Crew none = planting.freshCrew(each -> true);
    planting.end(none.captain());
    team(Planting.GONE, "3.2-captain", none, "MISSING", "工作队没有队长", "the team has no captain");

    Crew two = planting.freshCrew(each -> each.department().isCounty());
    planting.draft.add(
        new Posting(
            planting.draft.nextId("P"),
            two.team().id(),
            two.department().head().id(),
            TeamRole.CAPTAIN,
            false,
            Planting.LAST_DAY,
            null,
            true));
    team(
        Shown.since(Planting.LAST_DAY),
        "3.2-captain",
        two,
        "ABOVE_MAXIMUM",
        "工作队有两名队长",
        "the team has two captains");

    Crew clerk = planting.freshCrew(each -> true);
    planting.change(clerk.captain(), row -> Postings.of(row, clerk.department().staff().get(0)));
    ineligible(
        "3.2-captain-eligibility", clerk.captain(), "队长是一般干部", "the captain is an ordinary cadre");
  }

  private void vices() {
    Crew none = planting.freshCrew(each -> true);
    planting.end(none.vice());
    team(
        Planting.GONE,
        "3.2-vice-captain",
        none,
        "MISSING",
        "工作队没有副队长",
        "the team has no vice captain");

    Crew clerk = planting.freshCrew(each -> true);
    int inTown = clerk.hall().town().poorPlaces().indexOf(clerk.place());
    planting.change(clerk.vice(), row -> Postings.of(row, clerk.hall().clerks().get(inTown)));
    ineligible(
        "3.2-vice-captain-eligibility",
        clerk.vice(),
        "副队长不是乡镇党委班子成员",
        "the vice captain is not of the township's Party committee");
  }

  private void ineligible(String rule, Posting posting, String zh, String en) {
    planting.violation(Shown.always(), rule, "posting:" + posting.id(), "", "INELIGIBLE", zh, en);
  }

  private void team(Shown shown, String rule, Crew crew, String kind, String zh, String en) {
    planting.violation(shown, rule, "team:" + crew.team().id(), "", kind, zh, en);
  }
}
