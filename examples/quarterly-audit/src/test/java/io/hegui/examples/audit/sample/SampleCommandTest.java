package io.hegui.examples.audit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SampleCommandTest {
  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(new SampleCommand(text -> text.in(Locale.CHINESE)))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  @Test
  void factsAndFaultsStandSideBySide() {
    Path target = folder.resolve("county");

    assertThat(run("--out", target.toString())).isZero();
    assertThat(target.resolve("data").resolve("驻村工作队.csv")).isNotEmptyFile();
    assertThat(target.resolve("faults.csv")).isNotEmptyFile();
    assertThat(target.resolve("data").resolve("faults.csv")).doesNotExist();
    assertThat(out.toString()).contains("埋下的问题：").contains("faults.csv");
  }

  @Test
  void everyFormatIsChosenByItsName() {
    assertThat(run("--out", folder.resolve("a").toString(), "--format", "csv-names")).isZero();
    assertThat(folder.resolve("a/data/teams.csv")).exists();
    assertThat(run("--out", folder.resolve("b").toString(), "--format", "json")).isZero();
    assertThat(folder.resolve("b/data/county.json")).exists();
    assertThat(run("--out", folder.resolve("c").toString(), "--format", "JSONL")).isZero();
    assertThat(folder.resolve("c/data/teams.jsonl")).exists();
    assertThat(run("--out", folder.resolve("e").toString(), "--format", "xlsx")).isZero();
    assertThat(folder.resolve("e/data/county.xlsx")).exists();
    assertThat(run("--out", folder.resolve("d").toString(), "--format", "xls")).isEqualTo(2);
    assertThat(err.toString()).contains("csv, csv-names, json, jsonl, xlsx");
  }

  @Test
  void aCountyWithoutFaultsHasNoListOfThem() {
    assertThat(run("--out", folder.toString(), "--without-faults", "--villages", "3")).isZero();
    assertThat(folder.resolve("faults.csv")).doesNotExist();
  }

  @Test
  void aCountyOfTheWholeSpanListsItsFaultsByPeriod() throws IOException {
    assertThat(run("--out", folder.toString(), "--until", "2020-12-31", "--format", "jsonl"))
        .isZero();
    assertThat(Files.readString(folder.resolve("faults.csv")))
        .contains("2015Q3,", "2016Q1,", "2020Q4,");
    assertThat(out.toString()).contains("2015Q3: ", "2020Q4: ");
  }

  @Test
  void aDayThatEndsNoMonthOfThePlanIsRefused() {
    assertThat(run("--out", folder.toString(), "--until", "2016-08-15")).isEqualTo(2);
    assertThat(run("--out", folder.toString(), "--until", "2021-01-31")).isEqualTo(2);
    assertThat(run("--out", folder.toString(), "--until", "2016-01-31")).isEqualTo(2);
    assertThat(err.toString()).contains("2016-03-31");
  }

  @Test
  void aFolderThatIsNotEmptyIsLeftAlone() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious.txt"), "mine");

    assertThat(run("--out", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("不是空文件夹");
    assertThat(folder).isDirectoryContaining(precious::equals);
    assertThat(folder.resolve("data")).doesNotExist();
    assertThat(run("--out", precious.toString())).isEqualTo(2);
  }

  @Test
  void tooFewVillagesForTheFaultsAreRefusedBeforeAnythingIsWritten() {
    Path target = folder.resolve("small");

    assertThat(run("--out", target.toString(), "--villages", "5")).isEqualTo(2);
    assertThat(err.toString()).contains("至少需要 35 个村，不能是 5 个");
    assertThat(target).doesNotExist();
  }
}
