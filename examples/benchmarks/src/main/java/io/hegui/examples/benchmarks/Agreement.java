package io.hegui.examples.benchmarks;

import io.hegui.examples.benchmarks.contenders.Contenders;
import io.hegui.examples.benchmarks.plain.Finding;
import io.hegui.examples.benchmarks.timing.Prepared;
import java.util.List;

/** Nothing is timed before all that take part give the same answer. */
final class Agreement {
  private Agreement() {}

  /**
   * Compares the answers with those of the rules written by hand.
   *
   * @return how many violations there are
   * @throws IllegalStateException if somebody's answer differs
   */
  static int of(List<Contenders> contenders, DataFolder data) throws Exception {
    List<Finding> expected = answer(Contenders.BY_HAND, data);
    for (Contenders contender : contenders) {
      List<Finding> wanted =
          expected.stream().filter(each -> contender.checks(each.rule())).toList();
      if (!answer(contender, data).equals(wanted)) {
        throw new IllegalStateException(contender + " gives another answer on " + data.name());
      }
    }
    return expected.size();
  }

  private static List<Finding> answer(Contenders contender, DataFolder data) throws Exception {
    System.err.println("answer " + contender + " " + data.name());
    try (Prepared<?, ?> prepared = Prepared.of(contender, data.folder())) {
      return prepared.findings().stream().sorted().toList();
    }
  }
}
