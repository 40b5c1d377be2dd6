package io.hegui.examples.benchmarks.plain;

import io.hegui.facts.AnnexFiling;
import io.hegui.facts.Appraisal;
import io.hegui.facts.AppraisalResult;
import io.hegui.facts.Commendation;
import io.hegui.facts.FinalReport;
import io.hegui.facts.HouseholdSurvey;
import io.hegui.facts.Posting;
import io.hegui.facts.PovertyExit;
import io.hegui.facts.RosterFiling;
import io.hegui.facts.Team;
import io.hegui.facts.Township;
import io.hegui.facts.TownshipSummary;
import io.hegui.facts.Unit;
import io.hegui.facts.Waiver;
import java.io.IOException;
import java.math.BigDecimal;

/** What was reported, filed and appraised. */
final class CsvFilings {
  private CsvFilings() {}

  static void read(CsvFacts facts) throws IOException {
    facts.table(
        "householdSurveys",
        HouseholdSurvey.class,
        c -> new HouseholdSurvey(c.reference(0, Team.class), c.optionalDate(1)));
    facts.table(
        "townshipSummaries",
        TownshipSummary.class,
        c ->
            new TownshipSummary(
                c.reference(0, Township.class),
                c.optional(1),
                c.optionalDate(2),
                c.optionalDate(3)));
    facts.table(
        "appraisals",
        Appraisal.class,
        c ->
            new Appraisal(
                c.reference(0, Unit.class),
                c.number(1),
                c.optionalDate(2),
                c.optionalBool(3),
                c.optionalWord(4, AppraisalResult.class),
                c.optional(5) == null ? null : new BigDecimal(c.text(5))));
    facts.table("commendations", Commendation.class, c -> new Commendation(c.date(0)));
    facts.table(
        "finalReports",
        FinalReport.class,
        c -> new FinalReport(c.reference(0, Posting.class), c.optionalDate(1), c.optionalDate(2)));
    facts.table(
        "rosterFilings",
        RosterFiling.class,
        c ->
            new RosterFiling(
                c.reference(0, Unit.class), c.reference(1, Township.class), c.date(2)));
    facts.table(
        "annexFilings",
        AnnexFiling.class,
        c -> new AnnexFiling(c.reference(0, Township.class), c.number(1), c.date(2), c.bool(3)));
    facts.table("povertyExits", PovertyExit.class, c -> new PovertyExit(c.number(0), c.number(1)));
    facts.table(
        "waivers",
        Waiver.class,
        c -> new Waiver(c.text(0), c.text(1), c.text(2), c.text(3), c.date(4), c.date(5)));
  }
}
