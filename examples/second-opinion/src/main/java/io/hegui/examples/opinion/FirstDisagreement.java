package io.hegui.examples.opinion;

import io.hegui.check.ComplianceChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Looks for a random county about which the second opinion disagrees with the policy that this
 * class's loader sees. Whoever loads it with another policy need not know any of its types.
 */
public final class FirstDisagreement implements Supplier<String> {
  private static final int COUNTIES = 400;

  /** A county with what the second opinion says of it, whichever policy it is compared with. */
  private record Judged(long seed, RandomCounty county, Set<String> said) {}

  private static final List<Judged> JUDGED = new ArrayList<>();

  /**
   * The seed of the first such county, with something that only one of the two says of it; empty if
   * they agree on all.
   */
  @Override
  public String get() {
    Disagreements disagreements =
        new Disagreements(ComplianceChecker.fromClassPath(), Params.defaults());
    for (int i = 0; i < COUNTIES; i++) {
      Judged judged = judged(i);
      RandomCounty county = judged.county();
      List<String> found =
          disagreements.about(county.submission(), county.period(), county.asOf(), judged.said());
      if (!found.isEmpty()) {
        return "county " + judged.seed() + ": " + found.get(0);
      }
    }
    return "";
  }

  private static synchronized Judged judged(int place) {
    while (JUDGED.size() <= place) {
      long seed = JUDGED.size() + 1L;
      RandomCounty county = RandomCounty.of(seed);
      JUDGED.add(
          new Judged(
              seed,
              county,
              Disagreements.plainlySaid(
                  county.submission(), county.period(), county.asOf(), Params.defaults())));
    }
    return JUDGED.get(place);
  }
}
