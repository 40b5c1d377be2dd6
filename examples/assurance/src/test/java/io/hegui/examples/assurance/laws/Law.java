package io.hegui.examples.assurance.laws;

import static org.junit.jupiter.api.Assertions.fail;

import io.hegui.examples.opinion.RandomCounty;
import io.hegui.examples.opinion.RandomCounty.Knobs;
import io.hegui.examples.opinion.Shrink;
import io.hegui.facts.Submission;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;

/**
 * Tries a claim on random counties, and tells the smallest one that it does not hold of. More
 * counties, or others: {@code -Dhegui.lawCounties=5000 -Dhegui.firstSeed=1}.
 */
final class Law {
  private static final long COUNTIES = Long.getLong("hegui.lawCounties", 60);
  private static final long FIRST = Long.getLong("hegui.firstSeed", 1);

  /** Something that is said of any county and any check of it. */
  @FunctionalInterface
  interface Claim {
    /**
     * What speaks against it; nothing if it holds.
     *
     * @param random chance of the claim's own: the same at every try with the same county
     */
    List<String> against(Submission facts, Check check, Random random) throws Exception;
  }

  private Law() {}

  /** The claim holds of counties of all kinds. */
  static void holds(Claim claim) {
    holds(claim, RandomCounty::of);
  }

  /** The claim holds of counties whose references all lead somewhere. */
  static void holdsWithoutLooseEnds(Claim claim) {
    holds(claim, seed -> RandomCounty.of(seed, new Knobs(2, 0.8, 0, 0.1, 0, 0.1, 0.2)));
  }

  private static void holds(Claim claim, LongFunction<RandomCounty> counties) {
    for (long seed = FIRST; seed < FIRST + COUNTIES; seed++) {
      RandomCounty county = counties.apply(seed);
      Check check = new Check(county.period(), county.asOf());
      long chance = seed;
      if (!against(claim, county.submission(), check, chance).isEmpty()) {
        Submission small =
            Shrink.shrink(
                county.submission(), facts -> !against(claim, facts, check, chance).isEmpty());
        fail(
            String.join(
                "\n",
                "seed " + seed + ", period " + check.period() + ", as of " + check.asOf() + ":",
                String.join("\n", against(claim, small, check, chance)),
                Shrink.describe(small)));
      }
    }
  }

  private static List<String> against(Claim claim, Submission facts, Check check, long seed) {
    try {
      return claim.against(facts, check, new Random(seed));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
