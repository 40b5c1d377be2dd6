package io.hegui.examples.reports.html;

import io.hegui.report.Violation;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One way to divide findings. Each value that occurs has a token, a letter and a number, that its
 * findings carry; the numbers go up in the order of the values, so that the script can filter and
 * sort by tokens and need not know what they stand for.
 */
final class Facet<T> {
  private final String letter;
  private final Function<Violation, Collection<T>> of;
  private final Function<T, String> label;
  private final Comparator<T> order;
  private final SortedMap<T, Integer> counts;
  private final Map<T, String> tokens = new HashMap<>();

  /**
   * @param of the values of a finding
   * @param label what people call a value
   */
  Facet(
      String letter,
      List<Violation> violations,
      Function<Violation, Collection<T>> of,
      Function<T, String> label,
      Comparator<T> order) {
    this.letter = letter;
    this.of = of;
    this.label = label;
    this.order = order;
    this.counts = new TreeMap<>(order);
    violations.forEach(
        each -> of.apply(each).forEach(value -> counts.merge(value, 1, Integer::sum)));
    counts.keySet().forEach(value -> tokens.put(value, letter + tokens.size()));
  }

  String letter() {
    return letter;
  }

  /** The values that occur, in order, with the number of their findings. */
  SortedMap<T, Integer> counts() {
    return counts;
  }

  Comparator<T> order() {
    return order;
  }

  String label(T value) {
    return label.apply(value);
  }

  Collection<T> of(Violation violation) {
    return of.apply(violation);
  }

  /** The token of a value; empty if no finding has it. */
  String token(T value) {
    return tokens.getOrDefault(value, "");
  }
}
