package io.hegui.examples.benchmarks.plain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.hegui.examples.opinion.Tables;
import io.hegui.facts.Allowance;
import io.hegui.facts.AnnexFiling;
import io.hegui.facts.Appraisal;
import io.hegui.facts.AppraisalResult;
import io.hegui.facts.Archive;
import io.hegui.facts.Cadre;
import io.hegui.facts.Commendation;
import io.hegui.facts.Diversion;
import io.hegui.facts.Fact;
import io.hegui.facts.FinalReport;
import io.hegui.facts.Funding;
import io.hegui.facts.GroupRole;
import io.hegui.facts.Household;
import io.hegui.facts.HouseholdSurvey;
import io.hegui.facts.Industry;
import io.hegui.facts.Ledger;
import io.hegui.facts.MonthlyReport;
import io.hegui.facts.Pairing;
import io.hegui.facts.Plan;
import io.hegui.facts.PlanKind;
import io.hegui.facts.Position;
import io.hegui.facts.Posting;
import io.hegui.facts.PovertyExit;
import io.hegui.facts.Problem;
import io.hegui.facts.Rank;
import io.hegui.facts.RosterFiling;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.Support;
import io.hegui.facts.Team;
import io.hegui.facts.TeamRole;
import io.hegui.facts.Township;
import io.hegui.facts.TownshipLink;
import io.hegui.facts.TownshipSummary;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import io.hegui.facts.Waiver;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of a folder of CSV files with their columns in the data contract's order. */
public final class CsvFacts implements Tables {
  private final Path folder;
  private final Map<Class<? extends Fact>, Set<String>> ids = new HashMap<>();
  private final Map<Class<? extends Fact>, List<? extends Fact>> tables = new HashMap<>();
  private final Map<String, Class<? extends Fact>> byName = new HashMap<>();

  private CsvFacts(Path folder) {
    this.folder = folder;
  }

  /** Reads the folder; tables that others refer to come first. */
  public static CsvFacts read(Path folder) throws IOException {
    CsvFacts facts = new CsvFacts(folder);
    facts.registers();
    facts.ties();
    facts.work();
    facts.filings();
    return facts;
  }

  @Override
  public boolean holds(String table) {
    return byName.containsKey(table);
  }

  @Override
  @SuppressWarnings("unchecked") // each list stands under the type of what it holds
  public <T extends Fact> List<T> rows(Class<T> type) {
    return (List<T>) tables.getOrDefault(type, List.of());
  }

  /**
   * A register's rows count whatever they refer to; of other tables those that lead nowhere do not.
   */
  private <T extends Fact> void table(
      String name, Class<T> type, boolean register, Function<CsvCells, T> make) throws IOException {
    Path file = folder.resolve(name + ".csv");
    if (Files.notExists(file)) {
      return;
    }
    List<T> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      var records = reader.iterator();
      records.next(); // the headings
      while (records.hasNext()) {
        CsvCells cells = new CsvCells(records.next(), ids);
        T row = make.apply(cells);
        if (register || !cells.dangling()) {
          rows.add(row);
        }
      }
    }
    tables.put(type, rows);
    byName.put(name, type);
  }

  private <T extends Fact> void register(String name, Class<T> type, Function<CsvCells, T> make)
      throws IOException {
    table(name, type, true, make);
  }

  private <T extends Fact> void table(String name, Class<T> type, Function<CsvCells, T> make)
      throws IOException {
    table(name, type, false, make);
  }

  private void registers() throws IOException {
    register("townships", Township.class, c -> new Township(c.key(Township.class), c.text(1)));
    register(
        "villages",
        Village.class,
        c -> new Village(c.key(Village.class), c.text(1), c.text(2), c.bool(3), c.optionalDate(4)));
    register(
        "households",
        Household.class,
        c ->
            new Household(
                c.key(Household.class),
                c.optional(1),
                c.text(2),
                c.optional(3) == null ? null : c.number(3),
                c.optionalDate(4)));
    register(
        "units",
        Unit.class,
        c -> new Unit(c.key(Unit.class), c.text(1), c.word(2, UnitLevel.class), c.optional(3)));
    register(
        "cadres",
        Cadre.class,
        c ->
            new Cadre(
                c.key(Cadre.class),
                c.text(1),
                c.text(2),
                c.optionalWord(3, Rank.class),
                positions(c.optional(4)),
                c.optionalBool(5),
                c.optionalBool(6)));
  }

  private static Set<Position> positions(@Nullable String text) {
    if (text == null) {
      return Set.of();
    }
    Set<Position> positions = EnumSet.noneOf(Position.class);
    for (String position : text.split(";", -1)) {
      positions.add(Position.valueOf(position));
    }
    return positions;
  }

  private void ties() throws IOException {
    table(
        "townshipLinks",
        TownshipLink.class,
        c ->
            new TownshipLink(
                c.reference(0, Cadre.class),
                c.reference(1, Township.class),
                c.date(2),
                c.optionalDate(3)));
    table(
        "supervisionGroups",
        SupervisionGroup.class,
        c ->
            new SupervisionGroup(
                c.key(SupervisionGroup.class), c.reference(1, Township.class), c.date(2)));
    table(
        "supervisionMembers",
        SupervisionMember.class,
        c ->
            new SupervisionMember(
                c.reference(0, SupervisionGroup.class),
                c.reference(1, Cadre.class),
                c.word(2, GroupRole.class),
                c.date(3),
                c.optionalDate(4)));
    table(
        "supports",
        Support.class,
        c ->
            new Support(
                c.reference(0, Unit.class),
                c.reference(1, Village.class),
                c.date(2),
                c.optionalDate(3),
                c.optional(4)));
    table(
        "teams",
        Team.class,
        c ->
            new Team(
                c.key(Team.class), c.reference(1, Village.class), c.date(2), c.optionalDate(3)));
    table(
        "postings",
        Posting.class,
        c ->
            new Posting(
                c.key(Posting.class),
                c.reference(1, Team.class),
                c.reference(2, Cadre.class),
                c.word(3, TeamRole.class),
                c.bool(4),
                c.date(5),
                c.optionalDate(6),
                c.optionalBool(7)));
    table(
        "pairings",
        Pairing.class,
        c ->
            new Pairing(
                c.reference(0, Household.class),
                c.reference(1, Cadre.class),
                c.date(2),
                c.optionalDate(3)));
  }

  private void work() throws IOException {
    table(
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
    table(
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
    table(
        "reports",
        MonthlyReport.class,
        c ->
            new MonthlyReport(
                c.reference(0, Team.class), c.month(1), c.date(2), c.bool(3), c.number(4)));
    table(
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
    table(
        "diversions",
        Diversion.class,
        c ->
            new Diversion(
                c.reference(0, Posting.class), c.date(1), c.optionalDate(2), c.optional(3)));
    table(
        "allowances",
        Allowance.class,
        c ->
            new Allowance(
                c.reference(0, Posting.class), c.month(1), c.money(2), c.money(3), c.money(4)));
    table("archives", Archive.class, c -> new Archive(c.reference(0, Cadre.class), c.date(1)));
    table("ledgers", Ledger.class, c -> new Ledger(c.reference(0, Team.class), c.date(1)));
    table(
        "industries",
        Industry.class,
        c -> new Industry(c.reference(0, Village.class), c.text(1), c.date(2)));
    table(
        "funding",
        Funding.class,
        c -> new Funding(c.reference(0, Unit.class), c.number(1), c.money(2)));
  }

  private void filings() throws IOException {
    table(
        "householdSurveys",
        HouseholdSurvey.class,
        c -> new HouseholdSurvey(c.reference(0, Team.class), c.optionalDate(1)));
    table(
        "townshipSummaries",
        TownshipSummary.class,
        c ->
            new TownshipSummary(
                c.reference(0, Township.class),
                c.optional(1),
                c.optionalDate(2),
                c.optionalDate(3)));
    table(
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
    table("commendations", Commendation.class, c -> new Commendation(c.date(0)));
    table(
        "finalReports",
        FinalReport.class,
        c -> new FinalReport(c.reference(0, Posting.class), c.optionalDate(1), c.optionalDate(2)));
    table(
        "rosterFilings",
        RosterFiling.class,
        c ->
            new RosterFiling(
                c.reference(0, Unit.class), c.reference(1, Township.class), c.date(2)));
    table(
        "annexFilings",
        AnnexFiling.class,
        c -> new AnnexFiling(c.reference(0, Township.class), c.number(1), c.date(2), c.bool(3)));
    table("povertyExits", PovertyExit.class, c -> new PovertyExit(c.number(0), c.number(1)));
    table(
        "waivers",
        Waiver.class,
        c -> new Waiver(c.text(0), c.text(1), c.text(2), c.text(3), c.date(4), c.date(5)));
  }
}
