package io.hegui.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How Hegui's time compared with that of Java by hand, build by build. The ratio of two times of
 * one run says more than either: it bears another machine, and much of a busy one's noise.
 */
record History(Path file) {
  static final String HEADINGS = "date,commit,ratio,hegui ms,by hand ms,spread of hegui,of by hand";

  /** How much slower than usual is worth a warning. */
  private static final double LOUD = 1.3;

  /** The middle one of all ratios so far; 0 if there are none. */
  double median() throws IOException {
    double[] ratios =
        lines().stream().mapToDouble(line -> Double.parseDouble(line.split(",", -1)[2])).toArray();
    Arrays.sort(ratios);
    return ratios.length == 0 ? 0 : ratios[ratios.length / 2];
  }

  static boolean isLoud(double ratio, double usual) {
    return usual > 0 && ratio > LOUD * usual;
  }

  void append(String date, String commit, Timing hegui, Timing byHand) throws IOException {
    Files.writeString(
        file,
        String.format(
            Locale.ROOT,
            "%s,%s,%.2f,%.2f,%.2f,%s,%s%n",
            date,
            commit,
            hegui.times(byHand),
            hegui.milliseconds(),
            byHand.milliseconds(),
            hegui.spread(),
            byHand.spread()),
        StandardOpenOption.APPEND);
  }

  /** The last lines, the newest at the end. */
  List<String> last(int count) throws IOException {
    List<String> lines = lines();
    return lines.subList(Math.max(0, lines.size() - count), lines.size());
  }

  private List<String> lines() throws IOException {
    List<String> lines = Files.readAllLines(file);
    return lines.subList(1, lines.size());
  }
}
