package io.hegui.examples.audit.impact;

import io.hegui.examples.audit.impact.Shift.Turn;
import io.hegui.text.Text;
import java.util.Comparator;

/**
 * How many duties of one group a change touches.
 *
 * @param label the group; empty for those that belong to none
 */
public record Tally(Text label, int appear, int end, int change, int otherwise) {
  static final Comparator<Tally> MOST_FIRST =
      Comparator.comparing(Tally::sum).reversed().thenComparing(tally -> tally.label().zh());

  private static final Text NONE = new Text("", "");

  static Tally none() {
    return new Tally(NONE, 0, 0, 0, 0);
  }

  private int sum() {
    return appear + end + change + otherwise;
  }

  Tally with(Turn turn) {
    return switch (turn) {
      case APPEARS -> new Tally(label, appear + 1, end, change, otherwise);
      case ENDS -> new Tally(label, appear, end + 1, change, otherwise);
      case CHANGES -> new Tally(label, appear, end, change + 1, otherwise);
      case OTHERWISE -> new Tally(label, appear, end, change, otherwise + 1);
    };
  }

  Tally called(Text name) {
    return new Tally(name, appear, end, change, otherwise);
  }
}
