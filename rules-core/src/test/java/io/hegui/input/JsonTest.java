package io.hegui.input;

import static io.hegui.facts.DataProblem.DUPLICATE_FIELD;
import static io.hegui.facts.DataProblem.EMPTY_FILE;
import static io.hegui.facts.DataProblem.MALFORMED;
import static io.hegui.facts.DataProblem.MISSING_VALUE;
import static io.hegui.facts.DataProblem.NOT_A_ROW;
import static io.hegui.facts.DataProblem.NOT_A_TABLE;
import static io.hegui.facts.DataProblem.NOT_A_VALUE;
import static io.hegui.facts.DataProblem.NOT_TEXT;
import static io.hegui.facts.DataProblem.TOO_DEEP;
import static io.hegui.facts.DataProblem.TOO_LARGE;
import static io.hegui.facts.DataProblem.TRUNCATED;
import static io.hegui.facts.DataProblem.UNKNOWN_COLUMN;
import static io.hegui.facts.DataProblem.UNKNOWN_TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Cadre;
import io.hegui.facts.DataFinding;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Position;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.Township;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest extends InFolder {
  private static final String T1 = "{\"id\":\"T1\",\"name\":\"城关镇\"}";
  private static final String T2 = "{\"乡镇编号\":\"T2\",\"name\":\"石桥乡\"}";

  private Submission json(String json) {
    return read("a.json", json);
  }

  private Submission townships(String rows) {
    return json("{\"townships\":[" + rows + "]}");
  }

  @Test
  void tablesAndFieldsBearEitherName() {
    Submission read = json("{\"乡镇\":[" + T1 + "," + T2 + "],\"villages\":[]}");
    assertThat(read.facts(Township.class))
        .containsExactly(new Township("T1", "城关镇"), new Township("T2", "石桥乡"));
    assertThat(read.rows("townships"))
        .extracting(Row::source)
        .extracting(s -> s.row())
        .containsExactly(1, 2);
    assertThat(read.holds("villages")).isTrue();
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aTableThatIsNullIsAbsent() {
    Submission read = json("{\"townships\":null,\"villages\":[]}");
    assertThat(read.findings()).isEmpty();
    assertThat(account(read, "townships")).isEqualTo("absent");
  }

  @Test
  void theRowsOfATableThatStandsTwiceAddUp() {
    Submission read = json("{\"townships\":[" + T1 + "],\"乡镇\":[" + T2 + "]}");
    assertThat(account(read, "townships")).isEqualTo("2 2 0 true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"T1\"}", "\"x\"", "7", "true"})
  void aTableThatIsNoListIsIncomplete(String table) {
    Submission read = json("{\"townships\":" + table + ",\"villages\":[]}");
    assertThat(only(read).problem()).isEqualTo(NOT_A_TABLE);
    assertThat(account(read, "townships")).isEqualTo("0 0 0 false");
    assertThat(read.holds("villages")).isTrue();
  }

  @Test
  void whatIsNoObjectIsARejectedRow() {
    Submission read = townships("7,null,\"x\",[1,[2]],true," + T1);
    assertThat(problems(read)).hasSize(5).containsOnly(NOT_A_ROW);
    assertThat(read.findings().get(3).message().zh()).contains("列表");
    assertThat(account(read, "townships")).isEqualTo("6 1 5 true");
  }

  @Test
  void anUnknownTableIsSkippedWithASuggestion() {
    Submission read = json("{\"township\":[{\"a\":[1,{}]}],\"townships\":[" + T1 + "]}");
    assertThat(only(read).problem()).isEqualTo(UNKNOWN_TABLE);
    assertThat(only(read).effect()).isEqualTo(Effect.NOT_READ);
    assertThat(only(read).message().zh()).contains("乡镇（townships）");
    assertThat(account(read, "townships")).isEqualTo("1 1 0 true");
  }

  @Test
  void anUnknownFieldIsToldOnceWithHowOftenItStands() {
    String row = "{\"id\":\"T%s\",\"name\":\"a\",\"nam\":{\"x\":[1]}}";
    Submission read =
        townships(
            T1
                + ","
                + String.format(Locale.ROOT, row, 2)
                + ","
                + T1.replace("T1", "T9")
                + ","
                + String.format(Locale.ROOT, row, 3));
    DataFinding finding = only(read);
    assertThat(finding.problem()).isEqualTo(UNKNOWN_COLUMN);
    assertThat(finding.source().row()).isEqualTo(2);
    assertThat(finding.column()).isEqualTo("nam");
    assertThat(finding.message().zh()).contains("2 行", "乡镇名称（name）");
    assertThat(account(read, "townships")).isEqualTo("4 4 0 true");
  }

  @Test
  void aTableOfWhichNoRowHasAFieldThatMustBeFilledIsReadInPart() {
    String row = "{\"id\":\"T1\",\"镇名\":\"a\"}";
    assertThat(account(townships(row), "townships")).isEqualTo("1 0 1 false");
    assertThat(account(townships(row + "," + T2), "townships")).isEqualTo("2 1 1 true");
    assertThat(account(townships(""), "townships")).isEqualTo("0 0 0 true");
  }

  @Test
  void aMisspeltFieldThatMayBeBlankTakesTheTableWithIt() {
    String start =
        "{\"villages\":[{\"id\":\"V1\",\"name\":\"a\",\"townshipId\":\"T1\",\"poor\":true,";
    String end = "\"%s\":\"2016-01-01\"}]}";
    assertThat(account(json(start + end.replace("%s", "退出时间")), "villages"))
        .isEqualTo("1 1 0 false");
    assertThat(account(json(start + end.replace("%s", "note")), "villages"))
        .isEqualTo("1 1 0 true");
  }

  @Test
  void veryManyKindsOfUnknownFieldsAreToldInSum() {
    StringBuilder row = new StringBuilder("{\"id\":\"T1\",\"name\":\"a\"");
    for (int i = 0; i < 5_000; i++) {
      row.append(",\"x").append(i).append("\":1");
    }
    Submission read = townships(row + "}");
    assertThat(read.findings()).hasSize(1_001);
    assertThat(read.findings()).extracting(f -> f.message().en()).anyMatch(m -> m.contains("4000"));
    assertThat(account(read, "townships")).isEqualTo("1 1 0 true");
  }

  @Test
  void aFieldThatStandsTwiceRejectsTheRow() {
    Submission read =
        townships(
            "{\"id\":\"T1\",\"乡镇编号\":\"T1\",\"name\":\"a\"},{\"id\":\"T2\",\"name\":\"a\",\"x\":1,\"x\":2}");
    assertThat(problems(read)).containsOnly(DUPLICATE_FIELD, UNKNOWN_COLUMN);
    assertThat(account(read, "townships")).isEqualTo("2 0 2 true");
  }

  @Test
  void aValueOfTheWrongKindRejectsTheRow() {
    Submission read =
        townships("{\"id\":7,\"name\":{\"x\":1}},{\"id\":[\"T1\"],\"name\":null}," + T2);
    assertThat(problems(read))
        .containsExactlyInAnyOrder(NOT_TEXT, NOT_A_VALUE, NOT_A_VALUE, MISSING_VALUE);
    assertThat(account(read, "townships")).isEqualTo("3 1 2 true");
  }

  @Test
  void positionsAreTextOrAList() {
    String row =
        "{\"id\":\"C%s\",\"name\":\"a\",\"unitId\":\"U\",\"rank\":\"STAFF\",\"positions\":%s}";
    Submission read =
        json(
            "{\"cadres\":["
                + String.format(Locale.ROOT, row, 1, "[\"UNIT_HEAD\",\"乡镇长\"]")
                + ","
                + String.format(Locale.ROOT, row, 2, "\"UNIT_HEAD、乡镇长\"")
                + ","
                + String.format(Locale.ROOT, row, 3, "[]")
                + "]}");
    assertThat(read.findings()).isEmpty();
    assertThat(read.facts(Cadre.class).get(0).positions())
        .isEqualTo(read.facts(Cadre.class).get(1).positions())
        .containsExactly(Position.UNIT_HEAD, Position.TOWNSHIP_HEAD);
    assertThat(read.facts(Cadre.class).get(2).positions()).isEmpty();
  }

  @Test
  void aFileCutAnywhereKeepsTheRowsBefore() {
    String whole = "{\"villages\":[],\"townships\":[" + T1 + "," + T2 + "]}";
    int second = whole.indexOf(T2);
    int begin = whole.indexOf(T1) + T1.length();
    for (int length = begin; length < whole.length() - 1; length++) {
      Submission read = json(whole.substring(0, length));
      assertThat(only(read).problem()).as("%s", length).isEqualTo(TRUNCATED);
      assertThat(only(read).message().zh()).contains("第 1 行第 ");
      assertThat(read.holds("villages")).isTrue();
      boolean within = length > second && length < second + T2.length();
      boolean after = length >= second + T2.length();
      String complete = length == whole.length() - 1 ? "true" : "false";
      assertThat(account(read, "townships"))
          .as("%s", length)
          .isEqualTo((within ? "2 1 1 " : after ? "2 2 0 " : "1 1 0 ") + complete);
    }
    Submission read = json(whole.substring(0, whole.length() - 1));
    assertThat(only(read).problem()).isEqualTo(TRUNCATED);
    assertThat(read.holds("townships")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tru", "-", "1.", "1e", "\"a\\u12", "{\"x\":[nul"})
  void aFileCutWithinAValueIsTruncated(String end) {
    Submission read = json("{\"townships\":[" + T1 + ",{\"id\":" + end);
    assertThat(only(read).problem()).isEqualTo(TRUNCATED);
    assertThat(account(read, "townships")).isEqualTo("2 1 1 false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"id\" \"T2\"}", "{id:\"T2\"}", "{\"id\":012}", "{\"id\":NaN}", "{\"a\":1,}"})
  void malformedJsonKeepsTheRowsBefore(String row) {
    Submission read =
        json("{\"villages\":[],\n\"townships\":[" + T1 + "," + row + "," + T2 + "],\"units\":[]}");
    assertThat(only(read).problem()).isEqualTo(MALFORMED);
    assertThat(only(read).message().en()).contains("line 2, column ");
    assertThat(account(read, "townships")).isEqualTo("2 1 1 false");
    assertThat(read.holds("villages")).isTrue();
    assertThat(account(read, "units")).isEqualTo("absent");
  }

  @Test
  void aMissingCommaBetweenRowsIsNoRow() {
    Submission read = townships(T1 + " " + T2);
    assertThat(only(read).problem()).isEqualTo(MALFORMED);
    assertThat(account(read, "townships")).isEqualTo("1 1 0 false");
  }

  @Test
  void anEmptyFileIsToldSo() {
    for (String json : List.of("", " \n", "\uFEFF")) {
      assertThat(only(json(json)).problem()).isEqualTo(EMPTY_FILE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "\"x\"", "null", "x"})
  void aFileMustHoldAnObject(String json) {
    assertThat(only(json(json)).problem()).isEqualTo(MALFORMED);
  }

  @Test
  void jsonLinesInAJsonFileAreToldSo() {
    Submission read = json(T1 + "\n" + T2 + "\n");
    assertThat(problems(read)).contains(MALFORMED);
    assertThat(read.findings())
        .extracting(f -> f.message().zh())
        .anyMatch(m -> m.contains(".jsonl"));
    assertThat(read.accounts()).isEmpty();
  }

  @Test
  void contentAfterTheObjectIsToldAndTheTablesStand() {
    for (String more : List.of("{}", "x", "]")) {
      Submission read = json("{\"townships\":[" + T1 + "]}\n" + more);
      assertThat(only(read).problem()).isEqualTo(MALFORMED);
      assertThat(account(read, "townships")).isEqualTo("1 1 0 true");
    }
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "[".repeat(100_000);
    for (String json :
        List.of(
            deep,
            "{\"x\":" + deep,
            "{\"townships\":[" + T1 + ",{\"id\":" + deep,
            "{\"townships\":[" + T1 + ",{\"x\":" + deep,
            "{\"cadres\":[{\"positions\":" + deep)) {
      Submission read = json(json);
      assertThat(problems(read)).containsAnyOf(TOO_DEEP, MALFORMED);
      assertThat(read.accounts()).noneMatch(a -> a.complete());
    }
    assertThat(problems(json("{\"townships\":[{\"id\":" + deep))).containsExactly(TOO_DEEP);
  }

  @Test
  void hugeStringsNumbersAndNamesAreRefused() {
    String huge = "9".repeat(Limits.ROW + 1);
    for (String value :
        List.of("{\"id\":\"" + huge + "\"}", "{\"id\":" + huge + "}", "{\"" + huge + "\":1}")) {
      Submission read = townships(T1 + "," + value);
      assertThat(only(read).problem()).isEqualTo(TOO_LARGE);
      assertThat(account(read, "townships")).isEqualTo("2 1 1 false");
    }
  }

  @Test
  void aRowOfTooManyCharactersOrFieldsIsRejectedAlone() {
    String half = "x".repeat(Limits.ROW / 2 + 1);
    String fields = ",\"x\":1".repeat(Limits.CELLS);
    Submission read =
        townships(
            "{\"id\":\""
                + half
                + "\",\"name\":\""
                + half
                + "\"},{\"id\":\"T3\""
                + fields
                + "},"
                + T1);
    assertThat(problems(read)).contains(TOO_LARGE);
    assertThat(read.findings()).filteredOn(f -> f.problem() == TOO_LARGE).hasSize(2);
    assertThat(account(read, "townships")).isEqualTo("3 1 2 true");
  }

  @Test
  void anUnknownTableMayHoldValuesOfAnySize() {
    String huge = "\"" + "x".repeat(Limits.ROW + 1) + "\"";
    Submission read = json("{\"notes\":[" + huge + "],\"townships\":[" + T1 + "]}");
    assertThat(only(read).problem()).isEqualTo(UNKNOWN_TABLE);
    assertThat(read.holds("townships")).isTrue();
  }

  @Test
  void aSubmissionMayComeAsAStreamOrAReader() {
    String json = "\uFEFF{\"townships\":[" + T1 + "]}";
    SubmissionReader reader = SubmissionReader.standard();
    byte[] gb = json.substring(1).getBytes(GB18030);
    for (Submission read :
        List.of(
            reader.readJson(new StringReader(json), "county"),
            reader.readJson(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "county"),
            reader.readJson(new ByteArrayInputStream(gb), "county"))) {
      assertThat(read.facts(Township.class)).containsExactly(new Township("T1", "城关镇"));
      assertThat(read.rows("townships").get(0).source().file()).isEqualTo("county");
      assertThat(read.findings()).isEmpty();
    }
  }

  @Test
  void aLongStreamIsReadLikeAnyOther() {
    StringBuilder rows = new StringBuilder(T1.replace("T1", "T"));
    for (int i = 0; i < 200_000; i++) {
      rows.append(",").append(T1.replace("T1", "X" + i)).append("\n");
    }
    String json = "{\"townships\":[" + rows + "]}";
    Submission read =
        SubmissionReader.standard()
            .readJson(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "county");
    assertThat(account(read, "townships")).isEqualTo("200001 200001 0 true");
  }

  @Test
  void aStreamThatFailsIsUnreadable() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("line is down");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };
    Submission read = SubmissionReader.standard().readJson(broken, "county");
    assertThat(only(read).problem()).isEqualTo(DataProblem.UNREADABLE);
    assertThat(only(read).source().file()).isEqualTo("county");
  }
}
