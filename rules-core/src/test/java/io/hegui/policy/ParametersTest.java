package io.hegui.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
  private static final Parameters PARAMETERS =
      parse(
          """
          caseload.STAFF.max:
            clause: "3.3"
            reading: R1
            zh: 上限
            en: most
            values:
              2018-01-01: 4
              2015-09-01: 2
              2016-07-01: 3
          deadline.moved:
            clause: "4.1"
            zh: 期限
            en: deadline
            values:
              2015-09-01: 2016-03-31
              2016-01-01: 2016-06-30
          share: { clause: "4", zh: 比例, en: share, values: { 2015-09-01: 0.50 } }
          name: { clause: "4", zh: 名称, en: name, values: { 2015-09-01: 一 } }
          """);

  private static Parameters parse(String yaml) {
    return parse(yaml, "");
  }

  /** Parameters of which one has the table {@code t.csv}. */
  static Parameters parse(String yaml, String csv) {
    try {
      return ParametersFile.parse(
          Yaml.parse("test.yaml", yaml.getBytes(UTF_8)),
          Set.of("R1"),
          name -> ThresholdTable.parse(name, csv.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parameter inForce(String name, String day) {
    return PARAMETERS.inForce(name, LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-01, 2",
    "2016-06-30, 2",
    "2016-07-01, 3",
    "2017-12-31, 3",
    "2018-01-01, 4",
    "2030-01-01, 4"
  })
  void aValueHoldsUntilTheNextOne(String day, int value) {
    assertThat(inForce("caseload.STAFF.max", day).number()).isEqualTo(value);
  }

  @Test
  void beforeTheFirstValueThereIsNone() {
    assertThatExceptionOfType(PolicyException.class)
        .isThrownBy(() -> inForce("caseload.STAFF.max", "2015-08-31"))
        .withMessageContaining("caseload.STAFF.max")
        .withMessageContaining("2015-08-31");
  }

  @Test
  void aParameterThatIsNotThereHasNoValue() {
    assertThat(PARAMETERS.has("other")).isFalse();
    assertThat(PARAMETERS.has("share")).isTrue();
    assertThatExceptionOfType(PolicyException.class)
        .isThrownBy(() -> inForce("other", "2016-01-01"))
        .withMessageContaining("other");
    assertThatExceptionOfType(PolicyException.class)
        .isThrownBy(() -> PARAMETERS.day("other"))
        .withMessageContaining("other");
  }

  @Test
  void aValueSaysWhenAndWhyItHolds() {
    Parameter value = inForce("caseload.STAFF.max", "2016-12-31");
    assertThat(value.from()).isEqualTo("2016-07-01");
    assertThat(value.until()).isEqualTo("2018-01-01");
    assertThat(value.clause()).isEqualTo(new Clause("3.3"));
    assertThat(value.reading()).isEqualTo("R1");
    assertThat(value.text().zh()).isEqualTo("上限");
    assertThat(inForce("caseload.STAFF.max", "2018-01-01").until()).isNull();
    assertThat(inForce("share", "2016-01-01").reading()).isEmpty();
  }

  /** A deadline that was put off on 2016-01-01 is no longer the one that it was. */
  @Test
  void aDayIsTheOneInForceOnItself() {
    assertThat(PARAMETERS.day("deadline.moved").date()).isEqualTo("2016-06-30");
  }

  @Test
  void anUpperCaseSegmentIsAKeyAndTheRestTheFamily() {
    Parameter staff = inForce("caseload.STAFF.max", "2016-01-01");
    assertThat(staff.key()).isEqualTo("STAFF");
    assertThat(staff.family()).isEqualTo("caseload.max");
    Parameter moved = inForce("deadline.moved", "2015-09-01");
    assertThat(moved.key()).isEmpty();
    assertThat(moved.family()).isEqualTo("deadline.moved");
  }

  @Test
  void aValueIsWhatItLooksLike() {
    assertThat(inForce("caseload.STAFF.max", "2015-09-01").value()).isEqualTo(2);
    assertThat(inForce("share", "2015-09-01").value()).isInstanceOf(BigDecimal.class);
    assertThat(inForce("deadline.moved", "2015-09-01").date()).isEqualTo("2016-03-31");
    assertThat(inForce("name", "2015-09-01").value()).isEqualTo("一");
  }

  @Test
  void aValueOfAnotherTypeIsRefusedByName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> inForce("name", "2015-09-01").number())
        .withMessageContaining("name");
    assertThatIllegalStateException()
        .isThrownBy(() -> inForce("caseload.STAFF.max", "2015-09-01").date())
        .withMessageContaining("caseload.STAFF.max");
  }

  @Test
  void allValuesAreListedByNameAndDay() {
    assertThat(PARAMETERS.all())
        .extracting(Parameter::name, each -> each.from().toString())
        .startsWith(
            org.assertj.core.api.Assertions.tuple("caseload.STAFF.max", "2015-09-01"),
            org.assertj.core.api.Assertions.tuple("caseload.STAFF.max", "2016-07-01"),
            org.assertj.core.api.Assertions.tuple("caseload.STAFF.max", "2018-01-01"),
            org.assertj.core.api.Assertions.tuple("deadline.moved", "2015-09-01"))
        .hasSize(7);
  }

  @Test
  void everythingThatIsWrongIsNamedAtOnce() {
    assertThatExceptionOfType(PolicyException.class)
        .isThrownBy(
            () ->
                parse(
                    """
                    sound: { clause: "3", zh: 甲, en: a, values: { 2015-09-01: 1 } }
                    no.clause: { zh: 甲, en: a, values: { 2015-09-01: 1 } }
                    bad.clause: { clause: three, zh: 甲, en: a, values: { 2015-09-01: 1 } }
                    bad.day: { clause: "3", zh: 甲, en: a, values: { September: 1 } }
                    bad.reading: { clause: "3", reading: R9, zh: 甲, en: a, values: { 2015-09-01: 1 } }
                    no.values: { clause: "3", zh: 甲, en: a, values: {} }
                    no.chinese: { clause: "3", en: a, values: { 2015-09-01: 1 } }
                    no.english: { clause: "3", zh: 甲, values: { 2015-09-01: 1 } }
                    """))
        .withMessageContainingAll(
            "parameters.yaml",
            "no.clause",
            "bad.clause: 'three'",
            "bad.day",
            "September",
            "bad.reading: there is no reading R9",
            "no.values: has no dated values",
            "no.chinese",
            "no.english")
        .withMessageNotContaining("sound");
  }
}
