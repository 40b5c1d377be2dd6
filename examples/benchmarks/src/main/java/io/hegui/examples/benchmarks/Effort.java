package io.hegui.examples.benchmarks;

import java.util.List;

/**
 * How much time is spent on a figure. A machine of two cores takes some ten seconds to compile all
 * that a check runs through; before that, checks take up to twice as long as they will.
 *
 * @param warmup seconds of a warm-up iteration of JMH
 * @param seconds of a measured iteration; each takes as long as one check at least
 * @param processes how often a whole process is run
 */
record Effort(int forks, int warmups, int warmup, int iterations, int seconds, int processes) {
  static final Effort QUICK = new Effort(1, 3, 4, 4, 1, 3);

  /** About a minute, for two figures. */
  static final Effort ONE_MINUTE = new Effort(1, 4, 4, 10, 1, 0);

  static final Effort THOROUGH = new Effort(1, 4, 4, 6, 2, 7);

  /** What a province takes seconds for need not be repeated as often as what takes milliseconds. */
  Effort upTo(long rows) {
    return rows < 100_000 ? this : new Effort(1, 1, 1, Math.min(iterations, 4), 1, 3);
  }

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
        warmup + "s",
        "-r",
        seconds + "s",
        "-foe",
        "true");
  }
}
