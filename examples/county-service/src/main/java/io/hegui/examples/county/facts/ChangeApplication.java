package io.hegui.examples.county.facts;

import io.hegui.examples.county.accounts.Scope;
import io.hegui.examples.county.facts.CountyFacts.Applied;
import io.hegui.examples.county.web.ProblemException;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Works out what a change makes of the facts. */
final class ChangeApplication {
  private final CountyFacts before;
  private final Change change;
  private final Scope scope;
  private final Map<TableSchema, List<FactRow>> after;
  private final List<FactRow> removed = new ArrayList<>();
  private final List<FactRow> added = new ArrayList<>();

  ChangeApplication(CountyFacts before, Change change, Scope scope) {
    this.before = before;
    this.change = change;
    this.scope = scope;
    this.after = new LinkedHashMap<>(before.tables());
  }

  Applied apply() {
    change.remove().forEach(this::remove);
    change.put().forEach(this::put);
    return new Applied(before, new CountyFacts(before.revision() + 1, after), removed, added);
  }

  private void remove(FactRow given) {
    before.mustBelong(scope, given.fact());
    TableSchema table = CountyFacts.table(given.fact());
    FactRow row =
        find(table, given.fact())
            // An id that was guessed is not there.
            .filter(known -> before.territory().concerns(scope, known.fact()))
            .orElseThrow(
                () ->
                    ProblemException.of(422, "no-such-row")
                        .with("table", table.name())
                        .with("row", given.source().row()));
    take(table, row);
  }

  private void put(FactRow given) {
    TableSchema table = CountyFacts.table(given.fact());
    Optional<FactRow> known = find(table, given.fact());
    Fact fact =
        known.map(row -> FactJson.unmasked(table, given.fact(), row.fact())).orElse(given.fact());
    if (known.map(FactRow::fact).equals(Optional.of(fact))) {
      // Nobody learns that they guessed another's row.
      before.mustBelong(scope, fact);
      return;
    }
    known.ifPresent(row -> take(table, row));
    FactRow row = new FactRow(FactRow.NEW, fact, given.source());
    rows(table).add(row);
    added.add(row);
  }

  private void take(TableSchema table, FactRow row) {
    rows(table).remove(row);
    // What the same change brought was never there.
    if (!added.remove(row)) {
      removed.add(row);
    }
  }

  private Optional<FactRow> find(TableSchema table, Fact fact) {
    ColumnSchema key = table.key().orElse(null);
    return after.getOrDefault(table, List.of()).stream()
        .filter(
            row ->
                key == null
                    ? row.fact().equals(fact) || FactJson.masked(table, row.fact()).equals(fact)
                    : Objects.equals(key.value(row.fact()), key.value(fact)))
        .findFirst();
  }

  /** The table's rows, to be changed: a list of this change's own. */
  private List<FactRow> rows(TableSchema table) {
    List<FactRow> rows = after.get(table);
    if (rows == null || rows == before.tables().get(table)) {
      rows = new ArrayList<>(before.rows(table));
      after.put(table, rows);
    }
    return rows;
  }
}
