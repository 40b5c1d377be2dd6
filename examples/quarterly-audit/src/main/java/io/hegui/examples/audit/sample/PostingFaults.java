package io.hegui.examples.audit.sample;

import io.hegui.facts.Allowance;
import io.hegui.facts.Archive;
import io.hegui.facts.Cadre;
import io.hegui.facts.Diversion;
import io.hegui.facts.FinalReport;
import io.hegui.facts.Posting;
import java.time.LocalDate;
import java.time.YearMonth;

/** Faults in 4.2, 5.1 and 5.2 about cadres stationed in a village. */
final class PostingFaults {
  private final Planting planting;
  private final Draft draft;

  PostingFaults(Planting planting) {
    this.planting = planting;
    this.draft = planting.draft;
  }

  void plant() {
    service();
    cadres();
    allowance();
  }

  private void service() {
    Posting shortTerm = planting.freshCrew(each -> true).member();
    planting.change(shortTerm, row -> Postings.until(row, LocalDate.of(2016, 12, 31)));
    LocalDate last = LocalDate.of(2016, 12, 31);
    // a sample that goes on so long tells of the papers too
    for (FinalReport filed :
        draft.where(FinalReport.class, row -> row.postingId().equals(shortTerm.id()))) {
      draft.change(
          FinalReport.class,
          filed::equals,
          row -> new FinalReport(row.postingId(), last.plusDays(9), last.plusDays(16)));
    }
    violation(
        Shown.since(shortTerm.from()).and(Shown.until(last).or(Shown.holding(last))),
        "4.2.1-residency",
        shortTerm,
        "",
        "TOO_SHORT",
        "计划派驻不足两年",
        "the posting is planned for less than two years");

    divert(LocalDate.of(2016, 1, 11), Fault.Outcome.VIOLATION);
    divert(LocalDate.of(2016, 3, 1), Fault.Outcome.WAIVED);
  }

  private void divert(LocalDate from, Fault.Outcome outcome) {
    Posting posting = planting.freshCrew(each -> true).member();
    draft.add(new Diversion(posting.id(), from, from.plusDays(9), "抽调参加县级专项检查"));
    planting.list(
        Shown.holding(from),
        "4.2.3-diversion",
        "posting:" + posting.id(),
        from.toString(),
        "NOT_ALLOWED",
        outcome,
        "驻村干部被抽调",
        "a stationed cadre was called away");
  }

  private void cadres() {
    String nameless = planting.freshCrew(each -> true).member().cadreId();
    draft.drop(Archive.class, row -> row.cadreId().equals(nameless));
    planting.violation(
        Shown.always(),
        "5.1-archive",
        "cadre:" + nameless,
        "",
        "MISSING",
        "驻村干部未建档",
        "no file is kept on the posted cadre");

    Posting ill = planting.freshCrew(each -> true).member();
    draft.change(
        Cadre.class,
        row -> row.id().equals(ill.cadreId()),
        row ->
            new Cadre(
                row.id(),
                row.name(),
                row.unitId(),
                row.rank(),
                row.positions(),
                row.inOffice(),
                false));
    for (Posting term : draft.where(Posting.class, row -> row.cadreId().equals(ill.cadreId()))) {
      violation(
          active(term),
          "5.2-fitness",
          term,
          "",
          "INELIGIBLE",
          "驻村干部身体状况不宜驻村",
          "the posted cadre is not fit");
    }

    Posting unpaid = planting.freshCrew(each -> true).member();
    planting.change(unpaid, Postings::unpaid);
    violation(
        active(unpaid),
        "5.2-pay",
        unpaid,
        "",
        "INCONSISTENT",
        "工资关系未保留",
        "the posted cadre's pay was not kept");
  }

  private void allowance() {
    Posting posting = planting.freshCrew(each -> true).member();
    draft.change(
        Allowance.class,
        row -> row.postingId().equals(posting.id()) && firstQuarter(row.month()),
        row -> new Allowance(row.postingId(), row.month(), row.meal(), row.transport(), 0));
    violation(
        Shown.holding(Planting.AS_OF),
        "5.2-allowance",
        posting,
        "2016Q1",
        "INCOMPLETE",
        "未发通讯补贴",
        "no telecom allowance was paid");
  }

  private static boolean firstQuarter(YearMonth month) {
    return month.getYear() == 2016 && month.getMonthValue() <= 3;
  }

  private static Shown active(Posting posting) {
    return Shown.always().and(check -> posting.activeOn(check.to()));
  }

  private void violation(
      Shown shown,
      String rule,
      Posting posting,
      String occurrence,
      String kind,
      String zh,
      String en) {
    planting.violation(shown, rule, "posting:" + posting.id(), occurrence, kind, zh, en);
  }
}
