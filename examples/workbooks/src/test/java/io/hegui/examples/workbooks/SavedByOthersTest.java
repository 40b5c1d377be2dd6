package io.hegui.examples.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Submission;
import io.hegui.facts.Village;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks kept as other programs saved them. */
class SavedByOthersTest extends InFolder {
  @ParameterizedTest
  @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls"})
  void theirDatesAndTextsAreRead(String name) throws IOException {
    byte[] bytes;
    try (InputStream in = SavedByOthersTest.class.getResourceAsStream(name)) {
      bytes = Objects.requireNonNull(in).readAllBytes();
    }
    Submission read = read(name, bytes);
    assertThat(read.findings()).isEmpty();
    assertThat(facts(read, "villages"))
        .containsExactly(
            new Village("V01", "甲村", "T01", true, LocalDate.of(2015, 12, 20)),
            new Village("V02", "乙村", "T01", true, LocalDate.of(2016, 3, 5)),
            new Village("V03", "丙村", "T01", false, null));
  }
}
