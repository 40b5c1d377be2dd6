package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.json.ReportJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reports in several forms, into files and folders. */
class FormatsTest extends TwoQuarters {
  private static final String[] ALL = {
    "合规检查-2016Q1.csv",
    "合规检查-2016Q1.json",
    "合规检查-2016Q1.junit.xml",
    "合规检查-2016Q1.md",
    "合规检查-2016Q1.sarif",
    "合规检查-2016Q1.txt"
  };

  @Test
  void severalFormsGoIntoAFolderThatIsMade() throws IOException {
    Path out = folder.resolve("a/b");
    assertThat(
            check(
                "2016Q1",
                "--format=text,json",
                "--format=csv",
                "--format=SARIF,junit,markdown,json",
                "--out",
                out.toString()))
        .isEqualTo(1);
    assertThat(names(out)).containsExactly(ALL);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("报告已写入", "合规检查-2016Q1.sarif");
    assertThat(out.resolve("合规检查-2016Q1.json")).hasSameBinaryContentAs(second);
    assertThat(out.resolve("合规检查-2016Q1.txt")).content().startsWith("合规检查报告");
  }

  @Test
  void theNamesAreTheSameInEnglish() throws IOException {
    Path out = folder.resolve("english");
    check("2016Q1", "--format=text,csv", "--out", out.toString(), "--lang=en");
    assertThat(names(out)).containsExactly("合规检查-2016Q1.csv", "合规检查-2016Q1.txt");
    assertThat(out.resolve("合规检查-2016Q1.csv")).content().startsWith("\uFEFFtype,id,change");
  }

  @Test
  void oneFormGoesIntoAFolderThatIsThere() throws IOException {
    Path out = Files.createDirectory(folder.resolve("there"));
    assertThat(check("2016Q1", "--format=markdown", "--out", out.toString())).isEqualTo(1);
    assertThat(names(out)).containsExactly("合规检查-2016Q1.md");
  }

  @Test
  void oneFormGoesIntoAFileOfAnyName() throws IOException {
    Path out = folder.resolve("findings.tab");
    check("2016Q1", "--format=csv", "--out", out.toString());
    assertThat(out).content().startsWith("\uFEFF类别,编号");
  }

  @Test
  void oneFormGoesToStandardOutput() throws IOException {
    check("2016Q1", "--format=sarif");
    assertThat(out()).startsWith("{").contains("\"version\" : \"2.1.0\"");
    check("2016Q1", "--format=junit");
    assertThat(out()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites ");
  }

  @Test
  void severalFormsDoNotFitStandardOutputOrAFile() throws IOException {
    assertThat(check("2016Q1", "--format=json,csv")).isEqualTo(2);
    assertThat(err()).contains("--out");
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(check("2016Q1", "--format=json,csv", "--out", file.toString())).isEqualTo(2);
    assertThat(file).hasContent("x");
    assertThat(check("2016Q1", "--format=json,csv", "--out", data.toString())).isEqualTo(2);
    assertThat(err()).contains("不能覆盖输入文件");
  }

  @Test
  void anUnknownFormIsRefusedWithThoseThereAre() {
    assertThat(check("2016Q1", "--format=json,xls")).isEqualTo(2);
    assertThat(err())
        .contains("xls", "text html xlsx json csv sarif junit markdown")
        .hasLineCount(2);
  }

  @Test
  void aWorkbookDoesNotGoToAScreen() {
    assertThat(check("2016Q1", "--format=xlsx")).isEqualTo(2);
    assertThat(err()).contains("--out");
    assertThat(out()).isEmpty();
  }

  @Test
  void pageAndListGoIntoOneFolderWithTheCoverAndTheInputs() throws IOException {
    Path out = folder.resolve("out");
    assertThat(check("2016Q1", "--format=html,xlsx", "--out=" + out, "--audited-unit=某某单位测试"))
        .isEqualTo(1);
    assertThat(out.resolve("合规检查-2016Q1.xlsx")).isNotEmptyFile();
    assertThat(Files.readString(out.resolve("合规检查-2016Q1.html")))
        .contains("某某单位测试", "SHA-256", data.getFileName().toString());
  }

  @Test
  void theSeverityThatFailsCanBeChosen() {
    assertThat(check("2016Q1", "--fail-on=never")).isZero();
    assertThat(check("2016Q1", "--fail-on=HIGH")).isEqualTo(1);
    assertThat(check("2016Q1", "--fail-on=low")).isEqualTo(1);
    assertThat(check("2016Q1", "--fail-on=new")).isEqualTo(2);
    assertThat(err()).contains("--baseline");
  }

  @Test
  void theThresholdHoldsForALargeCheckToo() {
    String out = folder.resolve("large.json").toString();
    String work = folder.resolve("work").toString();
    String[] more = {"--format=json", "--out", out, "--work", work, "--fail-on=never"};
    assertThat(check("2016Q1", more)).isZero();
  }

  @Test
  void theLastReportSaysWhatIsNew() throws IOException {
    assertThat(check("2016Q1", "--baseline", first.toString())).isEqualTo(1);
    assertThat(out()).contains("与 2015Q4 比较", "【新发现】", "仍未整改");
    assertThat(check("2016Q1", "--baseline", second.toString(), "--fail-on=new")).isZero();
    assertThat(check("2016Q1", "--baseline", first.toString(), "--fail-on=new")).isEqualTo(1);
  }

  @Test
  void aComparisonIsAFileOfItsOwnAndLeavesTheReportAsItIs() throws IOException {
    Path made = folder.resolve("compared");
    check("2016Q1", "--baseline", first.toString(), "--format=json,csv", "--out", made.toString());
    assertThat(names(made))
        .containsExactly("合规检查-2016Q1.csv", "合规检查-2016Q1.diff.json", "合规检查-2016Q1.json");
    assertThat(made.resolve("合规检查-2016Q1.json")).hasSameBinaryContentAs(second);
    check("2016Q1", "--baseline", first.toString(), "--format=json");
    assertThat(ReportJson.read(new ByteArrayInputStream(out.toByteArray())).violations())
        .isNotEmpty();
  }

  @Test
  void aLastReportThatIsNoneEndsTheRunBeforeAnythingIsChecked() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"policy\": {");
    Path out = folder.resolve("none.txt");
    assertThat(check("2016Q1", "--baseline", broken.toString(), "--out", out.toString()))
        .isEqualTo(3);
    assertThat(err()).contains("broken.json", "文件不完整").hasLineCount(1);
    assertThat(out).doesNotExist();
    assertThat(check("2016Q1", "--baseline", "no-such.json")).isEqualTo(2);
    assertThat(check("2016Q1", "--baseline", folder.toString())).isEqualTo(2);
  }
}
