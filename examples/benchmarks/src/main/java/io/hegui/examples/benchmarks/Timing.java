package io.hegui.examples.benchmarks;

import java.util.Locale;

/**
 * A time in milliseconds, and how far it may be off.
 *
 * @param spread in words: JMH's error at 99.9 % for means, least and most for whole processes
 */
record Timing(double milliseconds, String spread) {
  static Timing mean(double milliseconds, double error) {
    return new Timing(milliseconds, Double.isNaN(error) ? "" : "± " + figure(error));
  }

  static Timing median(double[] sorted) {
    return new Timing(
        sorted[sorted.length / 2], figure(sorted[0]) + "–" + figure(sorted[sorted.length - 1]));
  }

  /** Three digits are as much as a shared machine bears. */
  static String figure(double number) {
    int decimals = number < 1 ? 2 : number < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + decimals + "f", number);
  }

  /** In place of a time that could not be taken. */
  static Timing none(String reason) {
    return new Timing(Double.NaN, reason);
  }

  double times(Timing other) {
    return milliseconds / other.milliseconds;
  }

  /** The same in words; nothing if one of the two could not be taken. */
  String timesInWords(Timing other) {
    double times = times(other);
    return Double.isNaN(times) ? "" : figure(times) + " ×";
  }

  @Override
  public String toString() {
    if (Double.isNaN(milliseconds)) {
      return spread;
    }
    return figure(milliseconds) + (spread.isEmpty() ? "" : " (" + spread + ")");
  }
}
