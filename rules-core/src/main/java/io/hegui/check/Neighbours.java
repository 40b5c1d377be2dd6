package io.hegui.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** Which anchors share rows, so that parts can be made of those that share many. */
final class Neighbours {
  private final int[] rows;
  private final int[] leader;

  /**
   * @param ofTables the anchors of every row of every table
   */
  Neighbours(int anchors, Collection<int[][]> ofTables) {
    rows = new int[anchors];
    leader = new int[anchors];
    Arrays.fill(leader, -1);
    for (int[][] ofRows : ofTables) {
      for (int[] ofRow : ofRows) {
        for (int anchor : ofRow) {
          rows[anchor]++;
          // Of anchors that share rows the first submitted leads: a later one is put beside it.
          if (leader[anchor] < 0 && ofRow.length > 1) {
            leader[anchor] = Arrays.stream(ofRow).min().orElse(anchor);
          }
        }
      }
    }
  }

  /** How many rows lead to that anchor. */
  int rows(int anchor) {
    return rows[anchor];
  }

  /** The anchors, each behind the one that it first shares a row with. */
  int[] inOrder() {
    return IntStream.range(0, rows.length)
        .boxed()
        .sorted((one, other) -> Integer.compare(place(one), place(other)))
        .mapToInt(anchor -> anchor)
        .toArray();
  }

  private int place(int anchor) {
    return leader[anchor] < 0 ? anchor : Math.min(anchor, leader[anchor]);
  }
}
