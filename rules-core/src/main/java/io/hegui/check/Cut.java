package io.hegui.check;

import io.hegui.check.Ties.Link;
import io.hegui.duty.Subject;
import io.hegui.facts.Fact;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cuts a submission into parts that can be judged apart. A part has some anchors, every row that
 * leads to one of them, and every row that such a row refers to, directly or by way of others.
 */
final class Cut {
  private static final int NOBODY = -1;

  private final Submission submission;
  private final Ties ties;
  private final Anchors anchors;
  private final Set<TableSchema> tables = new LinkedHashSet<>();
  private final List<Part> parts = new ArrayList<>();
  private int[] partOfAnchor = {};

  /**
   * @param around the names of the anchors' tables
   * @param needed the names of the tables whose rows are wanted
   */
  Cut(Submission submission, Set<String> around, Set<String> needed) {
    this.submission = submission;
    this.ties = new Ties(submission.schema(), around);
    this.anchors = new Anchors(submission, ties);
    for (TableSchema table : submission.schema().tables()) {
      if (needed.contains(table.name())) {
        tables.add(table);
      }
    }
    // The registers' own order keeps together what was submitted together.
    for (String name : around) {
      TableSchema table = submission.schema().table(name).orElseThrow();
      submission.rows(name).forEach(row -> anchors.of(table, row.fact()));
    }
  }

  /**
   * The parts.
   *
   * @param rows about how many rows a part is to have
   * @param wanted the anchors that are to be in a part
   */
  List<Part> parts(int rows, Predicate<Anchor> wanted) {
    Map<TableSchema, int[][]> ofTables = new LinkedHashMap<>();
    tables.forEach(table -> ofTables.put(table, anchorsOfRows(table)));
    pack(ofTables.values(), rows, wanted);
    ofTables.forEach(
        (table, ofRows) -> {
          List<Row<?>> all = submission.rows(table.name());
          for (int i = 0; i < ofRows.length; i++) {
            distribute(table, all.get(i), ofRows[i]);
          }
        });
    return parts;
  }

  private int[][] anchorsOfRows(TableSchema table) {
    return submission.rows(table.name()).stream()
        .map(row -> anchors.of(table, row.fact()))
        .toArray(int[][]::new);
  }

  /** Fills part after part with anchors, each with those that share most of its rows. */
  private void pack(Collection<int[][]> ofTables, int rows, Predicate<Anchor> wanted) {
    Neighbours neighbours = new Neighbours(anchors.size(), ofTables);
    partOfAnchor = new int[anchors.size()];
    Arrays.fill(partOfAnchor, NOBODY);
    int inPart = rows;
    for (int anchor : neighbours.inOrder()) {
      if (wanted.test(anchors.get(anchor))) {
        if (inPart >= rows) {
          parts.add(new Part(parts.size()));
          inPart = 0;
        }
        partOfAnchor[anchor] = parts.size() - 1;
        inPart += neighbours.rows(anchor);
      }
    }
  }

  private void distribute(TableSchema table, Row<?> row, int[] anchorsOfRow) {
    for (int i = 0; i < anchorsOfRow.length; i++) {
      int part = partOfAnchor[anchorsOfRow[i]];
      if (part != NOBODY && count(part, anchorsOfRow, i) == 0) {
        boolean wholly = count(part, anchorsOfRow, anchorsOfRow.length) == anchorsOfRow.length;
        parts.get(part).take(table, row, wholly);
      }
    }
  }

  /** What rows refer to and none leads to anchors beyond all parts. */
  private int partOf(int anchor) {
    return anchor < partOfAnchor.length ? partOfAnchor[anchor] : NOBODY;
  }

  /** How many of the first few of those anchors are in that part. */
  private int count(int part, int[] some, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      count += partOf(some[i]) == part ? 1 : 0;
    }
    return count;
  }

  /** Some anchors with all that is tied to them. */
  final class Part {
    private final int number;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<Row<?>> referred = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Map<Subject, Boolean>> owned = new HashMap<>();

    private Part(int number) {
      this.number = number;
    }

    List<Fact> facts() {
      return facts;
    }

    /**
     * Whether it is for this part, and no other, to say something about that subject.
     *
     * @param around the name of the table that the rule is around
     */
    boolean owns(Subject subject, String around) {
      return owned
          .computeIfAbsent(around, each -> new HashMap<>())
          .computeIfAbsent(subject, each -> find(each, around));
    }

    private boolean find(Subject subject, String around) {
      TableSchema table = submission.schema().table(around).orElseThrow();
      int anchor = anchors.find(subject, table);
      return anchor >= 0 && partOf(anchor) == number;
    }

    /**
     * @param wholly whether all of the row's anchors are in this part, and with them what it refers
     *     to
     */
    private void take(TableSchema table, Row<?> row, boolean wholly) {
      if (row.dangling()) {
        return;
      }
      if (tables.contains(table)) {
        facts.add(row.fact());
      }
      ties.others(table).forEach(link -> follow(link, row));
      if (!wholly) {
        ties.leading(table).forEach(link -> follow(link, row));
      }
    }

    private void follow(Link link, Row<?> row) {
      if (link.column().value(row.fact()) instanceof String id) {
        TableSchema target = link.target();
        int[] anchorsOfRow = anchors.of(target, id);
        if (count(number, anchorsOfRow, anchorsOfRow.length) == 0) {
          submission.row(target, id).filter(referred::add).ifPresent(to -> take(target, to, false));
        }
      }
    }
  }
}
