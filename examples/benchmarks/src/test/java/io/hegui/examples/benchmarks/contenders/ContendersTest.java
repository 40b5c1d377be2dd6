package io.hegui.examples.benchmarks.contenders;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.benchmarks.contenders.Contenders.Rules;
import io.hegui.examples.benchmarks.data.GeneratedData;
import io.hegui.examples.benchmarks.data.Size;
import io.hegui.examples.benchmarks.plain.Finding;
import io.hegui.examples.opinion.Opinion.Status;
import io.hegui.examples.opinion.SecondOpinion;
import io.hegui.facts.Submission;
import io.hegui.input.SubmissionReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContendersTest {
  @TempDir private static Path folder = Path.of("");
  private static List<Finding> expected = List.of();

  @BeforeAll
  static void generate() throws IOException {
    GeneratedData.of(new Size(2, 4, 20, 10, 10)).withFaults(0.15).into(folder);
    Submission submission = SubmissionReader.standard().read(folder);
    expected =
        SecondOpinion.check(submission, Task.PERIOD, Task.AS_OF).stream()
            .filter(opinion -> opinion.status() == Status.VIOLATION)
            .map(each -> new Finding(each.ruleId(), each.subject(), each.occurrence(), each.kind()))
            .toList();
  }

  @ParameterizedTest
  @EnumSource
  void givesTheSecondOpinionsAnswer(Contenders contender) throws Exception {
    assertThat(answer(contender.make()))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().filter(each -> contender.checks(each.rule())).toList());
  }

  private static <F, R> List<Finding> answer(Contender<F, R> contender) throws Exception {
    F facts = contender.read(folder);
    contender.check(facts); // a second check gives the same as the first
    List<Finding> findings = contender.findings(contender.check(facts));
    contender.close(facts);
    return findings;
  }

  @Test
  void everyOneOfTheTenRulesIsBrokenAndSomeBreachesAreWaived() throws IOException {
    assertThat(expected.stream().map(Finding::rule).collect(Collectors.toSet()))
        .containsAll(Task.TEN_RULES);
    assertThat(SubmissionReader.standard().read(folder).rows("waivers")).isNotEmpty();
    assertThat(Rules.TEN.count).isEqualTo(Task.TEN_RULES.size());
    assertThat(Rules.ALL.count).isEqualTo(SecondOpinion.ruleIds().size());
  }
}
