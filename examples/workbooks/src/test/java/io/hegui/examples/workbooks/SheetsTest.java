package io.hegui.examples.workbooks;

import static io.hegui.examples.workbooks.RawWorkbook.row;
import static io.hegui.examples.workbooks.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.Submission;
import io.hegui.facts.Township;
import io.hegui.facts.Village;
import org.junit.jupiter.api.Test;

/** Which sheets are read, and where in them a table is found. */
class SheetsTest extends InFolder {
  private static final String HEADER = row(1, "乡镇编号", "乡镇名称");

  private static String merged(String... areas) {
    return "<mergeCells><mergeCell ref=\""
        + String.join("\"/><mergeCell ref=\"", areas)
        + "\"/></mergeCells>";
  }

  @Test
  void sheetsAndWorkbooksOfOneTableAddUp() {
    RawWorkbook.of("乡镇", HEADER, row(2, "T3", "丙镇")).write(folder.resolve("b.xlsx"));
    new RawWorkbook()
        .sheet("townships", row(1, "name", "id") + row(2, "甲镇", "T1"), "")
        .sheet(" 乡　镇 ", HEADER + row(2, "T2", "乙镇"), "")
        .write(folder.resolve("a.xlsx"));
    Submission read = read(folder);
    assertThat(read.findings()).isEmpty();
    assertThat(facts(read, "townships"))
        .containsExactly(
            new Township("T1", "甲镇"), new Township("T2", "乙镇"), new Township("T3", "丙镇"));
    assertThat(read.rows("townships").get(1).source().sheet()).isEqualTo(" 乡　镇 ");
  }

  @Test
  void aSheetThatNoTableIsCalledIsAFindingWithTheNearestTable() {
    Submission read =
        read(
            new RawWorkbook()
                .sheet("贫困户口", row(1, "户编号"), "")
                .sheet("Sheet2", "<row r=\"1\"><c r=\"A1\" s=\"3\"/></row>", "")
                .sheet("说明", row(1, "怎样填写"), ""));
    assertThat(findings(read)).containsExactly("贫困户口 贫困户口 0  UNKNOWN_TABLE 贫困户口");
    assertThat(only(read).message().zh()).contains("贫困户（households）");
  }

  @Test
  void aSheetWithoutAHeaderRowIsNoSubmittedTable() {
    Submission read =
        read(new RawWorkbook().sheet("乡镇", "", "").sheet("村", row(3, "甲村", "乙村"), ""));
    assertThat(findings(read))
        .containsExactly("townships 乡镇 0  NO_HEADER ", "villages 村 3  NO_HEADER 甲村");
    assertThat(account(read, "townships")).isEqualTo("absent");
    assertThat(account(read, "villages")).isEqualTo("0 0 0 false"); // perhaps half a table
  }

  @Test
  void aSheetWithAHeaderAloneSaysThatThereAreNone() {
    Submission read = read(RawWorkbook.of("乡镇", HEADER));
    assertThat(read.findings()).isEmpty();
    assertThat(account(read, "townships")).isEqualTo("0 0 0 true");
  }

  @Test
  void titlesMayStandAboveTheHeader() {
    Submission read =
        read(
            new RawWorkbook()
                .sheet(
                    "乡镇",
                    row(1, "某县乡镇名册")
                        + row(2, "填报单位：县办", "", "id")
                        + row(4, "序号", "乡镇名称", "乡镇编号")
                        + row(5, "1", "甲镇", "T1"),
                    merged("A1:C1")));
    assertThat(facts(read, "townships")).containsExactly(new Township("T1", "甲镇"));
    assertThat(findings(read)).containsExactly("townships 乡镇 4 序号 UNKNOWN_COLUMN 序号");
    assertThat(read.rows("townships").get(0).source().row()).isEqualTo(5);
  }

  @Test
  void headingsMayTakeTwoRows() {
    Submission read =
        read(
            new RawWorkbook()
                .sheet(
                    "村",
                    row(1, "村情况表")
                        + row(2, "村编号", "村名称", "所属", "", "退出日期")
                        + row(3, "", "", "乡镇编号", "是否贫困村")
                        + row(4, "V1", "甲村", "T1", "是", "2015.12.31"),
                    merged("A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3")));
    assertThat(read.findings()).isEmpty();
    assertThat(facts(read, "villages"))
        .containsExactly(new Village("V1", "甲村", "T1", true, java.time.LocalDate.of(2015, 12, 31)));
  }

  @Test
  void aValueMergedOverRowsCountsForEachAndIsToldOnce() {
    Submission read =
        read(
            new RawWorkbook()
                .sheet(
                    "村",
                    row(1, "村编号", "村名称", "乡镇编号", "是否贫困村")
                        + row(2, "V1", "甲村", "T1", "是")
                        + row(3, "V2", "乙村", "", "是")
                        + row(4, "V3", "丙村", "", "否")
                        + row(5, "V4", "丁村", "", "否"),
                    merged("C2:C4", "F1:F1048576")));
    assertThat(facts(read, "villages"))
        .extracting(fact -> ((Village) fact).townshipId())
        .containsExactly("T1", "T1", "T1");
    assertThat(findings(read))
        .containsExactly(
            "villages 村 3 townshipId MERGED_CELL ", "villages 村 5 townshipId MISSING_VALUE ");
    assertThat(read.findings().get(0).effect()).isEqualTo(Effect.ROW_MARKED);
    assertThat(read.findings().get(0).message().zh()).contains("C2:C4");
  }

  @Test
  void aValueMergedOverColumnsCountsForTheFirst() {
    Submission read =
        read(
            new RawWorkbook()
                .sheet("乡镇", HEADER + row(2, "T1") + row(3, "T2", "乙镇"), merged("A2:B2")));
    assertThat(facts(read, "townships")).containsExactly(new Township("T2", "乙镇"));
    assertThat(findings(read))
        .containsExactly("townships 乡镇 2 id MERGED_CELL ", "townships 乡镇 2 name MISSING_VALUE ");
  }

  @Test
  void whatStandsBelowTheTableIsRejectedAndNamed() {
    Submission read =
        read(
            RawWorkbook.of(
                "乡镇",
                HEADER,
                row(2, "T1", "甲镇"),
                row(4, "合 计", "1"),
                row(6, "填表人：某某", "审核人：某某"),
                row(7, "注：截至三月底", "x")));
    assertThat(account(read, "townships")).isEqualTo("4 1 3 true");
    assertThat(findings(read))
        .containsExactly(
            "townships 乡镇 4  NOT_A_ROW ",
            "townships 乡镇 6  NOT_A_ROW ",
            "townships 乡镇 7  NOT_A_ROW ");
  }

  @Test
  void wrongHeadingsSuggestTheNearest() {
    Submission read = read(RawWorkbook.of("乡镇", row(1, "乡镇编码", "乡镇名称"), row(2, "T1", "甲镇")));
    assertThat(findings(read))
        .containsExactly(
            "townships 乡镇 1 乡镇编码 UNKNOWN_COLUMN 乡镇编码", "townships 乡镇 2 id MISSING_VALUE ");
    assertThat(read.findings().get(0).message().zh()).contains("乡镇编号（id）");
    assertThat(account(read, "townships")).isEqualTo("1 0 1 false");
  }

  @Test
  void hiddenSheetsRowsAndColumnsAreRead() {
    String rows =
        HEADER + "<row r=\"2\" hidden=\"1\">" + text("A2", "T1") + text("B2", "甲镇") + "</row>";
    RawWorkbook workbook =
        new RawWorkbook()
            .sheetPart(
                "乡镇\" state=\"veryHidden",
                "<worksheet><cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols><sheetData>"
                    + rows
                    + "</sheetData></worksheet>");
    Submission read = read(workbook);
    assertThat(read.findings()).isEmpty();
    assertThat(facts(read, "townships")).containsExactly(new Township("T1", "甲镇"));
  }

  @Test
  void rowsMayBeOutOfOrderOrShareANumber() {
    Submission read =
        read(
            RawWorkbook.of(
                "乡镇", HEADER, row(9, "T9", "甲镇"), row(2, "T2", "乙镇"), row(2, "T3", "丙镇")));
    assertThat(read.rows("townships"))
        .extracting(row -> row.source().row())
        .containsExactly(9, 2, 2);
  }

  @Test
  void theStrictFormWithPrefixesAndOddPathsIsRead() {
    String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    String kinds = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    RawWorkbook workbook =
        new RawWorkbook()
            .part(
                "_rels/.rels",
                "\uFEFF<?xml version='1.0'?><!-- x --><r:Relationships xmlns:r='x'><r:Relationship Id='1' Type='"
                    + kinds
                    + "officeDocument' Target='/XL/Book.xml'/></r:Relationships>")
            .part(
                "xl/book.xml",
                "<x:workbook xmlns:x='"
                    + main
                    + "' xmlns:q='q'><x:sheets><x:sheet name='&#20065;镇' sheetId='1' q:id='a'/></x:sheets></x:workbook>")
            .part(
                "xl/_rels/book.xml.rels",
                "<Relationships><Relationship Id='a' Type='"
                    + kinds
                    + "worksheet' Target='..\\xl\\sheets\\one.xml'/></Relationships>")
            .part(
                "xl/sheets/one.xml",
                "<x:worksheet xmlns:x='"
                    + main
                    + "'><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>id</x:t></x:is></x:c>"
                    + "<x:c r='B1' t='inlineStr'><x:is><x:t>name</x:t></x:is></x:c></x:row>"
                    + "<x:row r='2'><x:c r='A2' t='str'><x:v>T1</x:v></x:c><x:c r='B2' t='str'><x:v>甲镇</x:v></x:c></x:row>"
                    + "</x:sheetData></x:worksheet>");
    Submission read = read(workbook);
    assertThat(read.findings()).isEmpty();
    assertThat(facts(read, "townships")).containsExactly(new Township("T1", "甲镇"));
  }

  @Test
  void aPartMayBeInUtf16() {
    byte[] sheet =
        ("<worksheet><sheetData>" + HEADER + row(2, "T1", "甲镇") + "</sheetData></worksheet>")
            .getBytes(java.nio.charset.StandardCharsets.UTF_16);
    Submission read = read(RawWorkbook.of("乡镇").part("xl/worksheets/sheet1.xml", sheet));
    assertThat(read.findings()).isEmpty();
    assertThat(facts(read, "townships")).hasSize(1);
  }
}
