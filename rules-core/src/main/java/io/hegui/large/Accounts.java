package io.hegui.large;

import io.hegui.facts.DataFinding;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Ref;
import io.hegui.facts.Schema;
import io.hegui.facts.Source;
import io.hegui.facts.TableAccount;
import io.hegui.facts.TableSchema;
import io.hegui.report.DataNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what became of the rows, from what was found about them: a share knows only its own. */
final class Accounts {
  private record Place(String table, Source source) {}

  private final Schema schema;
  private final Spilled spilled;
  private final Set<Place> neverFacts = new HashSet<>();
  private final Map<String, Long> rejected = new HashMap<>();
  private final Map<String, Long> dangling = new HashMap<>();
  private @Nullable Place lastRejected;
  private @Nullable Place lastDangling;

  Accounts(Schema schema, Spilled spilled) {
    this.schema = schema;
    this.spilled = spilled;
    for (DataFinding finding : spilled.findings()) {
      if (finding.effect() == Effect.ROW_REJECTED) {
        neverFacts.add(new Place(finding.table(), finding.source()));
      }
    }
  }

  /** Takes a finding; all about one row must come one behind the other. */
  void take(DataNote note) {
    Place place = new Place(note.table(), new Source(note.file(), note.sheet(), note.row()));
    if (note.effect() == Effect.ROW_REJECTED
        && !place.equals(lastRejected)
        && !neverFacts.contains(place)) {
      rejected.merge(note.table(), 1L, Long::sum);
      lastRejected = place;
    } else if (note.problem() == DataProblem.DANGLING_REFERENCE
        && !place.equals(lastDangling)
        && counts(note)) {
      dangling.merge(note.table(), 1L, Long::sum);
      lastDangling = place;
    }
  }

  /** Whether such a reference makes the row count no more. */
  private boolean counts(DataNote note) {
    TableSchema table = schema.table(note.table()).orElseThrow();
    boolean tolerant =
        table.column(note.column()).flatMap(c -> c.reference()).map(Ref::tolerant).orElse(true);
    return !tolerant && !table.register();
  }

  /** How many of a table's rows count as evidence. */
  long evidence(TableSchema table) {
    return accepted(table) - dangling.getOrDefault(table.name(), 0L);
  }

  private long accepted(TableSchema table) {
    return spilled.rows().getOrDefault(table.name(), 0L) - rejected.getOrDefault(table.name(), 0L);
  }

  /** The accounts of the submitted tables. */
  List<TableAccount> all() {
    List<TableAccount> accounts = new ArrayList<>();
    for (TableSchema table : schema.tables()) {
      Long read = spilled.read().get(table.name());
      if (read != null) {
        accounts.add(
            new TableAccount(
                table.name(),
                Math.toIntExact(read),
                Math.toIntExact(accepted(table)),
                Math.toIntExact(read - accepted(table)),
                !spilled.incomplete().contains(table.name())));
      }
    }
    return accounts;
  }
}
