package io.hegui.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables that a submission may hold, in the order in which their rows are accepted. */
public final class Schema {
  private static final List<Class<? extends Fact>> STANDARD =
      List.of(
          Township.class,
          Village.class,
          Household.class,
          Unit.class,
          Cadre.class,
          TownshipLink.class,
          SupervisionGroup.class,
          SupervisionMember.class,
          Support.class,
          Team.class,
          Posting.class,
          Pairing.class,
          Visit.class,
          Problem.class,
          MonthlyReport.class,
          Plan.class,
          HouseholdSurvey.class,
          TownshipSummary.class,
          Ledger.class,
          Diversion.class,
          Archive.class,
          Allowance.class,
          Appraisal.class,
          Commendation.class,
          FinalReport.class,
          RosterFiling.class,
          AnnexFiling.class,
          PovertyExit.class,
          Industry.class,
          Funding.class,
          Waiver.class);

  private final List<TableSchema> tables;
  private final Map<String, TableSchema> byTitle = new LinkedHashMap<>();
  private final Map<Class<?>, TableSchema> byType = new LinkedHashMap<>();

  private Schema(List<TableSchema> tables) {
    this.tables = List.copyOf(tables);
    for (TableSchema table : tables) {
      if (byTitle.put(table.name(), table) != null
          || byTitle.put(table.heading(), table) != null
          || byType.put(table.type(), table) != null) {
        throw new IllegalArgumentException("two tables are called " + table);
      }
    }
  }

  /** Read off the records when it is first asked for. */
  private static final class Standard {
    static final Schema SCHEMA = new Schema(STANDARD.stream().map(TableSchema::of).toList());
  }

  /** The tables of the data contract. */
  public static Schema standard() {
    return Standard.SCHEMA;
  }

  /** These tables and further ones, which a policy of its own brings along. */
  public Schema with(Collection<Class<? extends Fact>> more) {
    List<TableSchema> all = new ArrayList<>(tables);
    more.stream().filter(type -> !byType.containsKey(type)).map(TableSchema::of).forEach(all::add);
    return new Schema(all);
  }

  public List<TableSchema> tables() {
    return tables;
  }

  /** The table with that name or Chinese name. */
  public Optional<TableSchema> table(String title) {
    return Optional.ofNullable(byTitle.get(title));
  }

  /**
   * The table whose rows that record holds.
   *
   * @throws IllegalArgumentException if there is none
   */
  public TableSchema table(Class<? extends Fact> type) {
    TableSchema table = byType.get(type);
    if (table == null) {
      throw new IllegalArgumentException(type + " is not a table of this schema");
    }
    return table;
  }
}
