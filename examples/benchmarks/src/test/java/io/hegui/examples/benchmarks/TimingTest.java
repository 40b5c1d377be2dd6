package io.hegui.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimingTest {
  @Test
  void medianIsShownWithTheLeastAndTheMost() {
    assertThat(Timing.median(new double[] {90, 1100.4, 12345})).hasToString("1,100 (90.0–12,345)");
  }

  @Test
  void meanIsShownWithItsError() {
    assertThat(Timing.mean(0.456, 0.1)).hasToString("0.46 (± 0.10)");
    assertThat(Timing.mean(5, Double.NaN)).hasToString("5.0");
  }

  @Test
  void ratioIsLeftOutWhereATimeIsMissing() {
    Timing none = Timing.none("out of memory");
    assertThat(none).hasToString("out of memory");
    assertThat(none.timesInWords(Timing.mean(1, 0))).isEmpty();
    assertThat(Timing.mean(3, 0).timesInWords(Timing.mean(2, 0))).isEqualTo("1.5 ×");
  }
}
