package io.hegui.examples.audit.impact;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.Ref;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import io.hegui.report.Evidence;
import io.hegui.report.SubjectPart;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows the references of a submission's rows, from what a verdict is about or rests on. */
final class Reach {
  private final Submission facts;

  Reach(Submission facts) {
    this.facts = facts;
  }

  /** The rows of that type that what a verdict is about leads to, or is. */
  <T extends Fact> Set<T> ofSubjects(List<SubjectPart> parts, Class<T> type) {
    Set<T> reached = new LinkedHashSet<>();
    for (SubjectPart part : parts) {
      for (TableSchema table : facts.schema().tables()) {
        if (table.subject().equals(part.type())) {
          follow(table, part.id(), type, reached, new LinkedHashSet<>());
        }
      }
    }
    return reached;
  }

  /** The rows of that type that the rows behind a verdict lead to. */
  <T extends Fact> Set<T> ofEvidence(List<Evidence> evidence, Class<T> type) {
    Set<T> reached = new LinkedHashSet<>();
    for (Evidence each : evidence) {
      if (each instanceof Evidence.Shown row) {
        facts.schema().table(row.table()).ifPresent(table -> row(table, row, type, reached));
      }
    }
    return reached;
  }

  private <T extends Fact> void row(
      TableSchema table, Evidence.Shown row, Class<T> type, Set<T> reached) {
    for (ColumnSchema column : table.columns()) {
      String id = row.values().get(column.name());
      if (id != null) {
        target(column).ifPresent(to -> follow(to, id, type, reached, new LinkedHashSet<>()));
      }
    }
  }

  private Optional<TableSchema> target(ColumnSchema column) {
    return column.reference().map(Ref::value).flatMap(name -> facts.schema().table(name));
  }

  private <T extends Fact> void follow(
      TableSchema table, String id, Class<T> type, Set<T> reached, Set<Fact> seen) {
    Optional<? extends Fact> found = facts.find(table.type(), id);
    if (found.isEmpty() || !seen.add(found.get())) {
      return;
    }
    Fact fact = found.get();
    if (type.isInstance(fact)) {
      reached.add(type.cast(fact));
      return;
    }
    for (ColumnSchema column : table.columns()) {
      if (column.value(fact) instanceof String next) {
        target(column).ifPresent(to -> follow(to, next, type, reached, seen));
      }
    }
  }
}
