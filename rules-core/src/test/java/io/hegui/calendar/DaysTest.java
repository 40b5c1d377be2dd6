package io.hegui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hegui.calendar.Days.Stretch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets of days, and the questions about days that rules ask. */
class DaysTest {
  private static LocalDate march(int day) {
    return LocalDate.of(2016, 3, day);
  }

  private static Days march(int from, int to) {
    return Days.between(march(from), march(to));
  }

  @Test
  void bothEndsAreIncluded() {
    assertThat(march(5, 7).countBetween(march(1), march(31))).isEqualTo(3);
    assertThat(march(5, 5).countBetween(march(1), march(31))).isEqualTo(1);
    assertThat(march(5, 4).stretches()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 4, 0", "1, 5, 1", "6, 6, 1", "7, 9, 1", "8, 9, 0", "1, 31, 3"})
  void onlyTheDaysBetweenTwoAreCounted(int from, int to, long days) {
    assertThat(march(5, 7).countBetween(march(from), march(to))).isEqualTo(days);
  }

  @Test
  void whatHasNoLastDayGoesOn() {
    assertThat(Days.since(march(5)).countBetween(march(1), march(31))).isEqualTo(27);
  }

  @Test
  void aDayInTwoSetsIsOneDay() {
    Days united = Days.united(List.of(march(10, 20), march(5, 12), march(14, 16), march(25, 25)));
    assertThat(united.stretches())
        .containsExactly(new Stretch(march(5), march(20)), new Stretch(march(25), march(25)));
    assertThat(Days.united(List.of(march(1, 3), march(3, 5))).stretches())
        .containsExactly(new Stretch(march(1), march(5)));
  }

  @Test
  void theFirstTheLastAndTheNthAreFoundInAnyOrder() {
    assertThat(Dates.first(march(3), march(1), march(2))).isEqualTo(march(1));
    assertThat(Dates.last(march(1), march(3), march(2))).isEqualTo(march(3));
    List<LocalDate> days = List.of(march(3), march(1), march(2));
    assertThat(Dates.nth(days, 1)).isEqualTo(march(1));
    assertThat(Dates.nth(days, 3)).isEqualTo(march(3));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Dates.nth(days, 4));
  }

  @Test
  void aTermEndsTheDayBeforeItsMonthsAreOverOrEarlier() {
    assertThat(Dates.lastDayOfTerm(march(1), 1, LocalDate.MAX)).isEqualTo(march(31));
    assertThat(Dates.lastDayOfTerm(march(1), 1, march(15))).isEqualTo(march(15));
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2016-03, 2016-03-01, 2016-03-31",
    "QUARTER, 2016Q1, 2016-01-01, 2016-03-31",
    "HALF_YEAR, 2016H1, 2016-01-01, 2016-06-30",
    "YEAR, 2016, 2016-01-01, 2016-12-31"
  })
  void aDayLiesInOneUnitOfEachFrequency(
      Frequency frequency, String label, LocalDate from, LocalDate to) {
    assertThat(frequency.unitOf(march(31))).isEqualTo(new AuditPeriod(label, from, to));
  }

  @Test
  void theUnitsBetweenTwoDaysAreThoseThatShareADay() {
    assertThat(Frequency.QUARTER.units(march(31), LocalDate.of(2016, 7, 1)))
        .extracting(AuditPeriod::label)
        .containsExactly("2016Q1", "2016Q2", "2016Q3");
    assertThat(Frequency.QUARTER.units(march(31), LocalDate.of(2016, 6, 30))).hasSize(2);
    assertThat(Frequency.HALF_YEAR.unitOf(LocalDate.of(2015, 7, 1)).label()).isEqualTo("2015H2");
    assertThat(Frequency.MONTH.units(march(2), march(1))).isEmpty();
  }
}
