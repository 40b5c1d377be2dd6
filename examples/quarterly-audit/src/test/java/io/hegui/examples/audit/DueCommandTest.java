package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueCommandTest extends InstalledCommand {
  @TempDir static Path county = Path.of("");

  @TempDir Path folder = Path.of("");

  @BeforeAll
  static void makeUpACounty() {
    assertThat(new DueCommandTest().run("sample", "--out", county.resolve("c").toString()))
        .isZero();
  }

  private int due(String... more) {
    String[] args = new String[4 + more.length];
    String data = county.resolve("c").resolve("data").toString();
    System.arraycopy(new String[] {"due", data, "--as-of", "2016-04-10"}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return run(args);
  }

  @Test
  void zeroIsListedByDateEvenWhereThereAreViolations() {
    assertThat(due()).isZero();
    assertThat(out())
        .containsSubsequence(
            "待办：截至 2016-04-10 尚未到期",
            "── 2016-04-25  还有 15 天",
            "五（四） 月度图文信息 5.4-monthly-report",
            "责任：乡镇「",
            "── 2016-04-30  还有 20 天",
            "── 2016-06-30  还有 81 天");
    assertThat(err()).isEmpty();
  }

  @Test
  void itIsListedByUnitOrTownshipWithTheRestAtTheEnd() {
    assertThat(due("--by", "unit")).isZero();
    assertThat(out()).containsSubsequence("── 单位「", "2016-06-30 还有 81 天", "── 不属于某一单位");
    assertThat(due("--by", "TOWNSHIP", "--lang", "en")).isZero();
    assertThat(out())
        .containsSubsequence("── township ", "2016-04-25 15 days left", "── Of no one township");
  }

  @Test
  void onlyWhatIsDueSoonIsListedIfAskedFor() {
    assertThat(due("--within", "15")).isZero();
    assertThat(out()).contains("2016-04-25").doesNotContain("2016-04-30");
    assertThat(due("--within", "0")).isZero();
    assertThat(out()).contains("尚未到期的 0 项");
  }

  @Test
  void thePeriodIsTheQuarterOfTheDayUnlessAnotherIsGiven() {
    assertThat(due("--period", "2016Q1")).isZero();
    String other = out();
    assertThat(due()).isZero();
    // What is pending is so in whatever period.
    assertThat(out()).isEqualTo(other);
  }

  @Test
  void namesAreMaskedUnlessAskedOtherwise() throws IOException {
    Path file = folder.resolve("due.ics");
    assertThat(due("--ics", file.toString())).isZero();
    assertThat(out()).containsPattern("派驻「\\p{IsHan}\\*+」");
    assertThat(Files.readString(file).replace("\r\n ", "")).containsPattern("派驻「\\p{IsHan}\\*+」");
    assertThat(due("--unmasked")).isZero();
    assertThat(out()).containsPattern("派驻「\\p{IsHan}{2,}」");
  }

  @Test
  void theCalendarIsTheSameByteForByteAndSaysSoOnStandardError() {
    byte[] first = calendar("one.ics");
    assertThat(err()).contains("日历已写入", "one.ics");
    assertThat(calendar("two.ics")).isEqualTo(first);
  }

  private byte[] calendar(String name) {
    Path file = folder.resolve(name);
    assertThat(due("--within", "30", "--ics", file.toString())).isZero();
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "due",
        "due .",
        "due . --as-of soon",
        "due . --as-of 2016-03-31 --by cadre",
        "due . --as-of 2016-03-31 --within -1",
        "due . --as-of 2016-03-31 --within many",
        "due . --as-of 2016-03-31 --period 2016Q9",
        "due no-such-folder --as-of 2016-03-31",
        "due . --as-of 2016-03-31 --ics no-such-folder/due.ics",
        "due pom.xml --as-of 2016-03-31 --ics pom.xml"
      })
  void twoIsWrongUsage(String line) {
    assertThat(run(line.split(" ", -1))).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err().lines()).hasSize(2);
    assertThat(err()).startsWith("用法有误：");
  }

  @Test
  void threeIsDataThatCouldNotBeRead() {
    assertThat(run("due", folder.toString(), "--as-of", "2016-03-31")).isEqualTo(3);
    assertThat(out()).contains("没有读到任何一张表");
  }

  @Test
  void helpSpeaksBothLanguages() {
    assertThat(run("due", "--help")).isZero();
    assertThat(out()).contains("用法：hegui due", "日历", "退出码").doesNotContain("null");
    assertThat(run("due", "--help", "--lang", "en")).isZero();
    assertThat(out()).contains("Usage: hegui due", "iCalendar", "Exit codes:");
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("explain", "due", "逐步解释", "尚未到期");
  }
}
