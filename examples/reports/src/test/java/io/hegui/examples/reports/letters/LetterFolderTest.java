package io.hegui.examples.reports.letters;

import static io.hegui.examples.reports.letters.Findings.POLICY;
import static io.hegui.examples.reports.letters.Findings.finding;
import static io.hegui.examples.reports.letters.Findings.report;
import static io.hegui.examples.reports.letters.Findings.township;
import static io.hegui.examples.reports.letters.Findings.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Mendable;
import io.hegui.report.SubjectPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterFolderTest {
  private static final SubjectPart FARMING = unit("U1", "县农业局");
  private static final SubjectPart WATER = unit("U2", "县水务局");
  private static final Letterhead HEAD =
      new Letterhead(
          POLICY,
          "县审计局",
          "审改〔2016〕{n}号",
          LocalDate.of(2016, 4, 10),
          LocalDate.of(2016, 5, 31),
          "李某 0000-0000000");

  @TempDir Path folder = Path.of("");

  private void write(ComplianceReport report, Letterhead head, Locale language) throws IOException {
    new LetterFolder(
            Letters.of(report, Addressees.ALL), head, language, EnumSet.allOf(LetterFormat.class))
        .write(folder);
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static String text(Path docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx))) {
      StringBuilder text = new StringBuilder();
      document.getParagraphs().forEach(each -> text.append(each.getText()).append('\n'));
      for (XWPFTable table : document.getTables()) {
        table
            .getRows()
            .forEach(
                row ->
                    row.getTableCells().forEach(cell -> text.append(cell.getText()).append('\n')));
      }
      return text.toString();
    }
  }

  @Test
  void aLetterSaysWhatWasFoundWhatToDoAndByWhen() throws IOException {
    write(report(finding(1, Severity.H, FARMING)), HEAD, Locale.CHINESE);
    String[] said = {
      "整改通知书",
      "审改〔2016〕1号",
      "县农业局：",
      "依据《帮扶方案》",
      "2016年1月1日至2016年3月31日",
      "你单位负责整改的问题共1项",
      "于2016年5月31日前完成",
      "附件：问题清单（1项）",
      "县审计局",
      "2016年4月10日",
      "李某 0000-0000000",
      "三（二）",
      "村1没有工作队",
      "标准：须有工作队",
      "实际：没有",
      "证据：村第1行；驻村工作队中没有相应记录",
      "编号：0000000000000001",
      "组建工作队"
    };
    assertThat(page("001-县农业局.html")).contains(said);
    assertThat(text(folder.resolve("001-县农业局.docx"))).contains(said);
  }

  @Test
  void whatIsNotGivenIsLeftToBeFilledIn() throws IOException {
    write(report(finding(1, Severity.H, FARMING)), Letterhead.blank(POLICY), Locale.CHINESE);
    assertThat(page("001-县农业局.html")).contains("〔　　　　〕　　号", "于　　　年　　月　　日前完成", "（联系人：　");
  }

  @Test
  void aTownshipIsSpokenToAsOneAndInEnglishToo() throws IOException {
    SubjectPart redRock = township("X1", "红岩乡");
    write(report(finding(1, Severity.H, redRock)), HEAD, Locale.CHINESE);
    assertThat(page("001-红岩乡.html")).contains("你乡（镇）负责");
    write(report(finding(1, Severity.H, redRock)), HEAD, Locale.ENGLISH);
    assertThat(page("001-红岩乡.html"))
        .contains(
            "Notice of Rectification", "your township", "31 May 2016", "village 1 has no team")
        .doesNotContain("村1没有工作队");
  }

  @Test
  void noLetterHoldsAnothersNameOrFindingsOrItsRows() throws IOException {
    write(
        report(
            finding(1, Severity.H, FARMING),
            finding(2, Severity.L, WATER),
            finding(3, Severity.L, FARMING, WATER)),
        HEAD,
        Locale.CHINESE);
    List<String> farming = List.of(page("001-县农业局.html"), text(folder.resolve("001-县农业局.docx")));
    assertThat(farming)
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains("村1没有工作队", "村3没有工作队", "2 *", "另有其他责任单位")
                    .doesNotContain("水务", "U2", "村2", "0000000000000002", "行中之名", "机密来源"));
  }

  @Test
  void whatIsPastMendingHasToBeExplained() throws IOException {
    write(report(finding(1, Severity.H, "迟了", Mendable.PAST, FARMING)), HEAD, Locale.CHINESE);
    assertThat(page("001-县农业局.html")).contains("其中1项时限已过", "（已无法补做）");
  }

  @Test
  void everyTextIsShownAsItIsAndHarmsNobody() throws IOException {
    String evil = "<script>alert(1)</script>&\"'\u0000\u001b[31m\u202e\ud800";
    write(report(finding(1, Severity.H, evil, Mendable.NOW, FARMING)), HEAD, Locale.CHINESE);
    assertThat(page("001-县农业局.html"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;␀␛[31m��")
        .doesNotContain("<script", "\u202e");
    assertThat(text(folder.resolve("001-县农业局.docx")))
        .contains("<script>alert(1)</script>&\"'␀␛[31m��");
  }

  @Test
  void nationalIdsAreMaskedUnlessTheReportIsNotAndThatIsSaid() throws IOException {
    String message = "贫困户 513401199001011234 没有帮扶人";
    write(report(finding(1, Severity.H, message, Mendable.NOW, FARMING)), HEAD, Locale.CHINESE);
    assertThat(page("001-县农业局.html")).contains("513401********1234").doesNotContain("不得外传");
    write(
        report(false, finding(1, Severity.H, message, Mendable.NOW, FARMING)),
        HEAD,
        Locale.CHINESE);
    assertThat(page("001-县农业局.html")).contains("513401199001011234", "不得外传");
  }

  @Test
  void namesThatAreTheSameOrStrangeGetFilesOfTheirOwnInsideTheFolder() throws IOException {
    write(
        report(
            finding(1, Severity.H, unit("U1", "../../局")),
            finding(2, Severity.H, unit("U2", "../../局")),
            finding(3, Severity.H, unit("U3", "局".repeat(400))),
            finding(4, Severity.H, unit("U4", "NUL"))),
        HEAD,
        Locale.CHINESE);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()))
          .hasSize(9)
          .contains("001-局.html", "002-局.html", "004-NUL.docx", "index.html");
    }
  }

  @Test
  void theIndexListsEveryLetterAndWhatIsInNone() throws IOException {
    write(
        report(
            finding(1, Severity.H, FARMING, WATER),
            finding(2, Severity.L, WATER),
            finding(3, Severity.L),
            finding(4, Severity.L, Findings.county())),
        HEAD,
        Locale.CHINESE);
    assertThat(page("index.html"))
        .contains(
            "共2份通知书，涉及2项问题；另有2项没有列入任何一份",
            "href=\"001-县农业局.html\"",
            "href=\"002-县水务局.docx\"",
            "村3没有工作队",
            "数据中查不到责任方",
            "村4没有工作队",
            "全县")
        .doesNotContain("村1没有工作队");
  }

  @Test
  void theSameReportGivesTheSameBytes() throws Exception {
    ComplianceReport report = report(finding(1, Severity.H, FARMING));
    write(report, HEAD, Locale.CHINESE);
    byte[] html = Files.readAllBytes(folder.resolve("001-县农业局.html"));
    byte[] docx = Files.readAllBytes(folder.resolve("001-县农业局.docx"));
    Thread.sleep(2_100); // the entries of a zip file bear their time, to two seconds
    write(report, HEAD, Locale.CHINESE);
    assertThat(folder.resolve("001-县农业局.html")).hasBinaryContent(html);
    assertThat(folder.resolve("001-县农业局.docx")).hasBinaryContent(docx);
  }

  @Test
  void aDocumentHasStylesATableWhoseHeadIsRepeatedAndPageNumbers() throws IOException {
    write(report(finding(1, Severity.H, FARMING)), HEAD, Locale.CHINESE);
    try (XWPFDocument document =
        new XWPFDocument(Files.newInputStream(folder.resolve("001-县农业局.docx")))) {
      Set<String> used =
          Set.copyOf(document.getParagraphs().stream().map(XWPFParagraph::getStyle).toList());
      assertThat(used).allSatisfy(id -> assertThat(document.getStyles().styleExist(id)).isTrue());
      String body = document.getStyles().getStyle("BodyText").getCTStyle().xmlText();
      assertThat(body).contains("w:firstLine=\"640\"");
      assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
      assertThat(document.getTables().get(0).getNumberOfRows()).isEqualTo(2);
      String foot = document.getFooterList().get(0).getParagraphs().get(0).getCTP().xmlText();
      assertThat(foot).contains("PAGE");
    }
  }
}
