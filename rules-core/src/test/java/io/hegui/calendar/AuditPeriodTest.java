package io.hegui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2016Q1, 2016-01-01, 2016-03-31",
    "2016Q2, 2016-04-01, 2016-06-30",
    "2016Q3, 2016-07-01, 2016-09-30",
    "2016Q4, 2016-10-01, 2016-12-31",
    "2016H1, 2016-01-01, 2016-06-30",
    "2016H2, 2016-07-01, 2016-12-31",
    "2016-01, 2016-01-01, 2016-01-31",
    "2016-12, 2016-12-01, 2016-12-31",
    "2016, 2016-01-01, 2016-12-31",
    "2016-01-10..2016-02-20, 2016-01-10, 2016-02-20",
    "2016-01-10..2016-01-10, 2016-01-10, 2016-01-10"
  })
  void aPeriodIsReadWithBothItsEnds(String text, LocalDate from, LocalDate to) {
    AuditPeriod period = AuditPeriod.parse(text);
    assertThat(period.from()).isEqualTo(from);
    assertThat(period.to()).isEqualTo(to);
    assertThat(period.label()).isEqualTo(text);
    assertThat(period).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({"2016-02, 2016-02-29", "2015-02, 2015-02-28", "1900-02, 1900-02-28"})
  void februaryEndsWithItsYear(String text, LocalDate to) {
    assertThat(AuditPeriod.parse(text).to()).isEqualTo(to);
  }

  @Test
  void twoDatesMayAlsoBeJoinedByASlash() {
    assertThat(AuditPeriod.parse("2016-01-10/2016-02-20"))
        .isEqualTo(AuditPeriod.parse("2016-01-10..2016-02-20"))
        .isEqualTo(AuditPeriod.of(LocalDate.of(2016, 1, 10), LocalDate.of(2016, 2, 20)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "16Q1",
        "2016Q0",
        "2016Q5",
        "2016H0",
        "2016H3",
        "2016-00",
        "2016-13",
        "2016-1",
        "2016q1",
        " 2016Q1",
        "2016-01-01",
        "2016-01-01..",
        "2016-02-30..2016-03-01",
        "2016-01-01..2016-13-01",
        "2016Q1..2016Q2",
        "last quarter"
      })
  void anythingElseIsRefusedWithWhatIsMeant(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuditPeriod.parse(text))
        .withMessageContaining("'" + text + "'")
        .withMessageContaining("2016Q1");
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuditPeriod.parse("2016-02-20..2016-02-19"))
        .withMessageContaining("2016-02-20..2016-02-19")
        .withMessageContaining("ends before");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-12-31, false",
    "2016-01-01, true",
    "2016-02-15, true",
    "2016-03-31, true",
    "2016-04-01, false"
  })
  void aPeriodHoldsItsFirstDayAndItsLast(LocalDate day, boolean held) {
    assertThat(AuditPeriod.parse("2016Q1").holds(day)).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({
    "2015, false",
    "2015-12-31..2016-01-01, true",
    "2016-02, true",
    "2016, true",
    "2016-03-31..2016-04-01, true",
    "2016Q2, false"
  })
  void periodsOverlapThatShareADay(String other, boolean overlap) {
    assertThat(AuditPeriod.parse("2016Q1").overlaps(AuditPeriod.parse(other))).isEqualTo(overlap);
  }
}
