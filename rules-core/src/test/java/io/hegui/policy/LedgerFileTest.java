package io.hegui.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerFileTest {
  private static final String HASH = "0".repeat(64);
  private static final String ENCODED = "class: encoded, rules: [r]";
  private static final String MANUAL = "class: manual, note: {zh: 问, en: ask}";

  private static String entry(String clause, String rest) {
    return "- {clause: \"" + clause + "\", sha256: \"" + HASH + "\", zh: 甲, en: a, " + rest + "}\n";
  }

  private static Ledger parse(String yaml) throws Exception {
    return LedgerFile.parse(
        "ledger.yaml",
        Yaml.parse("test.yaml", yaml.getBytes(UTF_8)),
        new Parameters(Map.of()),
        Set.of("R1"));
  }

  private static void isRefused(String yaml, String because) {
    assertThatExceptionOfType(PolicyException.class)
        .isThrownBy(() -> parse(yaml))
        .withMessageContaining(because);
  }

  @Test
  void ordinalsFollowFromTheOrder() throws Exception {
    Ledger ledger =
        parse(entry("1", ENCODED) + entry("1.1", MANUAL) + entry("1.1", "class: context"));
    assertThat(ledger.entries())
        .extracting(LedgerEntry::id)
        .isEqualTo(List.of("1#1", "1.1#1", "1.1#2"));
    assertThat(ledger.entries().get(0).note().zh()).isEmpty();
    assertThat(ledger.entries().get(1).note().en()).isEqualTo("ask");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          class: encoded                             | names no rule
          class: partly, rules: [r]                  | lacks its note
          class: manual                              | lacks its note
          'class: manual, note: {zh: 问}'            | lacks its text in zh or en
          'class: manual, rules: [r], note: {zh: 问, en: ask}' | none decides it
          class: context, rules: [r]                 | none decides it
          'class: context, note: {zh: 问, en: ask}'  | nothing to note
          class: other                               | there is no class other
          'class: context, readings: [R2]'           | there is no reading R2
          'class: context, parameters: [p]'          | there is no parameter p
          'class: context, rule: r'                  | there is no field rule
          """)
  void anEntryThatDoesNotKeepItsPromiseIsRefused(String rest, String because) {
    isRefused(entry("1", rest), because);
  }

  @Test
  void aHashIsSixtyFourHexDigits() {
    isRefused(entry("1", ENCODED).replace(HASH, "abc"), "64 hex digits");
  }

  @Test
  void theEntriesOfAClauseStandTogether() {
    isRefused(
        entry("1", ENCODED) + entry("2", ENCODED) + entry("1", ENCODED), "do not stand together");
  }

  @Test
  void aLedgerHasEntries() {
    isRefused("[]", "no entries");
  }

  @Test
  void allProblemsAreNamedAtOnce() {
    isRefused(entry("1", "class: x") + entry("y", ENCODED), "'y' is no clause");
    isRefused(entry("1", "class: x") + entry("y", ENCODED), "there is no class x");
  }
}
