package io.hegui.examples.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.InputFile;
import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Fault;
import io.hegui.report.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FindingListTest {
  private static final int FIRST = 3;

  private static byte[] bytes(Dossier dossier, FindingList form, Locale locale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(dossier, locale, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook workbook(Dossier dossier) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(bytes(dossier, new FindingList(), Locale.CHINESE)));
  }

  private static XSSFWorkbook workbook(Violation... violations) throws IOException {
    return workbook(Dossier.of(Reports.of(List.of(violations))));
  }

  private static List<String> sheets(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<String> column(Sheet sheet, String heading) {
    List<String> values = new ArrayList<>();
    int column = -1;
    for (Cell cell : sheet.getRow(FIRST - 1)) {
      column = cell.getStringCellValue().equals(heading) ? cell.getColumnIndex() : column;
    }
    for (int i = FIRST; sheet.getRow(i) != null; i++) {
      values.add(sheet.getRow(i).getCell(column).toString());
    }
    return values;
  }

  private static String all(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    for (Row row : sheet) {
      row.forEach(cell -> text.append(cell).append('\n'));
    }
    return text.toString();
  }

  @Test
  void theSummaryComesFirstAndThenEveryPart() throws IOException {
    try (XSSFWorkbook workbook = workbook(Dossier.of(Reports.of(Reports.violations(8))))) {
      assertThat(sheets(workbook))
          .containsExactly(
              "汇总", "问题清单", "整改台账", "条款三（一）", "条款三（二）", "条款四（二）", "数据问题", "无法判定", "待办", "豁免", "提示",
              "参数与解读", "输入文件", "数据账目");
    }
  }

  @Test
  void theGravestFindingIsTheFirstOnAllSheets() throws IOException {
    try (XSSFWorkbook workbook =
        workbook(
            Reports.violation(1, "3.1", Severity.L, "轻"),
            Reports.violation(2, "3.2", Severity.H, "重"))) {
      assertThat(column(workbook.getSheet("问题清单"), "问题")).containsExactly("重", "轻");
      assertThat(column(workbook.getSheet("整改台账"), "问题")).containsExactly("重", "轻");
      assertThat(column(workbook.getSheet("整改台账"), "签字")).containsExactly("", "");
      assertThat(column(workbook.getSheet("条款三（一）"), "序号")).containsExactly("2.0");
    }
  }

  @Test
  void theEvidenceNamesFileRowAndValues() throws IOException {
    try (XSSFWorkbook workbook = workbook(Reports.violation(4, "3.1", Severity.H, "问题"))) {
      assertThat(column(workbook.getSheet("问题清单"), "证据（文件、表、行）"))
          .containsExactly(
              "data/villages.csv 第 5 行（村）：村编号 V4\n"
                  + "查「驻村工作队」，村编号为 V4（2016-03-31 至 2016-03-31）：相关记录 0 条");
    }
  }

  @Test
  void onPaperStandsWhatIsNotSaidTwice() throws IOException {
    try (XSSFWorkbook workbook = workbook(Reports.violation(1, "3.1", Severity.H, "问题"))) {
      String area = workbook.getPrintArea(workbook.getSheetIndex("问题清单"));
      Row head = workbook.getSheet("问题清单").getRow(FIRST - 1);
      assertThat(area).endsWith("!$A$1:$K$4");
      assertThat(head.getCell(10).toString()).isEqualTo("能否整改");
      assertThat(head.getCell(13).toString()).isEqualTo("问题编号");
      assertThat(workbook.getPrintArea(workbook.getSheetIndex("整改台账"))).isNull();
    }
  }

  @Test
  void whatLooksLikeAFormulaIsText() throws IOException {
    String formula = "=HYPERLINK(\"http://example.invalid\")";
    try (XSSFWorkbook workbook = workbook(Reports.violation(1, "3.1", Severity.H, formula))) {
      Cell cell = workbook.getSheet("问题清单").getRow(FIRST).getCell(4);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(formula);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          row.forEach(each -> assertThat(each.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
      }
    }
  }

  @Test
  void charactersThatNoWorkbookCanHoldOrThatSteerAreMadeVisible() throws IOException {
    String odd = "a\u0000b\u001Bc\uD800d\uFFFFe\u202Ef\u0085_x0041_g\uD83D\uDE00";
    try (XSSFWorkbook workbook = workbook(Reports.violation(1, "3.1", Severity.H, odd))) {
      assertThat(column(workbook.getSheet("问题清单"), "问题"))
          .containsExactly("a␀b␛c\\uD800d\\uFFFFe\\u202Ef\\u0085_x0041_g\uD83D\uDE00");
    }
  }

  @Test
  void aTextThatIsTooLongGoesOnOnItsOwnSheet() throws IOException {
    String text =
        IntStream.range(0, 14_000)
            .mapToObj(n -> "第" + n * 7919L % 104_729 + "行")
            .collect(Collectors.joining());
    try (XSSFWorkbook workbook = workbook(Reports.violation(1, "3.1", Severity.H, text))) {
      String cell = column(workbook.getSheet("问题清单"), "问题").get(0);
      assertThat(cell).contains("问题清单!E4", "长文续页").hasSizeLessThanOrEqualTo(32_767);
      Sheet rest = workbook.getSheet("长文续页");
      StringBuilder whole = new StringBuilder(cell.replaceAll("……（未完.*", ""));
      for (int i = FIRST; rest.getRow(i) != null; i++) {
        if (rest.getRow(i).getCell(0).toString().equals("问题清单!E4")) {
          whole.append(rest.getRow(i).getCell(2));
        }
      }
      assertThat(whole).hasToString(text);
    }
  }

  @Test
  void moreRowsThanASheetTakesGoOnOnTheNext() throws IOException {
    Dossier dossier = Dossier.of(Reports.of(Reports.violations(25)));
    byte[] bytes = bytes(dossier, new FindingList(13), Locale.CHINESE);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Set<String> numbers = new TreeSet<>();
      for (String name : List.of("问题清单", "问题清单 (2)", "问题清单 (3)")) {
        numbers.addAll(column(workbook.getSheet(name), "序号"));
      }
      assertThat(numbers).hasSize(25);
      assertThat(workbook.getSheet("问题清单 (4)")).isNull();
    }
  }

  @Test
  void theSameDossierGivesTheSameBytes() throws IOException {
    Dossier dossier = Dossier.of(Reports.of(Reports.violations(300)));
    byte[] once = bytes(dossier, new FindingList(), Locale.CHINESE);
    assertThat(bytes(dossier, new FindingList(), Locale.CHINESE)).isEqualTo(once);
  }

  @Test
  void englishForAnEnglishLocale() throws IOException {
    byte[] bytes =
        bytes(Dossier.of(Reports.of(Reports.violations(2))), new FindingList(), Locale.ENGLISH);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(sheets(workbook)).contains("Summary", "Findings", "Clause 3.1");
    }
  }

  @Test
  void chartsAreDrawnOfTheCountsOnTheSheet() throws IOException {
    try (XSSFWorkbook workbook = workbook(Dossier.of(Reports.of(Reports.violations(8))))) {
      XSSFSheet summary = workbook.getSheetAt(0);
      List<XSSFChart> charts = summary.getDrawingPatriarch().getCharts();
      assertThat(charts)
          .extracting(chart -> chart.getTitleText().getString())
          .containsExactly("各条款的问题数", "各条款的合规率", "问题最多的乡镇");
      String xml = charts.get(0).getCTChart().toString();
      assertThat(xml).contains("三（一）", "四（二）", "汇总!");
    }
  }

  @Test
  void withoutFindingsThereIsNoChartOfTownships() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      assertThat(workbook.getSheetAt(0).getDrawingPatriarch().getCharts()).hasSize(2);
      assertThat(all(workbook.getSheetAt(0))).contains("未发现问题");
      assertThat(all(workbook.getSheet("问题清单"))).endsWith("（无）\n");
    }
  }

  @Test
  void aRuleThatFailedIsSaidAboveAllElse() throws IOException {
    Fault fault = new Fault("3.1-rule", "3.1", "county", "", Reports.text("出错了"));
    ComplianceReport report = Reports.of(List.of(), List.of(fault), true);
    try (XSSFWorkbook workbook = workbook(Dossier.of(report))) {
      assertThat(sheets(workbook)).startsWith("汇总", "规则出错");
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .contains("1 条规则运行出错");
    }
  }

  @Test
  void nationalIdsAreMaskedUnlessTheReportIsNot() throws IOException {
    String id = "110101199003071234";
    List<Violation> violations = List.of(Reports.violation(1, "3.1", Severity.H, "户主 " + id));
    try (XSSFWorkbook workbook = workbook(Dossier.of(Reports.of(violations)))) {
      assertThat(column(workbook.getSheet("问题清单"), "问题")).containsExactly("户主 110101********1234");
    }
    Dossier unmasked = Dossier.of(Reports.of(violations, List.of(), false));
    try (XSSFWorkbook workbook = workbook(unmasked)) {
      assertThat(column(workbook.getSheet("问题清单"), "问题")).containsExactly("户主 " + id);
      assertThat(all(workbook.getSheetAt(0))).contains("含个人信息");
    }
  }

  @Test
  void inputsAreNamedWithTheirDigests() throws IOException {
    Dossier dossier =
        Dossier.of(Reports.of(List.of()))
            .from(List.of(new InputFile("a.csv", 12, "ff".repeat(32))), "hegui 0.1.0");
    try (XSSFWorkbook workbook = workbook(dossier)) {
      assertThat(column(workbook.getSheet("输入文件"), "SHA-256")).containsExactly("ff".repeat(32));
    }
  }

  @Test
  void everyPageSaysWhatItRestsOn() throws IOException {
    try (XSSFWorkbook workbook = workbook(Reports.violation(1, "3.1", Severity.H, "问题"))) {
      XSSFSheet sheet = workbook.getSheet("整改台账");
      assertThat(sheet.getFooter().getLeft()).isEqualTo("plan 1.0 0123456789ab");
      assertThat(sheet.getFooter().getCenter()).contains("2016Q1", "2016-03-31");
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void nothingIsLeftBehindEvenIfWritingFails() throws IOException {
    Set<Path> before = scratchFolders();
    Dossier dossier = Dossier.of(Reports.of(Reports.violations(500)));
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatIOException()
        .isThrownBy(() -> new FindingList().write(dossier, Locale.CHINESE, full))
        .withMessage("disk full");
    assertThat(scratchFolders()).isEqualTo(before);
  }

  private static Set<Path> scratchFolders() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> all = Files.list(folder)) {
      return new TreeSet<>(
          all.filter(each -> each.getFileName().toString().matches("hegui-list\\d+")).toList());
    }
  }
}
