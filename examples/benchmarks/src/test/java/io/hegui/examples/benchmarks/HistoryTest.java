package io.hegui.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
  private static final Timing BY_HAND = Timing.mean(10, 1);

  @TempDir private Path folder;

  private History history() throws IOException {
    return new History(Files.writeString(folder.resolve("history.csv"), History.HEADINGS + "\n"));
  }

  @Test
  void newLineStandsLastAndTheMedianIsThatOfTheRatios() throws IOException {
    History history = history();
    assertThat(history.median()).isZero();
    for (int hegui : new int[] {30, 90, 40}) {
      history.append("2026-01-01", "abc", Timing.mean(hegui, 2), BY_HAND);
    }
    assertThat(history.median()).isEqualTo(4.0);
    assertThat(history.last(2))
        .containsExactly(
            "2026-01-01,abc,9.00,90.00,10.00,± 2.0,± 1.0",
            "2026-01-01,abc,4.00,40.00,10.00,± 2.0,± 1.0");
  }

  @ParameterizedTest
  @CsvSource({"5.2,4,false", "5.3,4,true", "99,0,false"})
  void aThirdMoreThanUsualIsWorthAWarning(double ratio, double usual, boolean loud) {
    assertThat(History.isLoud(ratio, usual)).isEqualTo(loud);
  }
}
