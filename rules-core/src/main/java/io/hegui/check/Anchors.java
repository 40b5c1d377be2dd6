package io.hegui.check;

import io.hegui.check.Ties.Link;
import io.hegui.duty.Subject;
import io.hegui.facts.Fact;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the anchors of rows: the rows of some chosen tables that references lead to first. If these
 * are townships and units, a pairing has two anchors, its household's village's township and its
 * cadre's unit. References that lead nowhere anchor where they end, so that rows that name the same
 * missing thing stay together.
 *
 * <p>Anchors are numbered from 0. Not safe for several threads.
 */
final class Anchors {
  private static final int[] NONE = {};

  private final Submission submission;
  private final Ties ties;
  private final Map<TableSchema, Map<String, int[]>> known = new HashMap<>();
  private final Map<String, TableSchema> subjects = new HashMap<>();
  private final List<Anchor> anchors = new ArrayList<>();

  Anchors(Submission submission, Ties ties) {
    this.submission = submission;
    this.ties = ties;
    for (TableSchema table : submission.schema().tables()) {
      subjects.put(table.subject(), table);
    }
  }

  /** How many anchors there are so far. */
  int size() {
    return anchors.size();
  }

  Anchor get(int number) {
    return anchors.get(number);
  }

  /** The anchors of a row, without repetition; empty if it leads to none. */
  int[] of(TableSchema table, Fact row) {
    if (ties.isAnchor(table)) {
      return of(table, String.valueOf(table.key().orElseThrow().value(row)));
    }
    int[] all = NONE;
    for (Link link : ties.leading(table)) {
      if (link.column().value(row) instanceof String id) {
        all = union(all, of(link.target(), id));
      }
    }
    return all;
  }

  private static int[] union(int[] some, int[] more) {
    if (some.length == 0 || Arrays.equals(some, more)) {
      return more;
    }
    return Arrays.stream(new int[][] {some, more})
        .flatMapToInt(Arrays::stream)
        .distinct()
        .toArray();
  }

  /** The anchors that an id leads to. */
  int[] of(TableSchema table, String id) {
    if (!ties.leads(table)) {
      return NONE;
    }
    Map<String, int[]> ofTable = known.computeIfAbsent(table, each -> new HashMap<>());
    int[] found = ofTable.get(id);
    if (found == null) {
      Row<?> row = ties.isAnchor(table) ? null : submission.row(table, id).orElse(null);
      found = row == null ? NONE : of(table, row.fact());
      if (found.length == 0) {
        found = new int[] {anchors.size()};
        anchors.add(new Anchor(table.name(), id));
      }
      ofTable.put(id, found);
    }
    return found;
  }

  /**
   * The anchor that is to answer for a subject under rules around a table; safe for several threads
   * once the anchors of all rows are found.
   *
   * @return -1 if no row leads there
   * @throws IllegalStateException if no reference can lead there from such a subject, so that the
   *     rule should not be around that table
   */
  int find(Subject subject, TableSchema around) {
    boolean leads = false;
    for (Subject part = subject; part != null; part = part.with()) {
      TableSchema table = subjects.get(part.type());
      if (table != null && ties.leads(table)) {
        leads = true;
        for (int anchor : find(table, part.id())) {
          if (isOf(table(anchors.get(anchor)), around)) {
            return anchor;
          }
        }
      }
    }
    if (!leads) {
      throw new IllegalStateException(
          "no reference leads from " + subject.type() + " to " + around);
    }
    return -1;
  }

  /** Whether it is one of that table's, or would be if more had been submitted. */
  private boolean isOf(TableSchema table, TableSchema around) {
    return table.equals(around)
        || ties.leading(table).stream().anyMatch(link -> isOf(link.target(), around));
  }

  private TableSchema table(Anchor anchor) {
    return submission.schema().table(anchor.table()).orElseThrow();
  }

  private int[] find(TableSchema table, String id) {
    int[] found = known.getOrDefault(table, Map.of()).get(id);
    if (found != null) {
      return found;
    }
    Row<?> row = submission.row(table, id).orElse(null);
    if (row != null) {
      for (Link link : ties.leading(table)) {
        if (link.column().value(row.fact()) instanceof String to) {
          return find(link.target(), to);
        }
      }
    }
    return NONE;
  }
}
