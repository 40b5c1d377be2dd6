package io.hegui.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.hegui.policy.ParameterProblems.At;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A county's own values: what may stand in their file, and from when on they hold. */
class ParameterOverridesTest {
  private static final Parameters OWN = own();

  private static Parameters own() {
    String yaml =
        """
        count: { clause: "1", zh: 数, en: count, values: { 2015-01-01: 1, 2016-01-01: 2 } }
        share: { clause: "1", zh: 比, en: share, values: { 2015-01-01: 0.5 } }
        day: { clause: "1", zh: 日, en: day, values: { 2015-01-01: 2015-06-30 } }
        years: { clause: "1", zh: 年, en: years, values: { 2015-01-01: 2015-2016 } }
        """;
    try {
      return ParametersFile.parse(
          Yaml.parse("parameters.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
          Set.of(),
          name -> ThresholdTable.parse(name, new byte[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ParameterOverrides read(String yaml) throws IOException {
    return ParameterOverrides.read(new StringReader(yaml), "county.yaml");
  }

  private static void validate(String yaml) throws IOException {
    ParameterOverrides read = read(yaml);
    new OverridesValidation(read.file(), List.of(OWN)).validate(read.overrides());
  }

  private static List<At> problems(String yaml) {
    return catchThrowableOfType(ParameterProblems.class, () -> validate(yaml)).problems();
  }

  private static Object value(String yaml, String day) throws IOException {
    return read(yaml).over(OWN).inForce("count", LocalDate.parse(day)).value();
  }

  @ParameterizedTest
  @CsvSource({
    "'[', 1, 1",
    "'- 3', 1, 1",
    "'count: [1]', 1, 8",
    "'count:', 1, 7",
    "'count: {}', 1, 1",
    "'count: {2016-01-01: {a: 1}}', 1, 21",
    "'count: {soon: 1}', 1, 9",
    "'count: {2016-02-30: 1}', 1, 9"
  })
  void whatIsNoValueIsToldWithItsPlace(String yaml, int line, int column) {
    assertThat(problems(yaml))
        .extracting(At::line, At::column)
        .containsExactly(tuple(line, column));
  }

  @Test
  void whatWouldNotBeReadIsNotPassedOver() {
    assertThat(problems("count: 3\n---\nshare: 0.1\n"))
        .singleElement()
        .satisfies(at -> assertThat(at.problem().en()).contains("---"));
    assertThat(problems("count: 3\ncount: 4\n")).extracting(At::line).containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"count: 0", "share: 1", "share: 0.0", "share: 1.0", "day: 2016-02-29", "years: x"})
  void aValueOfTheSameKindFits(String yaml) {
    assertThatNoException().isThrownBy(() -> validate(yaml));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "count: 0.5",
        "count: -1",
        "count: 1234567890",
        "share: 1.01",
        "share: -0.1",
        "share: 2",
        "share: half",
        "day: 2016",
        "years: 2016",
        "years: 2016-01-01",
        "count: {2015-01-01: 1, 2016-01-01: many}"
      })
  void oneOfAnotherKindOrSizeDoesNot(String yaml) {
    assertThat(problems(yaml)).hasSize(1);
  }

  @Test
  void aNameThatIsNoneIsToldWithTheNearest() {
    assertThat(problems("\n cuont: 1"))
        .singleElement()
        .satisfies(
            at -> {
              assertThat(at.file()).isEqualTo("county.yaml");
              assertThat(at.line()).isEqualTo(2);
              assertThat(at.problem().en()).contains("\"cuont\"", "count");
            });
  }

  @Test
  void aValueWithoutADayHoldsFromTheBeginning() throws IOException {
    assertThat(value("count: 7", "2015-01-01")).isEqualTo(7);
    assertThat(value("count: 7", "2030-01-01")).isEqualTo(7);
    assertThat(read("count: 7").over(OWN).all())
        .filteredOn(Parameter::overridden)
        .extracting(Parameter::name, Parameter::from)
        .containsExactly(tuple("count", LocalDate.of(2015, 1, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-01, 1",
    "2015-12-31, 1",
    "2016-01-01, 2",
    "2016-06-30, 2",
    "2016-07-01, 8",
    "2016-12-31, 8",
    "2017-01-01, 9"
  })
  void ofDatedValuesEachHoldsUpToTheNextAndBeforeThemThePolicys(String day, int value)
      throws IOException {
    assertThat(value("count: {2017-01-01: 9, 2016-07-01: 8}", day)).isEqualTo(value);
  }

  @Test
  void fromTheFirstDayNamedOnThePolicysValuesHoldNoMore() throws IOException {
    assertThat(value("count: {2015-07-01: 8}", "2015-06-30")).isEqualTo(1);
    assertThat(value("count: {2015-07-01: 8}", "2016-01-01")).isEqualTo(8);
    assertThat(value("share: 1", "2016-01-01")).isEqualTo(2);
  }

  @Test
  void aFileIsReadFromItsPath(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("县.yaml"), "share: 0.25 # 四分之一\n");
    ParameterOverrides read = ParameterOverrides.read(file);
    assertThat(read.names()).containsExactly("share");
    assertThat(read.file()).isEqualTo(file.toString());
    assertThat(read.over(OWN).inForce("share", LocalDate.of(2016, 1, 1)).decimal())
        .isEqualTo(new BigDecimal("0.25"));
  }
}
