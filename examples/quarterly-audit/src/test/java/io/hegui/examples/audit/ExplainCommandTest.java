package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.audit.text.Reports;
import io.hegui.json.ReportJson;
import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest extends InstalledCommand {
  private static final String ID = "44b98b96b723251f";

  @TempDir Path folder = Path.of("");

  private String file(ComplianceReport report) {
    Path file = folder.resolve("report.json");
    try (OutputStream to = Files.newOutputStream(file)) {
      ReportJson.write(report, to);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return file.toString();
  }

  private static ComplianceReport report(Violation... violations) {
    return Reports.of(true, List.of(violations), List.of(), List.of());
  }

  @Test
  void zeroIsExplainedInChinese() {
    assertThat(run("explain", ID, file(Reports.full()))).isZero();
    assertThat(out())
        .containsSubsequence(
            "【高】 村「大坪村」没有工作队",
            ID,
            "条款      三（二）",
            "3.2-village-team",
            "责任      乡镇「红岩乡」（X2）",
            "义务      谁应当做什么",
            "应当      须有工作队",
            "解读      R1  按 1 至 2 户理解",
            "实际      没有",
            "证据      「村」data/村.csv 第 8 行",
            "是否贫困村=是",
            "查找      在「驻村工作队」中查找 村编号=V07（2016-03-31 当日），一条也没有",
            "尚可补救  组建工作队")
        .doesNotContain("已成定局");
    assertThat(err()).isEmpty();
  }

  @Test
  void itIsExplainedInEnglishToo() {
    assertThat(run("explain", ID, file(Reports.full()), "--lang", "en")).isZero();
    assertThat(out())
        .containsSubsequence("[high]", "Clause", "3.2", "Owed by", "Search", "Can be done");
  }

  @Test
  void theBeginningOfAnIdIsEnough() {
    assertThat(run("explain", "44B9", file(Reports.full()))).isZero();
    assertThat(out()).contains(ID);
  }

  @Test
  void twoIsAnUnknownIdWithTheNearestOnes() {
    assertThat(run("explain", "44b98b96b7232510", file(Reports.full()))).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("没有编号为 44b98b96b7232510 的问题；是否指 " + ID);
  }

  @Test
  void twoIsABeginningThatSeveralIdsHave() {
    Violation one = Reports.violation("3.2-village-team", Severity.H, "V07", "一");
    Violation other = withId(one, "44b98b96b7232599");
    String file = file(report(one, other));
    assertThat(run("explain", "44b9", file)).isEqualTo(2);
    assertThat(err()).contains("以 44b9 开头的问题有 2 项");
    assertThat(run("explain", "44b98b96b72325 ", file)).isEqualTo(2);
    assertThat(run("explain", ID, file)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain", "explain 44b9", "explain 44b9 no-such-file", "explain 44b9 ."})
  void twoIsWrongUsage(String line) {
    assertThat(run(line.split(" ", -1))).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err().lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no json", "PK\3\4\24\0", "{}", "[]", "null", "{\"policy\": null}"})
  void threeIsAReportThatCannotBeRead(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("broken.json"), content);
    assertThat(run("explain", ID, file.toString())).isEqualTo(3);
    assertThat(out()).isEmpty();
    assertThat(err()).startsWith("无法读取报告").contains("--format json").doesNotContain("Exception");
  }

  @Test
  void aMaskedReportShowsNoNationalIds() {
    String file =
        file(report(Reports.violation("3.2-village-team", Severity.H, "51322819800101123X", "一")));
    assertThat(run("explain", ID, file)).isZero();
    assertThat(out()).contains("village:513228********123X").doesNotContain("19800101");
  }

  @Test
  void helpSpeaksBothLanguages() {
    assertThat(run("explain", "--help")).isZero();
    assertThat(out()).contains("用法：hegui explain", "ID", "REPORT", "退出码", "报告无法读取");
    assertThat(run("explain", "--help", "--lang", "en")).isZero();
    assertThat(out()).contains("Usage: hegui explain", "Exit codes:");
  }

  private static Violation withId(Violation like, String id) {
    return new Violation(
        id,
        like.ruleId(),
        like.clause(),
        like.severity(),
        like.strength(),
        like.kind(),
        like.subject(),
        like.subjectParts(),
        like.occurrence(),
        like.owedBy(),
        like.expected(),
        like.parameters(),
        like.observed(),
        like.evidence(),
        like.message(),
        like.remedy(),
        like.mendable(),
        like.pastMending());
  }
}
