package io.hegui.examples.workbooks;

import static io.hegui.examples.workbooks.RawWorkbook.row;
import static io.hegui.examples.workbooks.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Allowance;
import io.hegui.facts.Appraisal;
import io.hegui.facts.Commendation;
import io.hegui.facts.DataProblem;
import io.hegui.facts.MonthlyReport;
import io.hegui.facts.Problem;
import io.hegui.facts.Submission;
import io.hegui.facts.Township;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell of an .xlsx workbook says. */
class XlsxCellsTest extends InFolder {
  private static final LocalDate DAY = LocalDate.of(2015, 9, 5);

  /** Reads the one date of a commendation from a cell. */
  private Submission heldOn(RawWorkbook workbook) {
    return read(workbook);
  }

  private static RawWorkbook commendation(String cell) {
    return RawWorkbook.of("评比表扬", row(1, "日期"), "<row r=\"2\">" + cell + "</row>");
  }

  private void assertDay(Submission read, LocalDate day) {
    assertThat(read.findings()).isEmpty();
    assertThat(facts(read, "commendations")).containsExactly(new Commendation(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14",
        "22",
        "27",
        "31",
        "36",
        "50",
        "57",
        "58",
        "yyyy\"年\"m\"月\"d\"日\"",
        "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
        "[DBNum1][$-804]yyyy年m月d日",
        "yyyy\\-mm\\-dd",
        "m/d/yyyy h:mm",
        "[Red]yyyy-m-d",
        "d.m.",
        "[h]:mm"
      })
  void aNumberInADateFormatIsADay(String format) {
    RawWorkbook workbook = commendation("<c r=\"A2\" s=\"1\"><v>42252</v></c>").formats(format);
    assertDay(heldOn(workbook), DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "1",
        "General",
        "0.00E+00",
        "#,##0\"天\"",
        "\"第\"0\"day\"",
        "[Red]0",
        "@",
        "\\d0"
      })
  void aNumberInAnyOtherFormatIsNoDay(String format) {
    RawWorkbook workbook = commendation("<c r=\"A2\" s=\"1\"><v>42252</v></c>").formats(format);
    assertThat(findings(heldOn(workbook)))
        .containsExactly("commendations 评比表扬 2 heldOn BAD_DATE 42252");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1900-01-01",
    "59, 1900-02-28",
    "61, 1900-03-01",
    "42252.604166, 2015-09-05",
    "2958465, 9999-12-31"
  })
  void daysAreCountedFrom1900AsExcelDoes(String serial, LocalDate day) {
    RawWorkbook workbook =
        commendation("<c r=\"A2\" s=\"1\"><v>" + serial + "</v></c>").formats("14");
    assertDay(heldOn(workbook), day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"60", "0.5", "-1", "2958466", "1E+300"})
  void aNumberThatIsNoDayIsAFinding(String serial) {
    RawWorkbook workbook =
        commendation("<c r=\"A2\" s=\"1\"><v>" + serial + "</v></c>").formats("14");
    assertThat(only(heldOn(workbook)).problem()).isEqualTo(DataProblem.BAD_DATE);
  }

  @Test
  void daysMayBeCountedFrom1904() {
    RawWorkbook workbook =
        commendation("<c r=\"A2\" s=\"1\"><v>40790</v></c>")
            .formats("14")
            .properties("<workbookPr date1904=\"1\"/>");
    assertDay(heldOn(workbook), DAY);
  }

  @Test
  void aDateMayBeWrittenAsOne() {
    assertDay(heldOn(commendation("<c r=\"A2\" t=\"d\"><v>2015-09-05T00:00:00</v></c>")), DAY);
    assertDay(heldOn(commendation("<c r=\"A2\" t=\"d\"><v>2015-09-05</v></c>")), DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-09-05",
        "2015/9/5",
        "2015.9.5",
        "2015年9月5日",
        "２０１５年９月５日",
        "\u30002015-9-5\n"
      })
  void aDateMayBeText(String text) {
    assertDay(heldOn(commendation(text("A2", text))), DAY);
  }

  @Test
  void aMonthIsADayOrText() {
    String cells =
        text("A2", "W1")
            + "<c r=\"B2\" s=\"1\"><v>42430</v></c><c r=\"C2\" s=\"1\"><v>42460</v></c>"
            + "<c r=\"D2\" t=\"b\"><v>1</v></c><c r=\"E2\"><v>3</v></c>";
    Submission read =
        read(
            RawWorkbook.of(
                    "月度信息",
                    row(1, "工作队编号", "月份", "上报日期", "有文字", "图片数"),
                    "<row r=\"2\">" + cells + "</row>")
                .formats("57"));
    assertThat(read.findings()).isEmpty();
    assertThat(facts(read, "reports"))
        .containsExactly(
            new MonthlyReport("W1", YearMonth.of(2016, 3), LocalDate.of(2016, 3, 31), true, 3));
  }

  @Test
  void anIdThatWasStoredAsANumberIsNeverGuessed() {
    String rows =
        "<row r=\"2\"><c r=\"A2\"><v>5.1323319800101E17</v></c>"
            + text("B2", "甲镇")
            + "</row>"
            + "<row r=\"3\"><c r=\"A3\"><v>101</v></c>"
            + text("B3", "乙镇")
            + "</row>";
    Submission read = read(RawWorkbook.of("乡镇", row(1, "乡镇编号", "乡镇名称"), rows));
    assertThat(findings(read))
        .containsExactly(
            "townships 乡镇 2 id ROUNDED_ID 513233198001010000", "townships 乡镇 3 id ROUNDED_ID 101");
    assertThat(account(read, "townships")).isEqualTo("2 0 2 true");
  }

  @Test
  void numbersAreTheOnesThatWereTyped() {
    String cells =
        text("A2", "P1")
            + "<c r=\"B2\" s=\"1\"><v>42430</v></c><c r=\"C2\"><v>4.9400000000000004</v></c>"
            + "<c r=\"D2\"><v>1.2E3</v></c>"
            + text("E2", "1,500.50");
    Submission read =
        read(
            RawWorkbook.of(
                    "补贴",
                    row(1, "派驻编号", "月份", "误餐", "交通", "通讯"),
                    "<row r=\"2\">" + cells + "</row>")
                .formats("17"));
    assertThat(read.findings()).isEmpty();
    assertThat(facts(read, "allowances"))
        .containsExactly(new Allowance("P1", YearMonth.of(2016, 3), 494, 120_000, 150_050));
  }

  @Test
  void aPercentageIsWhatItIsShownAs() {
    String header = row(1, "单位编号", "年度", "群众满意度");
    String shown =
        "<row r=\"2\">"
            + text("A2", "U1")
            + "<c r=\"B2\"><v>2015</v></c><c r=\"C2\" s=\"1\"><v>0.92500000000000004</v></c></row>";
    String plain =
        "<row r=\"3\">"
            + text("A3", "U2")
            + "<c r=\"B3\"><v>2015</v></c><c r=\"C3\"><v>92.5</v></c></row>";
    String wrong =
        "<row r=\"4\">" + text("A4", "U3") + "<c r=\"B4\" s=\"1\"><v>20.15</v></c></row>";
    Submission read = read(RawWorkbook.of("年度考评", header, shown, plain, wrong).formats("10"));
    assertThat(facts(read, "appraisals"))
        .containsExactly(
            new Appraisal("U1", 2015, null, null, null, new BigDecimal("92.5")),
            new Appraisal("U2", 2015, null, null, null, new BigDecimal("92.5")));
    assertThat(findings(read)).containsExactly("appraisals 年度考评 4 year BAD_NUMBER 2015%");
  }

  @Test
  void formulasCountWithTheirSavedResultsOnly() {
    String rows =
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"T\"&amp;1</f><v>T1</v></c>"
            + "<c r=\"B2\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>甲镇</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\"><f>A2</f></c>"
            + text("B3", "乙镇")
            + "</row>"
            + "<row r=\"4\"><c r=\"A4\"><f>A2</f><v></v></c>"
            + text("B4", "丙镇")
            + "</row>"
            + "<row r=\"5\"><c r=\"A5\" t=\"e\"><f>VLOOKUP(1,[1]x!A:B,2)</f><v>#N/A</v></c>"
            + text("B5", "丁镇")
            + "</row>"
            + "<row r=\"6\">"
            + text("A6", "T6")
            + "<c r=\"B6\" t=\"str\"><f>\"\"</f><v></v></c></row>";
    Submission read = read(RawWorkbook.of("乡镇", row(1, "id", "name"), rows));
    assertThat(facts(read, "townships")).containsExactly(new Township("T1", "甲镇"));
    assertThat(findings(read))
        .containsExactly(
            "townships 乡镇 3 id NOT_A_VALUE ",
            "townships 乡镇 4 id NOT_A_VALUE ",
            "townships 乡镇 5 id NOT_A_VALUE #N/A",
            "townships 乡镇 6 name MISSING_VALUE ");
    assertThat(read.findings().get(2).message().zh()).contains("公式的错误值");
  }

  @Test
  void textIsJoinedDecodedAndCleaned() {
    Submission read =
        read(
            RawWorkbook.of(
                    "乡镇",
                    row(1, "乡镇\n编号", "乡 镇 名\u3000称"),
                    "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\" t=\"s\"><v>3</v></c></row>"
                        + "<row r=\"4\">"
                        + text("A4", "T4")
                        + "<c r=\"B4\" t=\"s\"><v>9</v></c></row>")
                .strings(
                    "<si><r><rPr/><t>Ｔ</t></r><r><t xml:space=\"preserve\">１ </t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>tee</t></rPh></si>",
                    "<si><t xml:space=\"preserve\"> 甲 &amp; 镇\u200B </t></si>",
                    "<si><t>T_x000D_\n2</t></si>",
                    "<si><t>乙_x005F_x000D_镇<![CDATA[<]]></t><phoneticPr fontId=\"1\"/></si>"));
    assertThat(facts(read, "townships"))
        .containsExactly(new Township("T1", "甲 & 镇"), new Township("T2", "乙_x000D_镇<"));
    assertThat(findings(read)).containsExactly("townships 乡镇 4 name NOT_A_VALUE 9");
  }

  @Test
  void freeTextKeepsItsLineBreaksAsOtherFormsDo() {
    Submission read =
        read(
            RawWorkbook.of(
                "突出问题",
                row(1, "问题编号", "单位编号", "问题摘要"),
                row(2, "Q1", "U1", "一_x000D_\n二"),
                row(3, "Q2", "U1", "一&#13;&#10;二")));
    assertThat(facts(read, "problems"))
        .containsExactly(
            new Problem("Q1", "U1", null, null, null, "一\n二"),
            new Problem("Q2", "U1", null, null, null, "一\n二"));
  }

  @Test
  void cellsWithoutAReferenceStandSideBySide() {
    String bare =
        "<row><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>name</t></is></c></row>"
            + "<row><c t=\"inlineStr\"><is><t>T1</t></is></c><c t=\"inlineStr\"><is><t>甲镇</t></is></c></row>"
            + "<row r=\"9\"><c r=\"B9\" t=\"inlineStr\"><is><t>乙镇</t></is></c></row>";
    Submission read = read(RawWorkbook.of("townships", bare));
    assertThat(facts(read, "townships")).containsExactly(new Township("T1", "甲镇"));
    assertThat(findings(read)).containsExactly("townships townships 9 id MISSING_VALUE ");
  }

  @Test
  void twoCellsInOnePlaceAreNoValue() {
    Submission read =
        read(
            RawWorkbook.of(
                "乡镇",
                row(1, "id", "name"),
                "<row r=\"2\">"
                    + text("A2", "T1")
                    + text("A2", "T2")
                    + text("B2", "甲镇")
                    + "</row>"));
    assertThat(findings(read)).containsExactly("townships 乡镇 2 id NOT_A_VALUE T1");
  }

  @Test
  void contentWithoutAHeadingIsToldOncePerColumn() {
    Submission read =
        read(
            RawWorkbook.of(
                "乡镇",
                row(1, "id", "name"),
                row(2, "T1", "甲镇", "", "见附件"),
                row(3, "T2", "乙镇", "", "无")));
    assertThat(facts(read, "townships")).hasSize(2);
    assertThat(findings(read)).containsExactly("townships 乡镇 1 D UNKNOWN_COLUMN ");
  }
}
