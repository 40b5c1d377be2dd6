package io.hegui.examples.audit.sample;

import io.hegui.facts.Waiver;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Three waivers: one that excuses a fault, one that came to its end, one that meets nothing. */
final class Waivers {
  private static final LocalDate YEAR_START = LocalDate.of(2016, 1, 1);
  private static final LocalDate YEAR_END = LocalDate.of(2016, 12, 31);

  private static final LocalDate EXPIRED = LocalDate.of(2016, 1, 31);
  private static final Shown IN_FORCE = Shown.since(YEAR_START).and(Shown.until(YEAR_END));

  private final Planting planting;

  Waivers(Planting planting) {
    this.planting = planting;
  }

  void plant() {
    Fault waived = find(fault -> fault.outcome() == Fault.Outcome.WAIVED);
    waive(waived.ruleId(), waived.subject(), "经县委组织部批准的抽调", YEAR_START, YEAR_END);

    Fault outlived = find(fault -> fault.ruleId().equals("3.2-vice-captain"));
    waive(outlived.ruleId(), outlived.subject(), "换届期间暂缺", LocalDate.of(2015, 10, 1), EXPIRED);
    advisory(
        Shown.since(LocalDate.of(2015, 10, 1)).and(Shown.until(EXPIRED)),
        "waiver-unused",
        outlived.subject(),
        "豁免尚无对应的问题",
        "the waiver meets no violation yet");
    advisory(
        Planting.GONE.and(Shown.since(EXPIRED)),
        "waiver-expired",
        outlived.subject(),
        "豁免已过期",
        "the waiver has expired");

    String idle = "cadre:" + planting.people.volunteers().get(0).id();
    waive("3.3-caseload-max", idle, "社会帮扶", YEAR_START, YEAR_END);
    advisory(IN_FORCE, "waiver-unused", idle, "豁免没有对应的问题", "the waiver meets no violation");
  }

  private Fault find(Predicate<Fault> condition) {
    return planting.faults().stream().filter(condition).findFirst().orElseThrow();
  }

  private void waive(String rule, String subject, String why, LocalDate from, LocalDate to) {
    planting.draft.add(new Waiver(rule, subject, why, "县脱贫攻坚领导小组", from, to));
  }

  private void advisory(Shown shown, String id, String subject, String zh, String en) {
    planting.list(shown, id, subject, "", "", Fault.Outcome.ADVISORY, zh, en);
  }
}
