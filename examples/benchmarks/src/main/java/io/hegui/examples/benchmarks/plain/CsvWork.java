package io.hegui.examples.benchmarks.plain;

import io.hegui.facts.Allowance;
import io.hegui.facts.Archive;
import io.hegui.facts.Cadre;
import io.hegui.facts.Diversion;
import io.hegui.facts.Funding;
import io.hegui.facts.Household;
import io.hegui.facts.Industry;
import io.hegui.facts.Ledger;
import io.hegui.facts.MonthlyReport;
import io.hegui.facts.Plan;
import io.hegui.facts.PlanKind;
import io.hegui.facts.Posting;
import io.hegui.facts.Problem;
import io.hegui.facts.Team;
import io.hegui.facts.Township;
import io.hegui.facts.Unit;
import io.hegui.facts.Village;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import java.io.IOException;

/** What was done, and what was given. */
final class CsvWork {
  private CsvWork() {}

  static void read(CsvFacts facts) throws IOException {
    facts.table(
        "visits",
        Visit.class,
        c ->
            new Visit(
                c.key(Visit.class),
                c.word(1, VisitKind.class),
                c.reference(2, Cadre.class),
                c.optionalReference(3, Township.class),
                c.optionalReference(4, Village.class),
                c.date(5)));
    facts.table(
        "problems",
        Problem.class,
        c ->
            new Problem(
                c.key(Problem.class),
                c.reference(1, Unit.class),
                c.optionalReference(2, Village.class),
                c.optionalDate(3),
                c.optionalDate(4),
                c.optional(5)));
    facts.table(
        "reports",
        MonthlyReport.class,
        c ->
            new MonthlyReport(
                c.reference(0, Team.class), c.month(1), c.date(2), c.bool(3), c.number(4)));
    facts.table(
        "plans",
        Plan.class,
        c ->
            new Plan(
                c.key(Plan.class),
                c.word(1, PlanKind.class),
                c.optionalReference(2, Village.class),
                c.optionalReference(3, Household.class),
                c.optionalDate(4),
                c.optionalDate(5),
                c.optionalDate(6),
                c.optionalDate(7),
                c.optionalDate(8),
                c.optionalDate(9),
                c.optionalDate(10)));
    facts.table(
        "diversions",
        Diversion.class,
        c ->
            new Diversion(
                c.reference(0, Posting.class), c.date(1), c.optionalDate(2), c.optional(3)));
    facts.table(
        "allowances",
        Allowance.class,
        c ->
            new Allowance(
                c.reference(0, Posting.class), c.month(1), c.money(2), c.money(3), c.money(4)));
    facts.table(
        "archives", Archive.class, c -> new Archive(c.reference(0, Cadre.class), c.date(1)));
    facts.table("ledgers", Ledger.class, c -> new Ledger(c.reference(0, Team.class), c.date(1)));
    facts.table(
        "industries",
        Industry.class,
        c -> new Industry(c.reference(0, Village.class), c.text(1), c.date(2)));
    facts.table(
        "funding",
        Funding.class,
        c -> new Funding(c.reference(0, Unit.class), c.number(1), c.money(2)));
  }
}
