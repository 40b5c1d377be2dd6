package io.hegui.examples.reports.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {
  @ParameterizedTest
  @CsvSource({
    "县农业局, 001-县农业局",
    "县 农业局（本部）, 001-县_农业局_本部",
    "CON, 001-CON",
    "../../etc/passwd, 001-etc_passwd",
    "'', 001",
    "..., 001",
    "ＡＢＣ１, 001-ABC1"
  })
  void aNameKeepsItsLettersAndDigits(String name, String expected) {
    assertThat(SafeName.of(1, 9, name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "\\",
        "C:\\Windows\\nul",
        "a:b*c?d\"e<f>g|h",
        "..",
        "局.",
        "局 ",
        "\u202e局\u200b\u0000\n",
        "nul\ud800",
        "e\u0301\u0323"
      })
  void noNameLeadsOutOfItsFolderOrUpsetsAFileSystem(String name) {
    String safe = SafeName.of(12, 1_200, name);
    assertThat(safe).startsWith("0012").doesNotContainPattern("[^-_\\p{L}\\p{N}]");
    assertThat(safe).doesNotEndWith("_");
    assertThat(Path.of("folder").resolve(safe).normalize().getParent())
        .isEqualTo(Path.of("folder"));
  }

  @Test
  void aLongNameIsCutToWhatAnyFileSystemTakes() {
    String safe = SafeName.of(1, 9, "县𠀀".repeat(500));
    assertThat((safe + ".html").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
    assertThat(safe.codePoints()).hasSize(44);
  }
}
