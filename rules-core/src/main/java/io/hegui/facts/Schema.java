package io.hegui.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    Map<String, TableSchema> bySubject = new HashMap<>();
    for (TableSchema table : tables) {
      byType.put(table.type(), table);
      claim(byTitle, table.name(), table);
      claim(byTitle, table.heading(), table);
      if (!table.subject().isEmpty()) {
        claim(bySubject, table.subject(), table);
      }
    }
    tables.forEach(this::findReferences);
  }

  private static void claim(Map<String, TableSchema> names, String name, TableSchema table) {
    TableSchema other = names.put(name, table);
    if (other != null && !other.equals(table)) {
      throw new IllegalArgumentException(
          "two tables are called \""
              + name
              + "\": "
              + other.type().getName()
              + " and "
              + table.type().getName());
    }
  }

  private void findReferences(TableSchema table) {
    for (ColumnSchema column : table.columns()) {
      String target = column.reference().map(Ref::value).orElse("");
      if (!target.isEmpty() && table(target).flatMap(TableSchema::key).isEmpty()) {
        throw new IllegalArgumentException(
            table.type().getName()
                + "."
                + column.name()
                + " refers to \""
                + target
                + "\", which is no table whose rows have ids");
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

  /**
   * These tables and further ones, such as a policy of its own brings along.
   *
   * @throws IllegalArgumentException if one is described badly, refers to no table, or is called by
   *     the name, the Chinese name or the subject of another
   */
  public Schema with(Collection<Class<? extends Fact>> more) {
    Set<Class<? extends Fact>> further = new LinkedHashSet<>(more);
    further.removeAll(byType.keySet());
    if (further.isEmpty()) {
      return this;
    }
    List<TableSchema> all = new ArrayList<>(tables);
    further.stream().map(TableSchema::of).forEach(all::add);
    return new Schema(all);
  }

  /** These tables and those of another schema that are not among them. */
  public Schema with(Schema other) {
    List<Class<? extends Fact>> types = new ArrayList<>();
    other.tables.forEach(table -> types.add(table.type()));
    return with(types);
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
