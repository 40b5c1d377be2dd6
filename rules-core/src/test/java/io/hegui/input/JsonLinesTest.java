package io.hegui.input;

import static io.hegui.facts.DataProblem.MALFORMED;
import static io.hegui.facts.DataProblem.NOT_A_ROW;
import static io.hegui.facts.DataProblem.TOO_DEEP;
import static io.hegui.facts.DataProblem.TOO_LARGE;
import static io.hegui.facts.DataProblem.TRUNCATED;
import static io.hegui.facts.DataProblem.UNKNOWN_COLUMN;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.Township;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest extends InFolder {
  private static final String T1 = "{\"id\":\"T1\",\"name\":\"城关镇\"}";
  private static final String T2 = "{\"乡镇编号\":\"T2\",\"name\":\"石桥乡\"}";

  private Submission lines(String... lines) {
    return read("townships.jsonl", String.join("\n", lines));
  }

  @Test
  void everyLineIsARowAndBlankLinesAreNone() {
    for (String end : List.of("", "\n", "\r\n\r\n")) {
      Submission read = lines("\uFEFF", T1 + "\r", " \u3000", T2 + end);
      assertThat(read.facts(Township.class))
          .containsExactly(new Township("T1", "城关镇"), new Township("T2", "石桥乡"));
      assertThat(read.rows("townships"))
          .extracting(Row::source)
          .extracting(s -> s.row())
          .containsExactly(2, 4);
      assertThat(read.findings()).isEmpty();
      assertThat(account(read, "townships")).isEqualTo("2 2 0 true");
    }
  }

  @Test
  void anEmptyFileIsATableWithoutRows() {
    for (String text : List.of("", "\n\n", "\uFEFF")) {
      Submission read = lines(text);
      assertThat(read.findings()).isEmpty();
      assertThat(account(read, "townships")).isEqualTo("0 0 0 true");
    }
  }

  @Test
  void badLinesAreRejectedAlone() {
    Submission read =
        lines("{\"id\":", "[1]", "7", T1 + T2, "{\"id\":\"T3\"} x", "[".repeat(100_000), T1, "");
    assertThat(problems(read))
        .containsExactly(MALFORMED, NOT_A_ROW, NOT_A_ROW, MALFORMED, MALFORMED, TOO_DEEP);
    assertThat(read.findings()).extracting(f -> f.source().row()).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(read.findings().get(4).message().zh()).contains("第 5 行第 ");
    assertThat(account(read, "townships")).isEqualTo("7 1 6 true");
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() {
    Submission read =
        lines(T1, "x".repeat(Limits.ROW + 1), "{\"id\":" + "9".repeat(5_000) + "}", T2);
    assertThat(problems(read)).containsExactly(TOO_LARGE, TOO_LARGE);
    assertThat(read.findings()).extracting(f -> f.source().row()).containsExactly(2, 3);
    assertThat(account(read, "townships")).isEqualTo("4 2 2 true");
  }

  @Test
  void aLastLineThatIsCutAnywhereIsTruncated() {
    for (int length = 1; length < T2.length(); length++) {
      Submission read = lines(T1, T2.substring(0, length));
      assertThat(only(read).problem()).as("%s", length).isEqualTo(TRUNCATED);
      assertThat(only(read).source().row()).isEqualTo(2);
      assertThat(account(read, "townships")).isEqualTo("2 1 1 false");
    }
  }

  @Test
  void aLastLineThatIsMalformedInTheMiddleIsNotTruncated() {
    Submission read = lines(T1, "{\"id\" \"T2\"}");
    assertThat(only(read).problem()).isEqualTo(MALFORMED);
    assertThat(account(read, "townships")).isEqualTo("2 1 1 true");
  }

  @Test
  void aFileOfWhichNoRowHasAFieldThatMustBeFilledIsReadInPart() {
    assertThat(account(lines("{\"id\":\"T1\"}"), "townships")).isEqualTo("1 0 1 false");
    assertThat(account(lines("{\"id\":\"T1\"}", T2), "townships")).isEqualTo("2 1 1 true");
  }

  @Test
  void anUnknownFieldIsToldOnceWithHowOftenItStands() {
    String more = T1.replace("}", ",\"名\":1}");
    Submission read = lines(T2, more, more.replace("T1", "T3"));
    assertThat(only(read).problem()).isEqualTo(UNKNOWN_COLUMN);
    assertThat(only(read).source().row()).isEqualTo(2);
    assertThat(only(read).message().en()).contains("2 rows");
  }
}
