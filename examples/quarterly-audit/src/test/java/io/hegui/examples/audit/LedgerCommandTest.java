package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command with the real policy's ledger. */
class LedgerCommandTest extends InstalledCommand {
  /** A text of our own: none of the plan's sentences stands in it. */
  private static final String OTHER = "三、甲。(三)乙。2015年每人帮三户。六、丙。";

  @TempDir Path folder = Path.of("");

  private String file(byte[] content) throws IOException {
    return Files.write(folder.resolve("方案.txt"), content).toString();
  }

  @Test
  void theLedgerIsListedWithRulesParametersReadingsAndNotes() {
    assertThat(run("ledger")).isZero();
    assertThat(out())
        .contains("引言", "三（三）", "规则判定", "规则 3.3-caseload-max、3.3-caseload-min", "R20")
        .contains("问：", "查：", "共 86 句：");
  }

  @Test
  void entriesAreChosenByClauseAndClass() {
    run("ledger", "--clause", "4.3");
    assertThat(out()).contains("四（三）", "四（三）7").doesNotContain("四（二）", "三（一）");
    run("ledger", "--class", "manual", "--lang", "en");
    assertThat(out()).contains("manual", "Ask: ", "encoded 0").doesNotContain("3.3-caseload-max");
    run("ledger", "--clause", "4.3.1", "--class", "context");
    assertThat(out()).contains("共 1 句");
  }

  @Test
  void anotherTextIsHeldAgainstTheLedger() throws IOException {
    assertThat(run("ledger", "--against", file(OTHER.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(1);
    assertThat(out())
        .contains("改动  三第 1 句", "新增  六第 1 句", "删除  四（二）1第 2 句", "现文  2015年每人帮三户")
        .contains("涉及  规则 4.2.1-liaison", "一致 0、改动 3、移动 0、新增 1、删除 83");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16"})
  void otherEncodingsAreReadToo(String encoding) throws IOException {
    run("ledger", "--against", file(OTHER.getBytes(Charset.forName(encoding))));
    assertThat(out()).contains("现文  2015年每人帮三户");
  }

  @Test
  void whatIsNoTextIsNotRead() throws IOException {
    assertThat(run("ledger", "--against", folder.toString())).isEqualTo(3);
    assertThat(run("ledger", "--against", file(new byte[] {'P', 'K', 3, 4, 0, 0}))).isEqualTo(3);
    assertThat(run("ledger", "--against", file(new byte[] {-1, -1, -1}))).isEqualTo(3);
    assertThat(err()).startsWith("无法读取");
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ledger --class no-class",
        "ledger --clause three",
        "ledger --against no-such-file",
        "ledger --against pom.xml --clause 3"
      })
  void wrongUsageIsSaidInTwoLines(String line) {
    assertThat(run(line.split(" ", -1))).isEqualTo(2);
    assertThat(err().lines()).hasSize(2);
    assertThat(out()).isEmpty();
  }

  @Test
  void helpNamesTheExitCodes() {
    assertThat(run("ledger", "--help")).isZero();
    assertThat(out()).contains("用法：hegui ledger", "退出码", "文件无法读取");
  }

  @Test
  void thePlanItselfIsInFullAgreement() {
    Path plan =
        Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
            .map(at -> at.resolve("shared/policy/source.txt"))
            .filter(Files::exists)
            .findFirst()
            .orElse(folder.resolve("source.txt"));
    assumeTrue(Files.exists(plan), "the plan is not at hand");
    assertThat(run("ledger", "--against", plan.toString())).isZero();
    assertThat(out()).contains("完全一致：86 句");
  }
}
