package io.hegui.examples.audit.sample;

import io.hegui.facts.Cadre;
import io.hegui.facts.GroupRole;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.TownshipLink;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Faults in 3.1: county leaders, townships and their supervision groups. */
final class TownshipFaults {
  private static final LocalDate LINKED_ON = Planting.LAST_DAY.minusDays(30);
  private static final Shown LINKED = Shown.since(LINKED_ON);

  private final Planting planting;
  private final Draft draft;

  TownshipFaults(Planting planting) {
    this.planting = planting;
    this.draft = planting.draft;
  }

  void plant() {
    links();
    leaders();
    seats();
  }

  private void links() {
    Cadre gone = planting.leaderOf(0);
    draft.change(
        TownshipLink.class,
        row -> row.cadreId().equals(gone.id()),
        row -> new TownshipLink(row.cadreId(), row.townshipId(), row.from(), Planting.LAST_DAY));
    township(Planting.GONE, 0, "MISSING", "县级领导的联系已结束", "the county leader's link has ended");
    groupLeader(
        Planting.GONE,
        0,
        "INELIGIBLE",
        "组长不再联系该乡镇",
        "the group's leader is no longer linked to the township");

    link(planting.people.spareLeaders().get(0), 1);
    township(
        LINKED,
        1,
        "ABOVE_MAXIMUM",
        "两名县级领导联系同一乡镇",
        "two county leaders are linked to the township");

    // the leader of township 3 takes over township 2 with its group, and keeps the own one
    Cadre both = planting.leaderOf(3);
    String second = planting.halls.get(2).town().id();
    draft.change(
        TownshipLink.class,
        row -> row.townshipId().equals(second),
        row -> new TownshipLink(both.id(), row.townshipId(), row.from(), row.to()));
    changeLeader(2, row -> member(row, both.id(), GroupRole.LEADER));
    planting.violation(
        Shown.always(),
        "3.1-leader-townships",
        "cadre:" + both.id(),
        "",
        "ABOVE_MAXIMUM",
        "一名县级领导联系两个乡镇",
        "a county leader is linked to two townships");

    Cadre secretary = planting.halls.get(4).secretary();
    link(secretary, 4);
    planting.violation(
        LINKED,
        "3.1-leader-rank",
        "cadre:" + secretary.id() + "/township:" + planting.halls.get(4).town().id(),
        "",
        "INELIGIBLE",
        "科级干部被登记为联系领导",
        "a cadre of rank SECTION is entered as linked leader");
  }

  private void leaders() {
    String none = group(5).id();
    draft.drop(SupervisionMember.class, row -> row.groupId().equals(none));
    draft.drop(SupervisionGroup.class, row -> row.id().equals(none));
    planting.violation(
        Shown.always(),
        "3.1-supervision-group",
        "township:" + planting.halls.get(5).town().id(),
        "",
        "MISSING",
        "未成立督导工作组",
        "there is no supervision group");

    String leaderless = group(6).id();
    draft.drop(
        SupervisionMember.class,
        row -> row.groupId().equals(leaderless) && row.role() == GroupRole.LEADER);
    groupLeader(Shown.always(), 6, "MISSING", "督导组没有组长", "the group has no leader");

    Cadre spare = planting.people.spareLeaders().get(1);
    draft.add(
        new SupervisionMember(
            group(7).id(), spare.id(), GroupRole.LEADER, Horizon.PLAN_START.plusDays(9), null));
    groupLeader(Shown.always(), 7, "ABOVE_MAXIMUM", "督导组有两名组长", "the group has two leaders");

    String swapped = group(8).id();
    String secretary = planting.halls.get(8).secretary().id();
    changeLeader(8, row -> member(row, row.cadreId(), GroupRole.MEMBER));
    draft.change(
        SupervisionMember.class,
        row -> row.groupId().equals(swapped) && row.cadreId().equals(secretary),
        row -> member(row, row.cadreId(), GroupRole.LEADER));
    groupLeader(Shown.always(), 8, "INELIGIBLE", "党委书记任组长", "the Party secretary leads the group");
  }

  private void seats() {
    seat(1, planting.halls.get(1).secretary(), "PARTY_SECRETARY");
    seat(9, planting.halls.get(9).head(), "TOWNSHIP_HEAD");
    Department county =
        planting
            .freshCrew(
                crew -> crew.hall().equals(planting.halls.get(4)) && crew.department().isCounty())
            .department();
    seat(4, county.head(), "UNIT_HEAD:" + county.id());
    Crew led =
        planting.freshCrew(
            crew -> !crew.hall().equals(planting.halls.get(5)) && crew.department().isPrefecture());
    Department prefecture = led.department();
    seat(
        planting.halls.indexOf(led.hall()),
        prefecture.inCharge(),
        "LEADER_IN_CHARGE:" + prefecture.id());
  }

  private void seat(int hall, Cadre cadre, String seat) {
    String group = group(hall).id();
    draft.change(
        SupervisionMember.class,
        row -> row.groupId().equals(group) && row.cadreId().equals(cadre.id()),
        row ->
            new SupervisionMember(
                row.groupId(), row.cadreId(), row.role(), row.from(), Planting.LAST_DAY));
    planting.violation(
        Planting.GONE,
        "3.1-group-seat",
        "group:" + group,
        seat,
        "MISSING",
        "督导组缺少该席位的成员",
        "nobody holds this seat of the group any longer");
  }

  private void link(Cadre cadre, int hall) {
    draft.add(new TownshipLink(cadre.id(), planting.halls.get(hall).town().id(), LINKED_ON, null));
  }

  private SupervisionGroup group(int hall) {
    String township = planting.halls.get(hall).town().id();
    return draft.first(SupervisionGroup.class, row -> row.townshipId().equals(township));
  }

  private void changeLeader(int hall, UnaryOperator<SupervisionMember> change) {
    String group = group(hall).id();
    draft.change(
        SupervisionMember.class,
        row -> row.groupId().equals(group) && row.role() == GroupRole.LEADER,
        change);
  }

  private static SupervisionMember member(SupervisionMember row, String cadre, GroupRole role) {
    return new SupervisionMember(row.groupId(), cadre, role, row.from(), row.to());
  }

  private void township(Shown shown, int hall, String kind, String zh, String en) {
    String subject = "township:" + planting.halls.get(hall).town().id();
    planting.violation(shown, "3.1-township-leader", subject, "", kind, zh, en);
  }

  private void groupLeader(Shown shown, int hall, String kind, String zh, String en) {
    planting.violation(shown, "3.1-group-leader", "group:" + group(hall).id(), "", kind, zh, en);
  }
}
