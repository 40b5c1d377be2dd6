package io.hegui.examples.audit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.reports.NationalIds;
import io.hegui.text.RowRanges;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "合规, 4",
    "（）, 4",
    "ＡＢ, 4",
    "e\u0301, 1",
    "零\u200B宽, 4",
    "𠮷, 2",
    "ﾊﾝ, 2",
    "👍, 2",
    "–·─, 3"
  })
  void aCharacterTakesUpWhatATerminalGivesIt(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "513228198001011234, 513228********1234",
    "身份证51322819800101123x号, 身份证513228********123x号",
    "５１３２２８１９８００１０１１２３Ｘ, ５１３２２８********１２３Ｘ",
    "513228800101123, 513228*****1123",
    "513228101200, 513228101200",
    "513228101200001, 513228101200001",
    "513228101200000001, 513228101200000001",
    "1513228198001011234, 1513228198001011234"
  })
  void onlyWhatHoldsADateOfBirthIsTakenForANationalId(String text, String shown) {
    assertThat(NationalIds.masked(text)).isEqualTo(shown);
  }

  @Test
  void rowsAreJoinedWithoutLosingOne() {
    assertThat(RowRanges.of(List.of(9, 3, 7, 8, 3, 11, 12), "、")).isEqualTo("3、7–9、11、12");
  }

  @Test
  void chineseBreaksAnywhereButBeforeAClosingMarkAndLatinBetweenWords() {
    assertThat(wrapped("贫困村须有工作队，每村一支。", 16)).containsExactly("贫困村须有工作", "队，每村一支。");
    assertThat(wrapped("one two three", 8)).containsExactly("one two", "three");
    assertThat(wrapped("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
  }

  private static List<String> wrapped(String text, int width) {
    return Wrap.lines(List.of(Span.of(text)), width).stream()
        .map(line -> line.stream().map(Span::text).collect(Collectors.joining()))
        .toList();
  }
}
