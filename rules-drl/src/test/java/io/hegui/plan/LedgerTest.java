package io.hegui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.hegui.check.ComplianceChecker;
import io.hegui.policy.EntryClass;
import io.hegui.policy.Ledger;
import io.hegui.policy.LedgerDifference;
import io.hegui.policy.LedgerEntry;
import io.hegui.policy.Parameter;
import io.hegui.policy.PlanSentence;
import io.hegui.policy.PlanText;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
  private static final Policy POLICY = ComplianceChecker.fromClassPath().policies().get(0);
  private static final Ledger LEDGER = POLICY.ledger();

  /** Longer runs of characters in common with the plan would be its wording, not ours. */
  private static final int LONGEST_COMMON_RUN = 10;

  private static Set<String> cited(Function<LedgerEntry, List<String>> what) {
    return LEDGER.entries().stream()
        .flatMap(entry -> what.apply(entry).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyRuleIsCitedByAnEntryOfItsClause() {
    for (RuleInfo rule : POLICY.rules()) {
      assertThat(LEDGER.citing(rule.id()))
          .as(rule.id())
          .extracting(LedgerEntry::clause)
          .contains(rule.clause());
    }
  }

  @Test
  void everyEntryThatIsEncodedNamesRulesThatExist() {
    Set<String> ids = POLICY.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    assertThat(cited(LedgerEntry::rules)).isSubsetOf(ids).hasSameSizeAs(ids);
    assertThat(LEDGER.entries())
        .filteredOn(entry -> entry.entryClass().hasRules())
        .noneMatch(entry -> entry.rules().isEmpty());
  }

  @Test
  void everyParameterAndReadingIsCited() {
    assertThat(cited(LedgerEntry::parameters))
        .containsExactlyInAnyOrderElementsOf(
            POLICY.parameters().all().stream().map(Parameter::name).distinct().toList());
    assertThat(cited(LedgerEntry::readings))
        .containsExactlyInAnyOrderElementsOf(POLICY.readings().keySet());
  }

  @Test
  void theReadingsOfARuleAreCitedBesideIt() {
    for (RuleInfo rule : POLICY.rules()) {
      assertThat(LEDGER.citing(rule.id()).stream().flatMap(entry -> entry.readings().stream()))
          .as(rule.id())
          .containsAll(rule.readings());
    }
  }

  @Test
  void theReadingOfAParameterIsCitedBesideIt() {
    for (Parameter parameter : POLICY.parameters().all()) {
      assertThat(LEDGER.entries())
          .as(parameter.name())
          .anyMatch(
              entry ->
                  entry.parameters().contains(parameter.name())
                      && (parameter.reading().isEmpty()
                          || entry.readings().contains(parameter.reading())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.2", "3.4", "4.3.1", "4.3.5", "4.3.6", "4.3.7", "5.2", "5.3", "5.4"})
  void whatNoMachineCanDecideIsAskedByAnAuditor(String clause) {
    assertThat(LEDGER.entries())
        .filteredOn(entry -> entry.clause().number().equals(clause))
        .anyMatch(entry -> entry.note().zh().contains("问：") && entry.note().en().contains("Ask: "));
  }

  @Test
  void everyManualEntryHasAQuestionAndEvidence() {
    assertThat(LEDGER.of(EntryClass.MANUAL))
        .isNotEmpty()
        .allMatch(entry -> entry.note().zh().matches("问：.+？查：.+。"))
        .allMatch(entry -> entry.note().en().matches("Ask: .+\\? See: .+\\."));
  }

  @Test
  void everyPartlyEntrySaysWhatIsOverOrUnderReported() {
    assertThat(LEDGER.of(EntryClass.PARTLY))
        .isNotEmpty()
        .allMatch(entry -> entry.note().zh().matches("(少报|多报|多算)：.+。"))
        .allMatch(entry -> entry.note().en().matches("(Under|Over)-(reported|counted): .+\\."));
  }

  @Test
  void theLedgerAgreesWithThePlan() throws IOException {
    LedgerDifference difference = LEDGER.compare(plan());
    assertThat(difference.agrees()).isTrue();
    assertThat(difference.lines()).hasSize(LEDGER.entries().size());
  }

  @Test
  void theLedgerDoesNotCopyThePlan() throws IOException {
    String plan =
        plan().sentences().stream().map(PlanSentence::text).collect(Collectors.joining("\n"));
    for (LedgerEntry entry : LEDGER.entries()) {
      for (String ours : List.of(entry.restatement().zh(), entry.note().zh())) {
        // As the plan is normalised, so that the same words are found.
        String text =
            PlanText.of(ours).sentences().stream()
                .map(PlanSentence::text)
                .collect(Collectors.joining("\n"));
        for (int i = 0; i + LONGEST_COMMON_RUN < text.length(); i++) {
          assertThat(plan)
              .as(entry.id())
              .doesNotContain(text.substring(i, i + LONGEST_COMMON_RUN + 1));
        }
      }
    }
  }

  /** The plan lies beside the clone, or nowhere. */
  private static PlanText plan() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path plan =
        Stream.iterate(here, folder -> folder != null, Path::getParent)
            .map(folder -> folder.resolve("shared/policy/source.txt"))
            .filter(Files::exists)
            .findFirst()
            .orElse(here.resolve("source.txt"));
    assumeTrue(Files.exists(plan), "the plan is not at hand");
    return PlanText.of(Files.readString(plan));
  }
}
