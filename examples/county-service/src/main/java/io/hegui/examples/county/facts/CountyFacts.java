package io.hegui.examples.county.facts;

import io.hegui.examples.county.accounts.Scope;
import io.hegui.examples.county.web.ProblemException;
import io.hegui.facts.Fact;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The county's facts at one revision: the tables that were submitted, each with its rows.
 * Immutable; each is itself and equals no other.
 */
public final class CountyFacts {
  static final Schema SCHEMA = Schema.standard();

  private final long revision;
  private final Map<TableSchema, List<FactRow>> tables;
  private final Submission submission;
  private final Territory territory;

  CountyFacts(long revision, Map<TableSchema, List<FactRow>> tables) {
    this.revision = revision;
    this.tables = tables;
    SubmissionBuilder builder = Submission.builder(SCHEMA);
    tables.forEach(
        (table, rows) -> {
          builder.table(table);
          rows.forEach(row -> builder.add(row.fact(), row.source()));
        });
    this.submission = builder.build();
    this.territory = new Territory(submission);
  }

  public long revision() {
    return revision;
  }

  /** The facts as the library takes them. */
  public Submission submission() {
    return submission;
  }

  /** Which townships the rows concern. */
  public Territory territory() {
    return territory;
  }

  Map<TableSchema, List<FactRow>> tables() {
    return tables;
  }

  List<FactRow> rows(TableSchema table) {
    return tables.getOrDefault(table, List.of());
  }

  /**
   * The facts after a change by somebody with that scope.
   *
   * @throws ProblemException if the change does not fit them
   */
  Applied apply(Change change, Scope scope) {
    return new ChangeApplication(this, change, scope).apply();
  }

  /**
   * @throws ProblemException if the row is not theirs to name in a change, be it there or not
   */
  void mustBelong(Scope scope, Fact fact) {
    if (!territory.belongsTo(scope, fact)) {
      throw ProblemException.of(403, "not-yours");
    }
  }

  /** These rows in place of the tables' former ones. */
  Applied replace(Map<TableSchema, List<FactRow>> submitted, boolean keepOthers) {
    Map<TableSchema, List<FactRow>> after = new LinkedHashMap<>();
    List<FactRow> removed = new ArrayList<>();
    List<FactRow> added = new ArrayList<>();
    for (TableSchema table : SCHEMA.tables()) {
      List<FactRow> given = submitted.get(table);
      if (given != null) {
        after.put(table, given);
        added.addAll(given);
        removed.addAll(rows(table));
      } else if (keepOthers && tables.containsKey(table)) {
        after.put(table, rows(table));
      } else {
        removed.addAll(rows(table));
      }
    }
    return new Applied(this, new CountyFacts(revision + 1, after), removed, added);
  }

  /**
   * What a change makes of the facts.
   *
   * @param removed the rows that do not count any more
   * @param added the rows that count from now on
   */
  public record Applied(
      CountyFacts before, CountyFacts after, List<FactRow> removed, List<FactRow> added) {
    public Applied {
      removed = List.copyOf(removed);
      added = List.copyOf(added);
    }

    /**
     * Nobody changes what concerns others, neither as it was nor as it is to be.
     *
     * @throws ProblemException if somebody with that scope would
     */
    void mustBelong(Scope scope) {
      removed.forEach(row -> before.mustBelong(scope, row.fact()));
      added.forEach(row -> after.mustBelong(scope, row.fact()));
    }

    boolean isEmpty() {
      return removed.isEmpty()
          && added.isEmpty()
          && before.tables().keySet().equals(after.tables().keySet());
    }
  }

  /** The table of a row. */
  static TableSchema table(Fact fact) {
    return SCHEMA.table(fact.getClass());
  }
}
