package io.hegui.examples.workbooks;

import static io.hegui.examples.workbooks.RawWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Submission;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Files that are no workbook, or no whole one: each is refused with a word that helps. */
class BrokenWorkbookTest extends InFolder {
  private static final RawWorkbook GOOD =
      RawWorkbook.of("乡镇", row(1, "id", "name"), row(2, "T1", "甲镇"));

  private void assertRefused(byte[] bytes, DataProblem problem, String word) {
    for (String name : new String[] {"a.xlsx", "b.xls", "c.xlsm"}) {
      DataFinding finding = only(read(name, bytes));
      assertThat(finding.problem()).as(name).isEqualTo(problem);
      assertThat(finding.message().zh()).as(name).contains(word);
      assertThat(finding.effect()).isEqualTo(DataFinding.Effect.NOT_READ);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8("<x/>"));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] ole2(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      for (String entry : entries) {
        container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
      }
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void otherKindsOfFileAreCalledByTheirNames() throws IOException {
    String html =
        "<html><head><meta charset=\"gbk\"></head><table><tr><td>村</td></tr></table></html>";
    assertRefused(html.getBytes(Charset.forName("GBK")), DataProblem.UNREADABLE, "HTML");
    assertRefused(
        utf8(
            "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook"
                + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"),
        DataProblem.UNREADABLE,
        "XML 电子表格 2003");
    assertRefused(
        utf8("MIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html>"),
        DataProblem.UNREADABLE,
        "MHTML");
    assertRefused(utf8("乡镇编号,乡镇名称\nT1,甲镇\n"), DataProblem.UNREADABLE, ".csv");
    assertRefused(utf8("%PDF-1.4\n"), DataProblem.UNREADABLE, "PDF");
    assertRefused(new byte[] {1, 0, 2, 0}, DataProblem.UNREADABLE, "不是工作簿");
    assertRefused(new byte[] {9, 4, 6, 0, 0, 0, 16, 0}, DataProblem.UNREADABLE, "Excel 95");
    assertRefused(new byte[0], DataProblem.EMPTY_FILE, "空");
  }

  @Test
  void otherArchivesAreCalledByTheirNames() throws IOException {
    assertRefused(zip("a.txt"), DataProblem.UNREADABLE, "没有工作簿");
    assertRefused(zip("word/document.xml"), DataProblem.UNREADABLE, "另一种 Office 文件");
    assertRefused(zip("mimetype", "content.xml"), DataProblem.UNREADABLE, "OpenDocument");
    byte[] binary =
        new RawWorkbook()
            .part(
                "_rels/.rels",
                "<R><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></R>")
            .bytes();
    assertRefused(binary, DataProblem.UNREADABLE, ".xlsb");
  }

  @Test
  void whatIsInAnOle2FileIsTold() throws IOException {
    assertRefused(ole2("EncryptionInfo", "EncryptedPackage"), DataProblem.UNREADABLE, "密码");
    assertRefused(ole2("WordDocument"), DataProblem.UNREADABLE, "另一种 Office 文件");
    assertRefused(ole2("Book"), DataProblem.UNREADABLE, "Excel 95");
    assertRefused(Arrays.copyOf(ole2("Workbook"), 600), DataProblem.MALFORMED, "损坏");
  }

  @Test
  void aWorkbookWithoutAnySheetIsDamaged() throws IOException {
    assertRefused(ole2("Workbook"), DataProblem.MALFORMED, "损坏");
    assertRefused(new RawWorkbook().bytes(), DataProblem.MALFORMED, "损坏");
  }

  @Test
  void aRenamedWorkbookIsReadByItsContent() throws IOException {
    Submission read = read("a.xls", GOOD.bytes());
    assertThat(read.findings()).isEmpty();
    assertThat(account(read, "townships")).isEqualTo("1 1 0 true");
  }

  @Test
  void anArchiveThatWasCutIsTold() {
    byte[] bytes = GOOD.bytes();
    assertRefused(Arrays.copyOf(bytes, bytes.length - 30), DataProblem.TRUNCATED, "没有下载完");
    assertRefused(Arrays.copyOf(bytes, 10), DataProblem.TRUNCATED, "没有下载完");
  }

  @Test
  void whereverAWorkbookIsCutOrBentNothingIsThrown() {
    byte[] bytes = GOOD.bytes();
    for (int i = 4; i < bytes.length; i += 3) {
      byte[] bent = bytes.clone();
      bent[i] ^= 0x15;
      Submission read = read("a.xlsx", bent);
      boolean whole = facts(read).equals("1 1 0 true");
      assertThat(whole || !read.findings().isEmpty()).as("byte " + i).isTrue();
      assertThat(read("a.xlsx", Arrays.copyOf(bytes, i)).findings()).as("cut at " + i).isNotEmpty();
    }
  }

  private static String facts(Submission read) {
    return account(read, "townships");
  }

  @Test
  void aSheetThatBreaksOffIsIncompleteAndTheOthersAreRead() {
    Submission read =
        read(
            new RawWorkbook()
                .sheetPart(
                    "村",
                    "<worksheet><sheetData>"
                        + row(1, "村编号", "村名称", "乡镇编号", "是否贫困村")
                        + row(2, "V1", "甲村", "T1", "是")
                        + "<row r=\"3\"><c r=\"A3\"")
                .sheet("乡镇", row(1, "id", "name") + row(2, "T1", "甲镇"), ""));
    assertThat(findings(read)).containsExactly("villages 村 3  TRUNCATED ");
    assertThat(account(read, "villages")).isEqualTo("1 1 0 false");
    assertThat(account(read, "townships")).isEqualTo("1 1 0 true");
  }

  @Test
  void damageIsToldByTheChecksum() {
    byte[] bytes = RawWorkbook.of("乡镇", row(1, "id", "name"), row(2, "T1", "甲镇")).bytes();
    // the checksum of the sheet, in the directory at the end
    int entry =
        new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("xl/worksheets/sheet1.xml");
    bytes[entry - 30] ^= 1;
    Submission read = read("a.xlsx", bytes);
    assertThat(findings(read)).containsExactly("townships 乡镇 2  MALFORMED ");
    assertThat(account(read, "townships")).isEqualTo("1 1 0 false");
  }

  @Test
  void aMissingPartMakesItsTableIncomplete() {
    Submission noSheet =
        read(
            new RawWorkbook()
                .relation("s1", "x/worksheet", "gone.xml")
                .part(
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"乡镇\" r:id=\"s1\"/><sheet name=\"村\" r:id=\"s2\"/></sheets></workbook>"));
    assertThat(problems(noSheet)).containsOnly(DataProblem.MALFORMED);
    assertThat(account(noSheet, "townships")).isEqualTo("0 0 0 false");
    assertThat(account(noSheet, "villages")).isEqualTo("0 0 0 false");
    Submission noStrings =
        read(
            RawWorkbook.of("乡镇", row(1, "id", "name"))
                .relation("t", "x/sharedStrings", "gone.xml"));
    assertThat(account(noStrings, "townships")).isEqualTo("0 0 0 false");
  }

  @Test
  void aDocumentTypeIsRefusedInEveryPart() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    String type =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \""
            + folder.resolve("secret.txt").toUri()
            + "\">"
            + "<!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]>";
    String sheet =
        "<worksheet><sheetData>"
            + row(1, "id", "name")
            + row(2, "T1", "&a;")
            + "</sheetData></worksheet>";
    for (String part :
        new String[] {
          "_rels/.rels",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels",
          "xl/worksheets/sheet1.xml",
          "xl/styles.xml",
          "xl/sharedStrings.xml"
        }) {
      Submission read =
          read(
              RawWorkbook.of("乡镇", row(1, "id", "name"))
                  .formats()
                  .strings()
                  .part(part, type + (part.contains("sheet1") ? sheet : "<x>&c;</x>")));
      assertThat(only(read).message().zh()).as(part).contains("DTD");
      assertThat(read.findings().toString()).doesNotContain("secret\"");
    }
    Submission undeclared = read(RawWorkbook.of("乡镇", row(1, "id", "name"), row(2, "T1", "&a;")));
    assertThat(problems(undeclared)).containsExactly(DataProblem.MALFORMED);
  }

  @Test
  void macrosAndLinksAreLeftAlone() {
    RawWorkbook workbook =
        RawWorkbook.of("乡镇", row(1, "id", "name"), row(2, "T1", "甲镇"))
            .part("xl/vbaProject.bin", new byte[] {1, 2, 3})
            .part("xl/externalLinks/externalLink1.xml", "<!DOCTYPE x>")
            .relation("v", "x/vbaProject", "vbaProject.bin")
            .relation("e", "x/externalLink", "externalLinks/externalLink1.xml")
            .relation("h", "x/hyperlink", "http://192.0.2.1/x\" TargetMode=\"External");
    assertThat(read("a.xlsm", workbook.bytes()).findings()).isEmpty();
  }

  @Test
  void twoPartsOfOneNameAreRefused() {
    byte[] bytes =
        RawWorkbook.of("乡镇", row(1, "id", "name")).part("XL/WORKSHEETS/SHEET1.XML", "<x/>").bytes();
    assertRefused(bytes, DataProblem.MALFORMED, "同名");
  }
}
