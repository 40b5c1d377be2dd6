package io.hegui.examples.benchmarks;

import java.util.List;

/**
 * How much time is spent on a figure.
 *
 * @param iterations of JMH in each fork, each as long as one check at least
 * @param processes how often a whole process is run
 */
record Effort(int forks, int warmups, int iterations, int seconds, int processes) {
  static final Effort QUICK = new Effort(1, 3, 3, 1, 3);
  static final Effort THOROUGH = new Effort(2, 4, 6, 2, 7);

  /** As options of JMH. */
  List<String> options() {
    return List.of(
        "-f",
        String.valueOf(forks),
        "-wi",
        String.valueOf(warmups),
        "-i",
        String.valueOf(iterations),
        "-w",
        seconds + "s",
        "-r",
        seconds + "s",
        "-foe",
        "true");
  }
}
