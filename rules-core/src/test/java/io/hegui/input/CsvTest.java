package io.hegui.input;

import static io.hegui.facts.DataProblem.DUPLICATE_COLUMN;
import static io.hegui.facts.DataProblem.EMPTY_FILE;
import static io.hegui.facts.DataProblem.EXTRA_CELL;
import static io.hegui.facts.DataProblem.MALFORMED;
import static io.hegui.facts.DataProblem.MISSING_VALUE;
import static io.hegui.facts.DataProblem.NO_HEADER;
import static io.hegui.facts.DataProblem.TOO_LARGE;
import static io.hegui.facts.DataProblem.TRUNCATED;
import static io.hegui.facts.DataProblem.UNKNOWN_COLUMN;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Cadre;
import io.hegui.facts.DataFinding;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.Township;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest extends InFolder {
  private static final Township T1 = new Township("T1", "城关镇");
  private static final Township T2 = new Township("T2", "石桥乡");

  private Submission townships(String csv) {
    return read("townships.csv", csv);
  }

  private static List<Integer> rows(Submission submission) {
    return submission.rows("townships").stream().map(Row::source).map(s -> s.row()).toList();
  }

  @Test
  void headingsOfBothKindsStandInAnyOrder() {
    Submission read = townships(" 乡镇名称 ,id\n 城关镇 ,T1\n石桥乡,\uFEFFT2\u3000\n");
    assertThat(read.facts(Township.class)).containsExactly(T1, T2);
    assertThat(read.findings()).isEmpty();
    assertThat(account(read, "townships")).isEqualTo("2 2 0 true");
  }

  @Test
  void rowsAreCountedAsASpreadsheetCountsThem() {
    Submission read = townships("\nid,name\n\nT1,\"城关\n镇\"\n,\n\nT2,石桥乡\n\n");
    assertThat(rows(read)).containsExactly(4, 7);
    assertThat(read.rows("townships").get(0).source().file())
        .isEqualTo(folder.resolve("townships.csv").toString());
    assertThat(account(read, "townships")).isEqualTo("2 2 0 true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,name\r\nT1,城关镇\r\nT2,石桥乡\r\n",
        "id,name\rT1,城关镇\rT2,石桥乡\r",
        "id,name\nT1,城关镇\nT2,石桥乡",
        "\"id\",\"name\"\n\"T1\", \"城关镇\"\n\"T2\" ,石桥乡",
        "id;name\nT1;城关镇\nT2;石桥乡\n",
        "id\tname\nT1\t城关镇\nT2\t石桥乡\n",
        "\n,,\nid,name,\nT1,城关镇,\nT2,石桥乡\n",
      })
  void theSameRowsMayBeWrittenInManyWays(String csv) {
    Submission read = townships(csv);
    assertThat(read.facts(Township.class)).containsExactly(T1, T2);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void anEmptyFileIsAnAbsentTable() {
    for (String csv : List.of("", "\uFEFF")) {
      Submission read = townships(csv);
      assertThat(only(read).problem()).isEqualTo(EMPTY_FILE);
      assertThat(only(read).table()).isEqualTo("townships");
      assertThat(account(read, "townships")).isEqualTo("absent");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", " ,,\n\u3000\n"})
  void aFileWithoutHeaderIsAnAbsentTable(String csv) {
    Submission read = townships(csv);
    assertThat(only(read).problem()).isEqualTo(NO_HEADER);
    assertThat(only(read).message().zh()).contains("乡镇编号、乡镇名称");
    assertThat(account(read, "townships")).isEqualTo("absent");
  }

  @Test
  void rowsWithoutAHeaderMayBeTheOtherHalfOfATable() {
    file("townships.csv", "T1,城关镇\n");
    file("乡镇.csv", "id,name\nT2,石桥乡\n");
    Submission read = SubmissionReader.standard().read(folder);
    assertThat(only(read).problem()).isEqualTo(NO_HEADER);
    assertThat(account(read, "townships")).isEqualTo("1 1 0 false");
    assertThat(read.holds("townships")).isFalse();
  }

  @Test
  void aHeaderOfMisspeltTitlesTellsWhichWereMeant() {
    Submission read = townships("乡镇编码,镇名称,备注\nT1,城关镇,\n");
    assertThat(only(read).problem()).isEqualTo(NO_HEADER);
    assertThat(only(read).message().zh())
        .contains("「乡镇编码」最接近：乡镇编号（id）", "「镇名称」最接近：乡镇名称（name）")
        .doesNotContain("备注");
    assertThat(only(read).message().en()).contains("\"乡镇编码\" is nearest to id (乡镇编号)");
  }

  @Test
  void aHeaderAloneIsATableWithoutRows() {
    for (String csv : List.of("id,name\n", "id,name", "id,name\n\n,,,\n")) {
      Submission read = townships(csv);
      assertThat(read.findings()).isEmpty();
      assertThat(read.holds("townships")).isTrue();
      assertThat(account(read, "townships")).isEqualTo("0 0 0 true");
    }
  }

  @Test
  void aHeaderThatBreaksOffWasCut() {
    Submission read = townships("id,na");
    assertThat(problems(read)).containsExactlyInAnyOrder(TRUNCATED, UNKNOWN_COLUMN);
    assertThat(read.holds("townships")).isFalse();
  }

  @Test
  void aRowMayBeShorterThanTheHeader() {
    Submission read = read("households.csv", "id,villageId,persons,exitedOn\nH1,V1\nH2,V1,3\n");
    assertThat(read.findings()).isEmpty();
    assertThat(account(read, "households")).isEqualTo("2 2 0 true");
  }

  @Test
  void aRowThatIsCutAtTheEndOfFileIsRejected() {
    Submission read = read("households.csv", "id,villageId,persons,exitedOn\nH1,V1\nH2,V1,3");
    DataFinding finding = only(read);
    assertThat(finding.problem()).isEqualTo(TRUNCATED);
    assertThat(finding.effect()).isEqualTo(Effect.ROW_REJECTED);
    assertThat(finding.source().row()).isEqualTo(3);
    assertThat(account(read, "households")).isEqualTo("2 1 1 false");
    assertThat(read.holds("households")).isFalse();
  }

  @Test
  void aQuoteThatIsNeverClosedIsATruncatedFile() {
    Submission read = townships("id,name\nT1,城关镇\nT2,\"石桥乡\nT3,另一乡\n");
    assertThat(read.facts(Township.class)).containsExactly(T1);
    assertThat(only(read).problem()).isEqualTo(TRUNCATED);
    assertThat(only(read).source().row()).isEqualTo(3);
    assertThat(account(read, "townships")).isEqualTo("2 1 1 false");
  }

  @Test
  void aQuoteInTheHeaderThatIsNeverClosedIsATruncatedFile() {
    Submission read = townships("id,\"name\nT1,城关镇\n");
    assertThat(only(read).problem()).isEqualTo(TRUNCATED);
    assertThat(read.holds("townships")).isFalse();
  }

  @Test
  void textAfterAClosingQuoteStopsTheFile() {
    Submission read = townships("id,name\nT1,城关镇\nT2,\"石桥\"乡\nT3,另一乡\n");
    assertThat(read.facts(Township.class)).containsExactly(T1);
    assertThat(only(read).problem()).isEqualTo(MALFORMED);
    assertThat(account(read, "townships")).isEqualTo("2 1 1 false");
  }

  @Test
  void blankExtraCellsDoNoHarmAndOthersRejectTheRow() {
    Submission read = townships("id,name\nT1,城关镇,, \nT2,石桥乡,,x\n");
    assertThat(read.facts(Township.class)).containsExactly(T1);
    assertThat(only(read).problem()).isEqualTo(EXTRA_CELL);
    assertThat(only(read).value()).isEqualTo("x");
    assertThat(account(read, "townships")).isEqualTo("2 1 1 true");
  }

  @Test
  void anUnknownHeadingIsToldOnceWithTheNearestOne() {
    Submission read = townships("\n乡镇编码,name,id\n1,城关镇,T1\n2,石桥乡,T2\n");
    DataFinding finding = only(read);
    assertThat(finding.problem()).isEqualTo(UNKNOWN_COLUMN);
    assertThat(finding.effect()).isEqualTo(Effect.NOT_READ);
    assertThat(finding.source().row()).isEqualTo(2);
    assertThat(finding.value()).isEqualTo("乡镇编码");
    assertThat(finding.message().zh()).contains("乡镇编号（id）");
    assertThat(finding.message().en()).contains("id (乡镇编号)");
    assertThat(read.facts(Township.class)).containsExactly(T1, T2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"退出时间", "退出日", "exitedon", "exited_on"})
  void aMisspeltHeadingOfAColumnThatMayBeBlankTakesTheTableWithIt(String heading) {
    Submission read =
        read("villages.csv", "id,name,townshipId,poor," + heading + "\nV1,甲,T1,是,2016-01-01\n");
    assertThat(only(read).problem()).isEqualTo(UNKNOWN_COLUMN);
    assertThat(account(read, "villages")).isEqualTo("1 1 0 false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"备注", "序号", "no", "联系电话", "地址"})
  void aColumnOfTheCountysOwnTakesNothingWithIt(String heading) {
    Submission read =
        read("pairings.csv", "householdId,cadreId,from," + heading + "\nH1,C1,2016-01-01,x\n");
    assertThat(problems(read)).contains(UNKNOWN_COLUMN);
    assertThat(account(read, "pairings")).isEqualTo("1 1 0 true");
  }

  @Test
  void ofTwoColumnsWithOneHeadingTheFirstIsRead() {
    Submission read = townships("id,name,乡镇编号\nT1,城关镇,X\n");
    assertThat(only(read).problem()).isEqualTo(DUPLICATE_COLUMN);
    assertThat(read.facts(Township.class)).containsExactly(T1);
  }

  @Test
  void aBlankHeadingMattersOnlyOverContent() {
    assertThat(townships("id,,name, \nT1,,城关镇,\n").findings()).isEmpty();
    Submission read = townships("id,,name\nT1,,城关镇\nT2,a,石桥乡\nT3,b,另一乡\n");
    assertThat(only(read).problem()).isEqualTo(UNKNOWN_COLUMN);
    assertThat(only(read).source().row()).isEqualTo(1);
    assertThat(only(read).message().zh()).startsWith("B 列");
    assertThat(account(read, "townships")).isEqualTo("3 3 0 true");
  }

  @Test
  void everythingThatIsWrongWithARowIsTold() {
    Submission read =
        read("cadres.csv", "id,name,unitId,rank,inOffice\n5.13E+17,,U1,处级,maybe\nC1,王,U1,科级,是\n");
    assertThat(problems(read))
        .containsExactlyInAnyOrder(
            DataProblem.ROUNDED_ID,
            MISSING_VALUE,
            DataProblem.UNKNOWN_WORD,
            DataProblem.BAD_BOOLEAN);
    assertThat(read.findings()).allMatch(f -> f.effect() == Effect.ROW_REJECTED);
    assertThat(read.findings()).allMatch(f -> f.source().row() == 2);
    assertThat(account(read, "cadres")).isEqualTo("2 1 1 true");
    assertThat(read.facts(Cadre.class).get(0).positions()).isEmpty();
  }

  @Test
  void aMissingColumnThatMustBeFilledIsToldForEveryRow() {
    Submission read = townships("id\nT1\nT2\n");
    assertThat(problems(read)).containsExactly(MISSING_VALUE, MISSING_VALUE);
    assertThat(read.findings().get(0).message().zh()).contains("乡镇名称");
    assertThat(account(read, "townships")).isEqualTo("2 0 2 false");
    assertThat(read.holds("townships")).isFalse(); // it is not empty: its rows were not understood
  }

  @Test
  void aFileThatLacksAColumnTakesTheTablesOtherFilesWithIt() {
    file("townships.csv", "id,name\nT1,城关镇\n");
    file("乡镇.csv", "id,镇名称\nT2,石桥乡\n");
    Submission read = SubmissionReader.standard().read(folder);
    assertThat(problems(read)).containsExactlyInAnyOrder(UNKNOWN_COLUMN, MISSING_VALUE);
    assertThat(account(read, "townships")).isEqualTo("2 1 1 false");
  }

  @Test
  void aTableWithoutRowsIsEmptyWhateverColumnItLacks() {
    assertThat(account(townships("id\n"), "townships")).isEqualTo("0 0 0 true");
  }

  @Test
  void aRowThatLacksAValueIsRejectedAlone() {
    assertThat(account(townships("id,name\nT1,\n"), "townships")).isEqualTo("1 0 1 true");
  }

  @Test
  void aRowOfTooManyCharactersIsRejectedAlone() {
    String cell = "x".repeat(Limits.ROW / 2 + 1);
    Submission read = townships("id,name\nT1,城关镇\n" + cell + "," + cell + "\nT2,石桥乡\n");
    assertThat(only(read).problem()).isEqualTo(TOO_LARGE);
    assertThat(only(read).source().row()).isEqualTo(3);
    assertThat(account(read, "townships")).isEqualTo("3 2 1 true");
  }

  @Test
  void aCellOfTooManyCharactersStopsTheFile() {
    Submission read = townships("id,name\nT1,城关镇\nT2," + "x".repeat(Limits.ROW + 1) + "\nT3,a\n");
    assertThat(only(read).problem()).isEqualTo(TOO_LARGE);
    assertThat(account(read, "townships")).isEqualTo("2 1 1 false");
  }

  @Test
  void aRowOfManyEmptyCellsIsReadAndOneOfTooManyFullCellsRejected() {
    Submission read =
        townships("id,name\nT1,城关镇" + ",".repeat(100_000) + "\nT2,a" + ",x".repeat(100_000) + "\n");
    assertThat(only(read).problem()).isEqualTo(TOO_LARGE);
    assertThat(account(read, "townships")).isEqualTo("2 1 1 true");
  }

  @Test
  void aHeaderOfTooManyCellsIsNotRead() {
    Submission read = townships("id,name" + ",x".repeat(100_000) + "\nT1,城关镇\n");
    assertThat(only(read).problem()).isEqualTo(TOO_LARGE);
    assertThat(read.holds("townships")).isFalse();
  }

  @Test
  void aValueInAFindingIsCutAndHarmless() {
    Submission read =
        read(
            "villages.csv",
            "id,name,townshipId,poor\nV1,a,T1,\"\u001B\n" + "x".repeat(500) + "\"\n");
    assertThat(only(read).value()).hasSize(101).endsWith("…").startsWith("␛␊xxx");
  }
}
