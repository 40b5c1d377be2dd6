package io.hegui.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTest {

  @ParameterizedTest
  @CsvSource({
    "3, 三",
    "3.3, 三（三）",
    "4.2.1, 四（二）1",
    "4.3.12, 四（三）12",
    "10.1, 十（一）",
    "11, 十一",
    "2.10, 二（十）",
    "2.20, 二（二十）",
    "2.35, 二（三十五）"
  })
  void aClauseIsCitedAsDocumentsDo(String number, String cited) {
    assertThat(new Clause(number).text().zh()).isEqualTo(cited);
    assertThat(new Clause(number).text().en()).isEqualTo(number);
    assertThat(new Clause(number)).hasToString(number);
  }

  @Test
  void whatStandsBeforeTheFirstChapterIsThePreamble() {
    Clause preamble = new Clause("0");
    assertThat(preamble.text().zh()).isEqualTo("引言");
    assertThat(preamble.text().en()).isEqualTo("preamble");
    assertThat(preamble).isLessThan(new Clause("1"));
  }

  @Test
  void aClauseBelongsToItsChapter() {
    assertThat(new Clause("4.2.1").chapter()).isEqualTo(4);
    assertThat(new Clause("10").chapter()).isEqualTo(10);
  }

  @Test
  void clausesAreSortedByNumberNotByText() {
    assertThat(
            Stream.of("10.1", "3.10", "4.2.1", "3.3", "4.2", "3", "4.10.1", "4.2.10")
                .map(Clause::new)
                .sorted())
        .extracting(Clause::number)
        .containsExactly("3", "3.3", "3.10", "4.2", "4.2.1", "4.2.10", "4.10.1", "10.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3.", ".3", "3.3.3.3", "三", "3-3", " 3", "123", "3.a"})
  void anythingElseIsNoClause(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Clause(number))
        .withMessageContaining("'" + number + "'");
  }
}
