package io.hegui.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, –",
    "7, 0, 100%",
    "0, 7, 0.0%",
    "1, 1, 50.0%",
    "2, 1, 66.6%",
    "9999, 1, 99.9%",
    "1, 9999, <0.1%",
  })
  void aRateIsRoundedDownAndNeverSaysAllOrNothingWrongly(
      long compliant, long violations, String shown) {
    assertThat(new Rate(compliant, violations)).hasToString(shown);
  }
}
