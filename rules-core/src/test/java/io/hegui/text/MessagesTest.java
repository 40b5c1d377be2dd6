package io.hegui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
  @TempDir private Path folder;

  private Messages messages(String zh, String en) throws IOException {
    Files.writeString(folder.resolve("m_zh.properties"), zh);
    Files.writeString(folder.resolve("m_en.properties"), en);
    return load("m");
  }

  private Messages load(String path) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      return Messages.load(loader, path);
    }
  }

  @Test
  void aMessageIsReadInBothLanguagesAsUtf8() throws IOException {
    Messages messages = messages("a = 干部\n", "a = cadre\n");
    assertThat(messages.text("a")).isEqualTo(new Text("干部", "cadre"));
    assertThat(messages.keys()).containsExactly("a");
  }

  @Test
  void placeholdersAreFilledByNameInTheReadersLanguage() throws IOException {
    Messages messages = messages("a = {who}有 {n} 户\n", "a = {n} of {who}, {n} in all\n");
    assertThat(messages.text("a", Map.of("who", new Text("甲", "A"), "n", 3)))
        .isEqualTo(new Text("甲有 3 户", "3 of A, 3 in all"));
  }

  @Test
  void aValueIsTakenAsItIs() throws IOException {
    Messages messages = messages("a = {x}\n", "a = {x}\n");
    assertThat(messages.text("a", Map.of("x", "$1\\{y}")).zh()).isEqualTo("$1\\{y}");
  }

  @Test
  void aNameIsOfLettersDigitsAndUnderscoresAndAnythingElseInBracesStays() throws IOException {
    String template = "a = {aZ_09}{} {a-b} {az {{aZ_09}} {az\n";
    Messages messages = messages(template, template);
    assertThat(messages.text("a", Map.of("aZ_09", "x")).en()).isEqualTo("x{} {a-b} {az {x} {az");
    assertThat(messages("a = {Az}{zA9_0}\n", "a = \n").text("a", Map.of("Az", 1, "zA9_0", 2)).zh())
        .isEqualTo("12");
  }

  @Test
  void aPlaceholderWithoutAValueIsRefused() throws IOException {
    Messages messages = messages("a = {x}\n", "a = {x}\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages.text("a"))
        .withMessageContaining("a")
        .withMessageContaining("{x}");
  }

  @Test
  void aKeyThatIsNotThereIsRefusedOrNotFound() throws IOException {
    Messages messages = messages("a = 甲\n", "a = a\n");
    assertThat(messages.find("b")).isEmpty();
    assertThat(messages.find("a")).contains(new Text("甲", "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages.text("b"))
        .withMessageContaining("b");
  }

  @Test
  void languagesThatDifferInTheirKeysAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages("a = 甲\nb = 乙\n", "a = a\n"))
        .withMessageContaining("differ");
  }

  @Test
  void aMissingLanguageIsRefusedByItsFile() throws IOException {
    Files.writeString(folder.resolve("n_zh.properties"), "a = 甲\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> load("n"))
        .withMessageContaining("n_en.properties");
  }

  @Test
  void aReaderOfEnglishReadsEnglishAndAnyOtherChinese() {
    Text text = new Text("甲", "a");
    assertThat(text.in(Locale.ENGLISH)).isEqualTo("a");
    assertThat(text.in(Locale.UK)).isEqualTo("a");
    assertThat(text.in(Locale.CHINA)).isEqualTo("甲");
    assertThat(text.in(Locale.GERMAN)).isEqualTo("甲");
    assertThat(text.in(Locale.ROOT)).isEqualTo("甲");
  }
}
