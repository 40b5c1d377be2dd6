package io.hegui.check;

import io.hegui.check.Anchors.Anchor;
import io.hegui.duty.TableSize;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which verdicts are to be given on a submission that may hold only some of the rows of a larger
 * one.
 *
 * @param isWhole whether the submission is not a part of a larger one
 * @param rest whether the rules that are around no table are among them
 * @param anchors the anchors whose verdicts are among them
 * @param sizes how many rows of each table there are in the whole
 */
record Share(boolean isWhole, boolean rest, Predicate<Anchor> anchors, List<TableSize> sizes) {

  /** All verdicts on a submission that is whole. */
  static Share whole(Submission submission) {
    List<TableSize> sizes = new ArrayList<>();
    for (TableSchema table : submission.schema().tables()) {
      List<Row<?>> rows = submission.rows(table.name());
      long dangling = rows.stream().filter(Row::dangling).count();
      sizes.add(new TableSize(table.name(), rows.size() - (int) dangling));
    }
    return new Share(true, true, anchor -> true, sizes);
  }
}
