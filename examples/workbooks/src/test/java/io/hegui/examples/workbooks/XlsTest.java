package io.hegui.examples.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Appraisal;
import io.hegui.facts.Commendation;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Submission;
import io.hegui.facts.Township;
import io.hegui.facts.Village;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Workbooks of Excel 97 to 2003, as POI writes them. */
class XlsTest extends InFolder {
  private final HSSFWorkbook workbook = new HSSFWorkbook();

  private Sheet sheet(String title, String... headings) {
    Sheet sheet = workbook.createSheet(title);
    row(sheet, 0, (Object[]) headings);
    return sheet;
  }

  private static Row row(Sheet sheet, int index, Object... values) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else if (values[i] instanceof Boolean truth) {
        row.createCell(i).setCellValue(truth);
      } else if (!values[i].equals("")) {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
    return row;
  }

  private CellStyle style(int format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat((short) format);
    return style;
  }

  private CellStyle style(String format) {
    return style(workbook.createDataFormat().getFormat(format));
  }

  private byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      workbook.write(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private Submission read() {
    return read("county.xls", bytes());
  }

  @Test
  void aSheetWhoseNameIsLostTakesTheWorkbookWithIt() {
    sheet("乡镇", "乡镇编号", "乡镇名称");
    sheet("村", "村编号", "村名称");
    byte[] bytes = bytes();
    rename(bytes, 0x85, 0x7f);
    assertThat(only(read("county.xls", bytes)).problem()).isEqualTo(DataProblem.MALFORMED);
  }

  @Test
  void rowsThatStandInNoSheetBreakOffWhatFollows() {
    row(sheet("乡镇", "乡镇编号", "乡镇名称"), 1, "T1", "甲镇");
    row(sheet("村", "村编号", "村名称"), 1, "V1", "甲村");
    byte[] bytes = bytes();
    rename(bytes, 0x809, 0x7f);
    Submission read = read("county.xls", bytes);
    assertThat(account(read, "townships")).isEqualTo("1 1 0 true");
    assertThat(account(read, "villages")).isEqualTo("0 0 0 false");
    assertThat(only(read).problem()).isEqualTo(DataProblem.MALFORMED);
  }

  /** The last record of a kind becomes one of another that says nothing here. */
  private static void rename(byte[] workbook, int kind, int by) {
    int last = -1;
    int at = 512; // behind the header of the container
    while (u16(workbook, at) != 0x809) {
      at += 512;
    }
    while (at + 4 < workbook.length && u16(workbook, at) + u16(workbook, at + 2) != 0) {
      last = u16(workbook, at) == kind ? at : last;
      at += 4 + u16(workbook, at + 2);
    }
    workbook[last] = (byte) by;
    workbook[last + 1] = (byte) (by >> 8);
  }

  private static int u16(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
  }

  @Test
  void textsTruthsAndMergedCellsAreRead() {
    Sheet sheet = sheet("村", "某县贫困村");
    row(sheet, 1, "村名称", "村编号", "乡镇编号", "是否贫困村");
    row(sheet, 2, "甲村", "Ｖ１", "T1", true);
    row(sheet, 3, "乙村 ", "V\u200B2", "", "否");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
    sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
    Submission read = read();
    assertThat(facts(read, "villages"))
        .containsExactly(
            new Village("V1", "甲村", "T1", true, null), new Village("V2", "乙村", "T1", false, null));
    assertThat(findings(read)).containsExactly("villages 村 4 townshipId MERGED_CELL ");
  }

  @Test
  void datesAreToldByTheirFormats() {
    Sheet sheet = sheet("评比表扬", "日期");
    List<CellStyle> styles =
        List.of(style(14), style(31), style(57), style("yyyy\"年\"m\"月\"d\"日\""), style("0.00"));
    for (int i = 0; i < styles.size(); i++) {
      Cell cell = row(sheet, i + 1, 42_252 + (i == 1 ? 0.5 : 0)).getCell(0);
      cell.setCellStyle(styles.get(i));
    }
    Submission read = read();
    assertThat(facts(read, "commendations"))
        .hasSize(4)
        .containsOnly(new Commendation(LocalDate.of(2015, 9, 5)));
    assertThat(findings(read)).containsExactly("commendations 评比表扬 6 heldOn BAD_DATE 42252");
  }

  @Test
  void numbersAndPercentagesAreTheOnesThatWereTyped() {
    Sheet sheet = sheet("年度考评", "单位编号", "年度", "群众满意度");
    row(sheet, 1, "U1", 2015, 92.5);
    row(sheet, 2, "U2", 2015, 0.925).getCell(2).setCellStyle(style("0.0%"));
    row(sheet, 3, Double.parseDouble("513233198001010012"), 2015, 1);
    Submission read = read();
    assertThat(facts(read, "appraisals"))
        .containsExactly(
            new Appraisal("U1", 2015, null, null, null, new BigDecimal("92.5")),
            new Appraisal("U2", 2015, null, null, null, new BigDecimal("92.5")));
    assertThat(findings(read))
        .containsExactly("appraisals 年度考评 4 unitId ROUNDED_ID 513233198001010000");
  }

  @Test
  void formulasCountWithTheirSavedResults() {
    Sheet sheet = sheet("乡镇", "乡镇编号", "乡镇名称");
    Cell text = row(sheet, 1, "T1", "").createCell(1);
    text.setCellFormula("\"甲\"&\"镇\"");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(text);
    Cell error = row(sheet, 2, "", "乙镇").createCell(0);
    error.setCellErrorValue(FormulaError.REF.getCode());
    Cell wrong = row(sheet, 3, "", "丙镇").createCell(0);
    wrong.setCellFormula("1/0");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(wrong);
    assertThat(wrong.getCachedFormulaResultType()).isEqualTo(CellType.ERROR);
    Submission read = read();
    assertThat(facts(read, "townships")).containsExactly(new Township("T1", "甲镇"));
    assertThat(findings(read))
        .containsExactly(
            "townships 乡镇 3 id NOT_A_VALUE #REF!", "townships 乡镇 4 id NOT_A_VALUE #DIV/0!");
  }

  @Test
  void longTextsThatRunOverRecordsAreRead() {
    Sheet sheet = sheet("乡镇", "乡镇编号", "乡镇名称");
    for (int i = 1; i <= 2000; i++) {
      row(sheet, i, "T" + i, (i % 2 == 0 ? "镇" : "a").repeat(i % 300 + 1) + i);
    }
    Submission read = read();
    assertThat(read.findings()).isEmpty();
    assertThat(facts(read, "townships")).hasSize(2000).contains(new Township("T301", "aa301"));
  }

  @Test
  void aProtectedWorkbookIsRefused() {
    sheet("乡镇", "乡镇编号", "乡镇名称");
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try {
      assertThat(only(read("county.xls", bytes())).message().zh()).contains("密码");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void aWorkbookThatIsNamedLikeANewOneIsReadByItsContent() {
    row(sheet("乡镇", "乡镇编号", "乡镇名称"), 1, "T1", "甲镇");
    assertThat(facts(read("county.xlsx", bytes()), "townships")).hasSize(1);
  }

  @Test
  void whereverItIsCutNothingIsThrownAndSomethingIsSaid() {
    Sheet sheet = sheet("乡镇", "乡镇编号", "乡镇名称");
    for (int i = 1; i <= 400; i++) {
      row(sheet, i, "T" + i, "镇" + i);
    }
    byte[] bytes = bytes();
    int told = 0;
    for (int length = 8; length < bytes.length; length += 509) {
      Submission read = read("county.xls", Arrays.copyOf(bytes, length));
      boolean whole = account(read, "townships").equals("400 400 0 true");
      assertThat(whole || !read.findings().isEmpty()).as("cut at " + length).isTrue();
      told += read.findings().isEmpty() ? 0 : 1;
    }
    assertThat(told).isGreaterThan(10);
  }

  @Test
  void whateverByteIsBentNothingIsThrown() {
    Sheet sheet = sheet("乡镇", "乡镇编号", "乡镇名称");
    row(sheet, 1, "T1", "镇");
    byte[] bytes = bytes();
    for (int i = 0; i < bytes.length; i += 7) {
      byte[] bent = bytes.clone();
      bent[i] ^= (byte) 0xA7;
      assertThat(read("county.xls", bent).findings().stream().map(f -> f.problem()))
          .doesNotContain(DataProblem.DUPLICATE_ID);
    }
  }
}
