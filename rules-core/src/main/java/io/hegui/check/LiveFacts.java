package io.hegui.check;

import io.hegui.check.Amendment.Add;
import io.hegui.check.Amendment.Remove;
import io.hegui.check.Amendment.Replace;
import io.hegui.check.Amendment.Step;
import io.hegui.check.Amendment.Submit;
import io.hegui.check.LiveRow.Target;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.Ref;
import io.hegui.facts.Registers;
import io.hegui.facts.Row;
import io.hegui.facts.Source;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableAccount;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a live session. Which of them are accepted and which refer to nothing is settled as
 * rows come and go, by the same rules as in {@link SubmissionBuilder#build()}, but only for the
 * rows that a change can reach.
 */
final class LiveFacts {
  private static final Source MEMORY = Source.memory(0);

  private final Submission begun;
  private final Map<Class<?>, LiveTable> tables = new LinkedHashMap<>();
  private long places;
  private boolean sound = true;

  /** The rows that may count now and did not, or the other way round. */
  private Set<LiveRow> touched = new LinkedHashSet<>();

  LiveFacts(Submission submission) {
    this.begun = submission;
    for (TableSchema table : submission.schema().tables()) {
      Optional<TableAccount> account = submission.account(table.name());
      boolean complete = account.map(TableAccount::complete).orElse(true);
      tables.put(table.type(), new LiveTable(table, tables.size(), account.isPresent(), complete));
    }
    for (LiveTable table : tables.values()) {
      for (Row<?> row : submission.rowsRead(table.schema.name())) {
        link(row(table, row.fact(), row.source(), places++));
      }
    }
  }

  /** Whether the table was submitted and read to its end. */
  boolean holds(String table) {
    return begun
        .schema()
        .table(table)
        .map(schema -> tables.get(schema.type()))
        .filter(found -> found.submitted && found.complete)
        .isPresent();
  }

  Iterable<LiveTable> tables() {
    return tables.values();
  }

  /** The rows of that record. */
  List<LiveRow> rows(Class<? extends Fact> type) {
    LiveTable table = tables.get(type);
    List<LiveRow> rows = new ArrayList<>();
    if (table != null) {
      table.byContent.all().forEach(rows::addAll);
    }
    rows.sort(Comparator.comparingLong(row -> row.place));
    return rows;
  }

  /** Whether all rows are settled: what a fact says of itself may have failed in between. */
  boolean isSound() {
    return sound;
  }

  /** What was done, to be undone. */
  sealed interface Deed {}

  record Linked(LiveRow row) implements Deed {}

  record Unlinked(LiveRow row) implements Deed {}

  record Submitted(LiveTable table) implements Deed {}

  /**
   * Makes all changes or none.
   *
   * @throws IllegalArgumentException if a row is not there, or of no table of the schema
   */
  List<Deed> apply(Amendment amendment) {
    List<Deed> deeds = new ArrayList<>();
    try {
      amendment.steps().forEach(step -> take(step, deeds));
    } catch (RuntimeException e) {
      if (sound) {
        undo(deeds);
      }
      throw e;
    }
    return deeds;
  }

  private void take(Step step, List<Deed> deeds) {
    if (step instanceof Submit submit) {
      submit(table(submit.table()), deeds);
    } else if (step instanceof Add add) {
      LiveTable table = table(add.fact().getClass());
      LiveRow row = row(table, add.fact(), MEMORY, places++);
      submit(table, deeds);
      link(row);
      deeds.add(new Linked(row));
    } else if (step instanceof Remove remove) {
      LiveRow row = find(remove.fact());
      unlink(row);
      deeds.add(new Unlinked(row));
    } else if (step instanceof Replace replace) {
      LiveRow old = find(replace.old());
      if (!old.fact.getClass().equals(replace.by().getClass())) {
        throw new IllegalArgumentException(
            "a row of " + old.table.schema + " cannot be replaced by one of another table");
      }
      LiveRow row = row(old.table, replace.by(), MEMORY, old.place);
      unlink(old);
      deeds.add(new Unlinked(old));
      link(row);
      deeds.add(new Linked(row));
    }
  }

  /** Undoes what was done last. */
  void undo(List<Deed> deeds) {
    List<Deed> last = new ArrayList<>(deeds);
    Collections.reverse(last);
    for (Deed deed : last) {
      if (deed instanceof Linked linked) {
        unlink(linked.row());
      } else if (deed instanceof Unlinked unlinked) {
        link(unlinked.row());
      } else if (deed instanceof Submitted submitted) {
        setSubmitted(submitted.table(), false);
      }
    }
  }

  private LiveTable table(Class<? extends Fact> type) {
    LiveTable table = tables.get(begun.schema().table(type).type());
    return Objects.requireNonNull(table);
  }

  private LiveRow find(Fact fact) {
    LiveTable table = table(fact.getClass());
    List<LiveRow> equal = table.byContent.get(fact);
    if (equal.isEmpty()) {
      // Which one is not said: it may name a person.
      throw new IllegalArgumentException("there is no such row of " + table.schema);
    }
    return equal.get(0);
  }

  /**
   * A row to be linked. Whatever can be wrong with a fact shows here, before anything is changed.
   */
  private LiveRow row(LiveTable table, Fact given, Source source, long place) {
    // Two rows are two facts, even if somebody hands over one instance twice.
    boolean known = table.byContent.get(given).stream().anyMatch(row -> row.fact == given);
    Fact fact = known ? table.schema.copy(given) : given;
    List<Target> refersTo = new ArrayList<>(2);
    for (ColumnSchema column : table.schema.columns()) {
      Ref reference = column.reference().orElse(null);
      if (reference != null
          && !reference.tolerant()
          && !table.schema.register()
          && column.value(fact) instanceof String id) {
        TableSchema to = begun.schema().table(reference.value()).orElseThrow();
        refersTo.add(new Target(table(to.type()), id));
      }
    }
    table.schema.lacking(fact, source, this::findNothing);
    return new LiveRow(table, fact, source, place, table.id(fact), List.copyOf(refersTo));
  }

  private <T extends Fact> Optional<T> findNothing(Class<T> type, String id) {
    return Optional.empty();
  }

  private void submit(LiveTable table, List<Deed> deeds) {
    if (!table.submitted) {
      setSubmitted(table, true);
      deeds.add(new Submitted(table));
    }
  }

  private void setSubmitted(LiveTable table, boolean submitted) {
    table.submitted = submitted;
    table.referring().forEach(this::look);
  }

  private void link(LiveRow row) {
    sound = false;
    row.table.byContent.add(row.fact, row);
    row.refersTo.forEach(target -> target.table().refer(target.id(), row));
    row.lacking = lacks(row);
    look(row);
    if (row.id == null) {
      accept(row, !row.lacking);
    } else {
      row.table.byId.add(row.id, row);
      settle(row.table, row.id);
    }
    sound = true;
  }

  private void unlink(LiveRow row) {
    sound = false;
    row.table.byContent.remove(row.fact, row);
    row.refersTo.forEach(target -> target.table().unrefer(target.id(), row));
    unask(row);
    if (row.id == null) {
      accept(row, false);
    } else {
      row.table.byId.remove(row.id, row);
      settle(row.table, row.id);
    }
    sound = true;
  }

  /** Of rows with one id the first that lacks nothing is accepted. */
  private void settle(LiveTable table, String id) {
    LiveRow now = table.byId.get(id).stream().filter(row -> !row.lacking).findFirst().orElse(null);
    LiveRow was = now == null ? table.accepted.remove(id) : table.accepted.put(id, now);
    if (now == was) {
      return;
    }
    if (was != null) {
      accept(was, false);
    }
    if (now != null) {
      accept(now, true);
    }
    table.asking(id).forEach(this::ask);
    if (was == null || now == null) {
      table.referring(id).forEach(this::look);
    }
  }

  private void ask(LiveRow row) {
    row.lacking = lacks(row);
    if (row.id == null) {
      accept(row, !row.lacking);
    } else {
      settle(row.table, row.id);
    }
  }

  private static void unask(LiveRow row) {
    row.askedFor.forEach(target -> target.table().unask(target.id(), row));
    row.askedFor.clear();
  }

  private boolean lacks(LiveRow row) {
    unask(row);
    Registers registers =
        new Registers() {
          @Override
          public <T extends Fact> Optional<T> find(Class<T> type, String id) {
            LiveTable table = tables.get(type);
            if (table == null || table.position >= row.table.position) {
              return Optional.empty();
            }
            table.ask(id, row);
            row.askedFor.add(new Target(table, id));
            LiveRow found = table.accepted.get(id);
            return found == null ? Optional.empty() : Optional.of(type.cast(found.fact));
          }
        };
    return !row.table.schema.lacking(row.fact, row.source, registers).isEmpty();
  }

  private void accept(LiveRow row, boolean accepted) {
    row.accepted = accepted;
    touched.add(row);
  }

  private void look(LiveRow row) {
    row.dangling = row.refersTo.stream().anyMatch(target -> target.table().lacks(target.id()));
    touched.add(row);
  }

  /** The rows that count now and did not, or the other way round, since this was last asked. */
  List<LiveRow> turned() {
    List<LiveRow> turned = new ArrayList<>();
    for (LiveRow row : touched) {
      if (row.counts() != row.given) {
        row.given = row.counts();
        row.table.size += row.given ? 1 : -1;
        turned.add(row);
      }
    }
    touched = new LinkedHashSet<>();
    return turned;
  }

  /** The facts as a submission of their own. Rows that are from no file are numbered anew. */
  Submission submission() {
    SubmissionBuilder builder = begun.withoutRows();
    for (LiveTable table : tables.values()) {
      if (table.submitted) {
        builder.table(table.schema);
      }
      for (LiveRow row : rows(table.schema.type())) {
        if (row.source.file().isEmpty()) {
          builder.add(row.fact);
        } else {
          builder.add(row.fact, row.source);
        }
      }
    }
    return builder.build();
  }
}
