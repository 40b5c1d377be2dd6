package io.hegui.check;

import io.hegui.duty.TableSize;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which verdicts are to be given on rows that are only some of a larger submission's.
 *
 * <p>For the verdicts on some anchors the rows must be all those whose references lead to one of
 * them, following none beyond an anchor, and all rows that such a row refers to, directly or by way
 * of others. More rows do no harm. Every table that the larger submission holds must be there, be
 * it without rows, and the waivers whole.
 */
public final class Share {
  private final boolean whole;
  private final boolean rest;
  private final Predicate<Anchor> anchors;
  private final List<TableSize> sizes;

  private Share(boolean whole, boolean rest, Predicate<Anchor> anchors, List<TableSize> sizes) {
    this.whole = whole;
    this.rest = rest;
    this.anchors = anchors;
    this.sizes = List.copyOf(sizes);
  }

  /**
   * The verdicts on some anchors.
   *
   * @param sizes how many rows of each table count as evidence in the larger submission
   */
  public static Share of(Predicate<Anchor> anchors, List<TableSize> sizes) {
    return new Share(false, false, anchors, sizes);
  }

  /**
   * The verdicts of the rules that are around no table. The rows must be all those of the tables
   * that these rules need, with what they refer to.
   *
   * @param sizes how many rows of each table count as evidence in the larger submission
   */
  public static Share rest(List<TableSize> sizes) {
    return new Share(false, true, anchor -> false, sizes);
  }

  /** All verdicts on a submission that is whole. */
  static Share whole(Submission submission) {
    return new Share(true, true, anchor -> true, sizes(submission));
  }

  /** How many rows of each table count as evidence. */
  private static List<TableSize> sizes(Submission submission) {
    List<TableSize> sizes = new ArrayList<>();
    for (TableSchema table : submission.schema().tables()) {
      List<Row<?>> rows = submission.rows(table.name());
      long dangling = rows.stream().filter(Row::dangling).count();
      sizes.add(new TableSize(table.name(), rows.size() - (int) dangling));
    }
    return sizes;
  }

  boolean isWhole() {
    return whole;
  }

  boolean hasRest() {
    return rest;
  }

  boolean wants(Anchor anchor) {
    return anchors.test(anchor);
  }

  List<TableSize> sizes() {
    return sizes;
  }
}
