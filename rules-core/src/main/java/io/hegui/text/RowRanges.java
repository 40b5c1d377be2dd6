package io.hegui.text;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Row numbers in short: 3, 7–12. */
public final class RowRanges {
  private RowRanges() {}

  /** The numbers in order, each once, with neighbours joined; no number is left out. */
  public static String of(Collection<Integer> rows, String separator) {
    List<Integer> sorted = List.copyOf(new TreeSet<>(rows));
    StringBuilder ranges = new StringBuilder();
    int i = 0;
    while (i < sorted.size()) {
      int last = i;
      while (last + 1 < sorted.size() && sorted.get(last + 1) == sorted.get(last) + 1) {
        last++;
      }
      ranges.append(ranges.length() == 0 ? "" : separator).append(sorted.get(i));
      if (last > i) {
        // Two neighbours read better as two numbers.
        ranges.append(last == i + 1 ? separator : "–").append(sorted.get(last));
      }
      i = last + 1;
    }
    return ranges.toString();
  }
}
