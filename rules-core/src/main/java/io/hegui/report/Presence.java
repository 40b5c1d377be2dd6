package io.hegui.report;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Ref;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is still in a submission, with all that it belongs to: a team whose village is
 * gone is looked at no more than if it were gone itself.
 */
final class Presence {
  /** A row that is not there. */
  record Gap(TableSchema table, String id) {}

  /** References lead from a posting to a team, a village, a township, and no further. */
  private static final int FURTHEST = 8;

  private final @Nullable Submission data;

  /**
   * @param data null if only the reports are known
   */
  Presence(@Nullable Submission data) {
    this.data = data;
  }

  /** What of it is not there any more, as far as is known. */
  Optional<Gap> gap(SubjectPart part) {
    if (data == null || part.id().isEmpty()) {
      return Optional.empty();
    }
    for (TableSchema table : data.schema().tables()) {
      if (table.subject().equals(part.type())) {
        return gap(data, table, part.id(), FURTHEST);
      }
    }
    return Optional.empty();
  }

  private static Optional<Gap> gap(Submission data, TableSchema table, String id, int further) {
    // Of a table that was not submitted whole nobody knows what is in it.
    if (!data.holds(table.name()) || further == 0) {
      return Optional.empty();
    }
    Optional<Row<?>> row = data.row(table, id);
    if (row.isEmpty()) {
      return Optional.of(new Gap(table, id));
    }
    List<ColumnSchema> columns = table.columns();
    for (ColumnSchema column : columns) {
      Optional<Ref> reference = column.reference().filter(each -> !each.tolerant());
      Optional<TableSchema> target = reference.flatMap(each -> data.schema().table(each.value()));
      if (target.isPresent() && column.value(row.get().fact()) instanceof String other) {
        Optional<Gap> gap = gap(data, target.get(), other, further - 1);
        if (gap.isPresent()) {
          return gap;
        }
      }
    }
    return Optional.empty();
  }
}
