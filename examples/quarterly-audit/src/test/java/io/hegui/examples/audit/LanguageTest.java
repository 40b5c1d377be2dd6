package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "en_US.UTF-8", "en_GB", "EN", "en@euro"})
  void anEnglishLocaleMakesTheCommandSpeakEnglish(String locale) {
    assertThat(Language.of(List.of(), Map.of("LANG", locale))).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C", "C.UTF-8", "POSIX", "zh_CN.UTF-8", "de_DE", "eng", "enm_GB"})
  void anyOtherLocaleChinese(String locale) {
    assertThat(Language.of(List.of(), Map.of("LANG", locale))).isEqualTo(Language.ZH);
  }

  @ParameterizedTest
  @CsvSource({
    "en_US, zh_CN, zh_CN, EN",
    "'', en_US, zh_CN, EN",
    "'', '', en_US, EN",
    "C, en_US, en_US, ZH",
    "zh_CN, en_US, en_US, ZH"
  })
  void theFirstVariableThatIsSetCounts(String all, String messages, String lang, Language spoken) {
    Map<String, String> locale = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);
    assertThat(Language.of(List.of(), locale)).isEqualTo(spoken);
  }

  @Test
  void theCommandLineOutweighsTheLocale() {
    Map<String, String> english = Map.of("LANG", "en_US.UTF-8");
    assertThat(Language.of(List.of("check", "--lang", "zh"), english)).isEqualTo(Language.ZH);
    assertThat(Language.of(List.of("--lang=EN"), Map.of("LANG", "zh_CN"))).isEqualTo(Language.EN);
  }

  @Test
  void whatIsAskedForIsInChineseUnlessTheCommandLineSaysOtherwise() {
    assertThat(run("rules", "--chapter=2")).contains("二").doesNotContain("chapter 2");
    assertThat(run("rules", "--chapter=2", "--lang=en")).contains("2.1-industry");
    assertThat(run("rules", "--chapter=2")).isNotEqualTo(run("rules", "--chapter=2", "--lang=en"));
  }

  @Test
  void helpAndErrorsGoByTheLocale() {
    assertThat(run("check", "--help")).contains("Usage: hegui check");
    assertThat(run("check", "--help", "--lang=zh")).contains("用法：hegui check");
    assertThat(run("check")).startsWith("wrong usage: ");
    assertThat(run("--version", "--lang=en")).isEqualTo(run("--version"));
  }

  /** What the command prints, on either stream, in an English locale. */
  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, String> english = Map.of("LANG", "en_US.UTF-8");
    new Hegui(new Surroundings(out, out, false, english), new InstalledLibrary()).run(args);
    return out.toString(StandardCharsets.UTF_8);
  }
}
