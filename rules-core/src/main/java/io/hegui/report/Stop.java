package io.hegui.report;

import io.hegui.text.Text;
import java.util.Comparator;
import java.util.List;

/**
 * Why a check ended before everything was judged.
 *
 * @param rules the ids of the rules and advisories that were not judged whole, or not at all
 */
public record Stop(Why why, List<String> rules, Text message) implements Comparable<Stop> {
  private static final Comparator<Stop> ORDER =
      Comparator.comparing(Stop::why).thenComparing(stop -> String.join(" ", stop.rules()));

  /** What ended the check. */
  public enum Why {
    CANCELLED,
    TIME,
    FINDINGS,
    ROWS
  }

  public Stop {
    rules = List.copyOf(rules);
  }

  @Override
  public int compareTo(Stop other) {
    return ORDER.compare(this, other);
  }
}
