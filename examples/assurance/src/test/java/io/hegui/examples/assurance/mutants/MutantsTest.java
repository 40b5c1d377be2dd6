package io.hegui.examples.assurance.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every small change to a rule or parameter is noticed by a test of the policy, or is known to
 * change nothing. All are tried with {@code -Dhegui.mutants=all}, some with {@code 1/60}, see
 * {@link Sample}. The table of what killed which is {@code target/mutants.tsv}.
 */
class MutantsTest {
  private static final Path TESTS = Path.of("..", "..", "rules-drl", "target", "test-classes");
  private static final Path EQUIVALENT = Path.of("src", "test", "mutants", "equivalent.txt");

  /** They look for the policy's files in their own module's folder. */
  private static final Set<String> BLIND =
      Set.of(
          "PolicyTest.everyParameterIsUsedByARuleOrByTheWholePolicy",
          "PolicyTest.everySourceIsListedAndEveryListedSourceExists",
          "PolicyTest.noRuleHoldsANumberOrADateOrAText",
          "PolicyTest.sourcesLieBesideTheCompiledRules");

  @Test
  @EnabledIfSystemProperty(named = "hegui.mutants", matches = ".+")
  void everyMutantIsKilledOrKnownToBeEquivalent() throws IOException {
    Equivalents known = Equivalents.read(EQUIVALENT);
    Predicate<Mutant> wanted = Sample.of(System.getProperty("hegui.mutants", "1/60"));
    Trial trial = new Trial(TESTS);
    assertThat(trial.blindTests()).as("tests that fail without any change").isEqualTo(BLIND);
    List<Killed> survivors = new ArrayList<>();
    List<Killed> noLongerEquivalent = new ArrayList<>();
    try (PrintWriter table =
        new PrintWriter(Files.newBufferedWriter(Path.of("target", "mutants.tsv")), true)) {
      trial.run(
          wanted,
          killed -> {
            table.println(killed.mutant().key() + "\t" + killed.by());
            if (killed.survived() && !known.holds(killed.mutant())) {
              survivors.add(killed);
            } else if (!killed.survived() && known.holds(killed.mutant())) {
              noLongerEquivalent.add(killed);
            }
          });
    }
    assertThat(survivors).as("noticed by no test").isEmpty();
    assertThat(noLongerEquivalent).as("said to be equivalent, but noticed").isEmpty();
  }

  @Test
  void whatIsSaidToBeEquivalentIsAMutant() throws IOException {
    Set<String> keys =
        new Trial(TESTS).mutants().stream().map(Mutant::key).collect(Collectors.toSet());
    assertThat(keys).containsAll(Equivalents.read(EQUIVALENT).reasons().keySet());
  }
}
