package io.hegui.pack;

import static io.hegui.pack.Pack.pack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hegui.policy.PolicyException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A policy whose parts do not fit together cannot be loaded, and what is wrong with it is named.
 */
class FaultyPolicyTest {
  private static final String DUTY = "$duty : Duty( rule == \"1-a\" )";
  private static final String BREACH = "insertLogical( breach( $duty, Kind.MISSING ) );";

  @TempDir private Path folder;

  private static Pack sound() {
    return pack().everyVillageOwes("1-a", "MISSING").notPoorBreaks("1-a", "MISSING");
  }

  private void isRefused(Pack pack, String... because) {
    assertThatThrownBy(() -> pack.checker(folder))
        .isInstanceOf(PolicyException.class)
        .hasMessageContainingAll(because);
  }

  @Test
  void aSoundPolicyIsLoaded() throws IOException {
    assertThat(sound().checker(folder).policies())
        .singleElement()
        .satisfies(policy -> assertThat(policy.rule("1-a")).isPresent())
        .satisfies(policy -> assertThat(policy.digest()).hasSize(64));
  }

  @Test
  void aPolicyWithoutRulesIsRefused() {
    isRefused(pack(), "pack", "no rules");
  }

  @Test
  void aBreachWithoutADutyIsRefused() {
    isRefused(sound().rule("1-orphan MISSING", "", DUTY, BREACH), "no rule says who owes 1-orphan");
  }

  @Test
  void aKindThatNoRuleFindsIsRefused() {
    isRefused(
        pack().everyVillageOwes("1-a", "MISSING LATE").notPoorBreaks("1-a", "MISSING"),
        "1-a",
        "LATE");
  }

  @Test
  void aKindThatIsNotDeclaredIsRefused() {
    isRefused(sound().notPoorBreaks("1-a", "LATE"), "1-a", "LATE");
  }

  @Test
  void aMissingMessageOfAKindIsRefused() {
    isRefused(sound().without("1-a.MISSING"), "no message 1-a.MISSING");
    isRefused(sound().without("1-a.MISSING.mend"), "no message 1-a.MISSING.mend");
  }

  @Test
  void aMissingTitleIsRefused() {
    isRefused(sound().without("1-a.title"), "no message 1-a.title");
  }

  @Test
  void aMissingAnnotationIsRefused() {
    for (String annotation : new String[] {"clause", "kinds", "tables"}) {
      String others = Pack.metadata("MISSING").replace("@" + annotation, "@other");
      isRefused(
          pack()
              .owes(
                  "1-a",
                  others,
                  "Village( $v : id )",
                  "insertLogical( duty( \"1-a\", village( $v ) ) );")
              .notPoorBreaks("1-a", "MISSING"),
          "1-a",
          "@" + annotation + " is missing");
    }
  }

  @Test
  void aRuleAroundWhatIsNoTableIsRefused() {
    for (String around : new String[] {"village", "pairings"}) {
      isRefused(
          pack()
              .owes(
                  "1-a",
                  Pack.metadata("MISSING") + " @around( \"" + around + "\" )",
                  "Village( $v : id )",
                  "insertLogical( duty( \"1-a\", village( $v ) ) );")
              .notPoorBreaks("1-a", "MISSING"),
          "1-a is around \"" + around + "\"");
    }
  }

  @Test
  void aRuleThatOnlyCountsATableItDoesNotNeedIsRefused() {
    isRefused(
        pack()
            .owes(
                "1-a",
                Pack.metadata("MISSING") + " @counted( \"pairings\" )",
                "Village( $v : id )",
                "insertLogical( duty( \"1-a\", village( $v ) ) );")
            .notPoorBreaks("1-a", "MISSING"),
        "1-a",
        "@counted names a table that @tables does not");
  }

  @Test
  void aRuleThatLooksAtRowsOfATableItOnlyCountsIsRefused() {
    isRefused(
        pack()
            .owes(
                "1-a",
                Pack.metadata("MISSING") + " @counted( \"villages\" )",
                "Village( $v : id )",
                "insertLogical( duty( \"1-a\", village( $v ) ) );")
            .notPoorBreaks("1-a", "MISSING"),
        "1-a looks at rows of \"villages\"");
  }

  @Test
  void anUnknownWordInAnAnnotationIsRefusedWithThoseThatThereAre() {
    isRefused(
        pack()
            .owes(
                "1-a",
                Pack.metadata("MISSING").replace("@severity( M )", "@severity( URGENT )"),
                "Village( $v : id )",
                "insertLogical( duty( \"1-a\", village( $v ) ) );")
            .notPoorBreaks("1-a", "MISSING"),
        "severity",
        "URGENT",
        "[H, M, L]");
  }

  @Test
  void aRuleWhoseNameSaysNothingIsRefused() {
    isRefused(sound().rule("1-a SOMEHOW", "", DUTY, BREACH), "1-a SOMEHOW", "<id> <KIND>");
  }

  @Test
  void aReadingThatDoesNotExistIsRefused() {
    isRefused(
        pack()
            .owes(
                "1-a",
                Pack.metadata("MISSING") + " @readings( \"R1 R7\" )",
                "Village( $v : id )",
                "insertLogical( duty( \"1-a\", village( $v ) ) );")
            .notPoorBreaks("1-a", "MISSING"),
        "R7");
  }

  @Test
  void aTableThatNobodyBringsAlongIsRefused() {
    isRefused(
        pack()
            .owes(
                "1-a",
                Pack.metadata("MISSING").replace("villages", "vilages"),
                "Village( $v : id )",
                "insertLogical( duty( \"1-a\", village( $v ) ) );")
            .notPoorBreaks("1-a", "MISSING"),
        "1-a needs \"vilages\", which is no table");
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    isRefused(
        sound()
            .without("1-a.MISSING.mend")
            .without("1-a.MISSING")
            .rule("1-orphan MISSING", "", DUTY, BREACH)
            .rule("1-a SOMEHOW", "", DUTY, BREACH),
        "no message 1-a.MISSING\n",
        "no message 1-a.MISSING.mend",
        "1-orphan",
        "1-a SOMEHOW");
  }

  @Test
  void malformedParametersAreRefusedWithAllTheirProblems() {
    isRefused(
        sound()
            .file(
                "parameters.yaml",
                """
                bad.clause: { clause: "x", zh: 甲, en: a, values: { 2015-01-01: 1 } }
                bad.day: { clause: "1", zh: 甲, en: a, values: { 2015-13-01: 1 } }
                bad.reading: { clause: "1", reading: R9, zh: 甲, en: a, values: { 2015-01-01: 1 } }
                no.values: { clause: "1", zh: 甲, en: a }
                no.text: { clause: "1", zh: 甲, values: { 2015-01-01: 1 } }
                """),
        "bad.clause",
        "bad.day",
        "bad.reading",
        "R9",
        "no.values",
        "no.text");
  }

  @Test
  void aFileThatIsNoYamlIsRefusedWithItsLine() {
    isRefused(sound().file("readings.yaml", "R1: {\n"), "readings.yaml", "line");
  }

  @Test
  void aReadingWithoutOneOfTheLanguagesIsRefused() {
    isRefused(
        sound().file("readings.yaml", "R1: { clauses: \"1\", zh: 读法 }\n"),
        "readings.yaml",
        "R1 lacks its text in zh or en");
  }

  @Test
  void parametersThatTheWholePolicyRestsOnAreDemanded() {
    isRefused(
        sound()
            .file(
                "parameters.yaml",
                "due: { clause: \"1\", zh: 甲, en: a, values: { 2015-01-01: 2015-01-01 } }\n"),
        "plan.from",
        "plan.to",
        "share");
  }
}
