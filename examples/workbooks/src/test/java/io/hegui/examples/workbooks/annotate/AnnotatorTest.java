package io.hegui.examples.workbooks.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.Schema;
import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {
  private static final ComplianceReport REPORT =
      Reports.of(
          List.of(
              Reports.violation("a1", Severity.H, "重的问题", Reports.row("villages", "村", 6)),
              Reports.violation("a2", Severity.L, "轻的问题", Reports.row("villages", "村", 6)),
              Reports.violation(
                  "a3",
                  Severity.M,
                  "查过的行",
                  Reports.sought("villages", "townshipId", Reports.row("villages", "村", 8))),
              Reports.violation("a4", Severity.H, "没有工作队", Reports.sought("teams", "villageId"))),
          List.of(
              Reports.note("村", 9, "poor", Effect.ROW_REJECTED, "必填项空白"),
              Reports.note("村", 4, "id", Effect.ROW_MARKED, "有疑问"),
              Reports.note("村", 0, "村 名称", Effect.NOT_READ, "标题有误"),
              Reports.note("村", 900, "id", Effect.ROW_MARKED, "没有这一行"),
              Reports.note("别处", 1, "id", Effect.ROW_MARKED, "没有这张表")));

  @TempDir Path folder;

  private Path original(String form) throws IOException {
    Workbook workbook = form.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    CountyWorkbook.fill(workbook);
    return CountyWorkbook.write(workbook, folder.resolve("original." + form));
  }

  private Annotated annotate(Path original, Path copy) throws IOException {
    return Annotator.of(REPORT, Schema.standard(), Locale.CHINESE)
        .annotate(original, Reports.FILE, copy);
  }

  private static Workbook open(Path file) throws IOException {
    return WorkbookFactory.create(file.toFile(), "", true);
  }

  private static String comment(Workbook workbook, String sheet, String cell) {
    return workbook.getSheet(sheet).getCellComment(new CellAddress(cell)).getString().getString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void everyFindingIsSaidAtItsCell(String form) throws IOException {
    Path copy = folder.resolve("copy." + form);
    annotate(original(form), copy);
    try (Workbook workbook = open(copy)) {
      assertThat(comment(workbook, "村", "A6"))
          .isEqualTo(
              "【高】3.2-village-team，三（二）：重的问题（编号 a1）\n" + "【低】3.2-village-team，三（二）：轻的问题（编号 a2）");
      assertThat(comment(workbook, "村", "C8")).contains("查过的行");
      assertThat(comment(workbook, "村", "D9")).isEqualTo("【数据·未采用该行】必填项空白");
      assertThat(comment(workbook, "村", "B3")).contains("标题有误");
      assertThat(comment(workbook, "驻村工作队", "B1")).contains("没有工作队");
      assertThat(comment(workbook, "村", "A11")).contains("没有工作队");
      int all = 0;
      for (var sheet : workbook) {
        all += sheet.getCellComments().size();
      }
      assertThat(all).isEqualTo(7);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aCommentThatIsThereStaysAboveOurs(String form) throws IOException {
    Path copy = folder.resolve("copy." + form);
    annotate(original(form), copy);
    try (Workbook workbook = open(copy)) {
      assertThat(comment(workbook, "村", "A4")).isEqualTo("县里原有的批注\n【数据·已采用，请核实】有疑问");
      assertThat(workbook.getSheet("村").getCellComment(new CellAddress("A4")).getAuthor())
          .isEqualTo("县扶贫办");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void nothingButTheFillOfMarkedCellsIsChanged(String form) throws IOException {
    Path original = original(form);
    Path copy = folder.resolve("copy." + form);
    annotate(original, copy);
    try (Workbook before = open(original);
        Workbook after = open(copy)) {
      SortedMap<String, String> added = new TreeMap<>(Looks.withoutFill(after));
      added.entrySet().removeAll(Looks.withoutFill(before).entrySet());
      assertThat(added.keySet()).containsExactly("村!D9"); // a blank that was no cell before
      Map<String, String> fills = new TreeMap<>(Looks.fills(after));
      fills.entrySet().removeAll(Looks.fills(before).entrySet());
      assertThat(fills.keySet())
          .containsExactlyInAnyOrder(
              "村!A6",
              "村!B6",
              "村!C6",
              "村!D6",
              "村!F6", // the whole row
              "村!A11",
              "村!B11",
              "村!C11",
              "村!D11",
              "村!F11", // whom something missing is about
              "村!C8", // the cell that the row was chosen by
              "村!A9",
              "村!B9",
              "村!C9",
              "村!D9",
              "村!F9", // the row that was rejected
              "村!A4",
              "村!B3",
              "驻村工作队!B1");
      assertThat(after.getSheet("村").getMergedRegions())
          .isEqualTo(before.getSheet("村").getMergedRegions());
      assertThat(after.getSheet("村").getProtect()).isTrue();
      assertThat(after.getSheet("村").getDataValidations()).hasSize(1);
      assertThat(after.getSheet("村").getSheetConditionalFormatting().getNumConditionalFormattings())
          .isEqualTo(1);
      assertThat(after.isSheetHidden(1)).isTrue();
    }
  }

  @Test
  void theGravestColourCounts() throws IOException {
    Path copy = folder.resolve("copy.xlsx");
    annotate(original("xlsx"), copy);
    try (Workbook workbook = open(copy)) {
      assertThat(Looks.fills(workbook))
          .containsEntry("村!B6", "SOLID_FOREGROUND FFFFC7CE")
          .containsEntry("村!C8", "SOLID_FOREGROUND FFFFEB9C")
          .containsEntry("村!A9", "SOLID_FOREGROUND FFD9C3EC");
    }
  }

  @Test
  void partsThatAreNotMarkedAreTheSameToTheByte() throws IOException {
    Path original = folder.resolve("strange.xlsm");
    withForeignParts(original("xlsx"), original);
    Path copy = folder.resolve("copy.xlsm");
    annotate(original, copy);
    Map<String, String> before = parts(original);
    Map<String, String> after = parts(copy);
    Set<String> changed = new HashSet<>();
    before.forEach(
        (name, bytes) -> {
          if (!bytes.equals(after.get(name))) {
            changed.add(name);
          }
        });
    assertThat(changed)
        .containsExactlyInAnyOrder(
            "[Content_Types].xml",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml",
            "xl/worksheets/sheet3.xml",
            "xl/comments1.xml",
            "xl/drawings/vmlDrawing0.vml");
    Set<String> added = new HashSet<>(after.keySet());
    added.removeAll(before.keySet());
    assertThat(added)
        .containsExactlyInAnyOrder(
            "xl/commentsHegui1.xml",
            "xl/drawings/vmlDrawingHegui1.vml",
            "xl/worksheets/_rels/sheet3.xml.rels");
    assertThat(after).containsKey("xl/vbaProject.bin");
  }

  @Test
  void ofAMarkedSheetOnlyTheStylesOfMarkedCellsDiffer() throws IOException {
    Path original = folder.resolve("strange.xlsm");
    withForeignParts(original("xlsx"), original);
    Path copy = folder.resolve("copy.xlsm");
    annotate(original, copy);
    String before = parts(original).getOrDefault("xl/worksheets/sheet1.xml", "");
    String after = parts(copy).getOrDefault("xl/worksheets/sheet1.xml", "");
    assertThat(after).contains("<x14:conditionalFormattings>");
    assertThat(styles(after.replaceAll("<c r=\"D9\" s=\"\\d+\"/>", ""))).isEqualTo(styles(before));
  }

  private static String styles(String sheet) {
    return sheet.replaceAll("(<c [^>]*?) s=\"\\d+\"", "$1");
  }

  /** Puts in what no object model knows: macros, an extension of a sheet, a part of somebody's. */
  private static void withForeignParts(Path from, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (Map.Entry<String, String> each : parts(from).entrySet()) {
        String content = each.getValue();
        if (each.getKey().equals("xl/worksheets/sheet1.xml")) {
          content =
              content.replace(
                  "</worksheet>",
                  "<extLst><ext xmlns:x14=\"urn:x\" uri=\"{1}\"><x14:conditionalFormattings>"
                      + "<row r='6'/></x14:conditionalFormattings></ext></extLst></worksheet>");
        }
        put(out, each.getKey(), content);
      }
      put(out, "xl/vbaProject.bin", "\u00D0\u00CF macros");
      put(out, "customXml/item1.xml", "<a/>");
      assertThat(zip.size()).isPositive();
    }
  }

  private static void put(ZipOutputStream out, String name, String content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    out.closeEntry();
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return parts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void theOriginalStaysAsItIsAndTheCopyIsTheSameEachTime(String form) throws IOException {
    Path original = original(form);
    byte[] before = Files.readAllBytes(original);
    Path copy = folder.resolve("copy." + form);
    annotate(original, copy);
    byte[] once = Files.readAllBytes(copy);
    annotate(original, copy);
    assertThat(Files.readAllBytes(copy)).isEqualTo(once);
    assertThat(Files.readAllBytes(original)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void whatHasNoPlaceIsHandedBack(String form) throws IOException {
    Annotator annotator = Annotator.of(REPORT, Schema.standard(), Locale.CHINESE);
    Annotated copy =
        annotator.annotate(original(form), Reports.FILE, folder.resolve("copy." + form));
    assertThat(copy.count()).isEqualTo(7);
    assertThat(annotator.unplaced(List.of(copy)))
        .extracting(Finding::where)
        .containsExactly("county/帮扶.xlsx「村」第 900 行", "county/帮扶.xlsx「别处」第 1 行");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void manyFindingsOnOneCellStayReadable(String form) throws IOException {
    List<io.hegui.report.Violation> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add(Reports.violation("m" + i, Severity.H, "问题" + i, Reports.row("villages", "村", 6)));
    }
    Path copy = folder.resolve("copy." + form);
    Annotator.of(Reports.of(many, List.of()), Schema.standard(), Locale.CHINESE)
        .annotate(original(form), Reports.FILE, copy);
    try (Workbook workbook = open(copy)) {
      assertThat(comment(workbook, "村", "A6")).hasLineCount(13).endsWith("……另有 28 项，见问题清单。");
    }
  }

  @Test
  void aCellWithinMergedOnesIsMarkedWhereItIsSeen() throws IOException {
    ComplianceReport report =
        Reports.of(
            List.of(),
            List.of(
                Reports.note(
                    "村", CountyWorkbook.FIRST + 11, "townshipId", Effect.ROW_MARKED, "乡镇")));
    Path copy = folder.resolve("copy.xlsx");
    Annotator.of(report, Schema.standard(), Locale.CHINESE)
        .annotate(original("xlsx"), Reports.FILE, copy);
    try (Workbook workbook = open(copy)) {
      assertThat(comment(workbook, "村", "C" + (CountyWorkbook.FIRST + 10))).contains("乡镇");
    }
  }

  @Test
  void theOriginalIsNeverTheTarget() throws IOException {
    Path original = original("xlsx");
    byte[] before = Files.readAllBytes(original);
    assertRefused(original, original, "副本不能写到原文件上");
    assertThat(Files.readAllBytes(original)).isEqualTo(before);
  }

  @Test
  void whatIsNoWorkbookIsRefusedAndNothingIsWritten() throws IOException {
    Path csv = Files.writeString(folder.resolve("renamed.xlsx"), "a,b\n");
    assertRefused(csv, folder.resolve("copy.xlsx"), "不是 Excel 工作簿（.xlsx、.xlsm 或 .xls）");
    assertThat(folder.resolve("copy.xlsx")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aWorkbookThatWasCutOffIsRefusedWhereverThatWas(String form) throws IOException {
    byte[] whole = Files.readAllBytes(original(form));
    for (int tenths = 0; tenths < 9; tenths++) {
      int length = Math.max(4, whole.length * tenths / 10);
      Path cut = Files.write(folder.resolve("cut." + form), Arrays.copyOf(whole, length));
      assertRefused(cut, folder.resolve("copy." + form), "工作簿已损坏，或结构不合规范");
      assertThat(folder.resolve("copy." + form)).doesNotExist();
    }
  }

  @Test
  void aWorkbookWithAPasswordIsRefused() throws Exception {
    Path locked = folder.resolve("locked.xlsx");
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        Files.copy(original("xlsx"), out);
      }
      try (var out = Files.newOutputStream(locked)) {
        files.writeFilesystem(out);
      }
    }
    assertRefused(locked, folder.resolve("copy.xlsx"), "工作簿有密码，请先去掉密码");
  }

  private void assertRefused(Path original, Path copy, String reason) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> annotate(original, copy))
        .satisfies(e -> assertThat(e.reason().zh()).isEqualTo(reason));
  }
}
