package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawCommandTest extends InstalledCommand {
  @TempDir static Path county = Path.of("");

  @TempDir Path folder = Path.of("");

  @BeforeAll
  static void makeUpACounty() {
    DrawCommandTest command = new DrawCommandTest();
    assertThat(command.run("sample", "--out", county.resolve("c").toString())).isZero();
    String report = county.resolve("report.json").toString();
    command.run("check", data(), "--period=2016Q1", "--format=json", "--out", report);
  }

  private static String data() {
    return county.resolve("c").resolve("data").toString();
  }

  private int draw(String... more) {
    String[] args = new String[2 + more.length];
    args[0] = "draw";
    args[1] = data();
    System.arraycopy(more, 0, args, 2, more.length);
    return run(args);
  }

  @Test
  void seedMethodStrataAndThoseDrawnArePrinted() {
    assertThat(draw("--seed", "2016-04-10 抽签 7391")).isZero();
    assertThat(out())
        .contains(
            "随机种子：2016-04-10 抽签 7391",
            "分层随机抽样",
            "SHA-256",
            "printf '%s\\n%s\\n%s'",
            "户中抽取 20 户",
            "人中抽取 10 人");
    assertThat(err()).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() {
    draw("--seed=1");
    String first = out();
    draw("--seed=1");
    assertThat(out()).isEqualTo(first);
    draw("--seed=2");
    assertThat(out().replace("种子：2", "种子：1")).isNotEqualTo(first);
  }

  @Test
  void namesAreMaskedUnlessAskedOtherwise() {
    draw("--seed=1");
    assertThat(out()).containsPattern("\\p{IsHan}\\*+ ");
    draw("--seed=1", "--unmasked");
    assertThat(out()).doesNotContain("*");
  }

  @Test
  void theTableHasATicketForEachAndBlankColumnsForTheVisit() throws IOException {
    Path file = folder.resolve("核查.csv");
    assertThat(draw("--seed=1", "--households=4", "--cadres=3", "--csv", file.toString())).isZero();
    assertThat(err()).contains("核查表已写入");
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(8);
    assertThat(lines.get(0)).startsWith("\ufeff类别,").endsWith("核查日期,核查人,核查情况,签字");
    assertThat(lines.subList(1, 8))
        .allSatisfy(line -> assertThat(line).containsPattern(",[0-9a-f]{64},,,,$"));
  }

  @Test
  void someAreDrawnAmongThoseWithFindings() {
    String report = county.resolve("report.json").toString();
    assertThat(draw("--seed=1", "--report", report, "--with-findings", "3", "--lang=en")).isZero();
    assertThat(out()).contains("Of each kind, 3 are drawn", "with findings");
    assertThat(out().lines().filter(line -> line.endsWith(" with findings")).count()).isEqualTo(6);
  }

  @Test
  void strataCanBeVillagesAndUnits() {
    assertThat(draw("--seed=1", "--by=village", "--by", "UNIT")).isZero();
    assertThat(out()).containsPattern("(?m)^村 .*抽取").containsPattern("(?m)^单位 .*抽取");
    assertThat(out()).contains("名额少于层数");
  }

  @Test
  void oneKindCanBeLeftOut() {
    assertThat(draw("--seed=1", "--cadres=0")).isZero();
    assertThat(out()).contains("户中抽取").doesNotContain("人中抽取");
  }

  @Test
  void threeIsDataThatCouldNotBeReadAndThatIsSaid() {
    assertThat(run("draw", folder.toString(), "--seed=1")).isEqualTo(3);
    assertThat(out()).contains("没有完整提交“贫困户”表");
  }

  @Test
  void aCellIsNeverAFormula() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("households.csv"), "id,headName,villageId\n=1+1,@x,+V\n");
    Path file = folder.resolve("visit.csv");
    run("draw", data.toString(), "--seed=1", "--unmasked", "--csv", file.toString());
    assertThat(Files.readString(file)).contains(",'=1+1,'@x,'+V,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draw . --households 3",
        "draw --seed 1",
        "draw . --seed=",
        "draw . --seed 1 --households many",
        "draw . --seed 1 --households -1",
        "draw . --seed 1 --households 0 --cadres 0",
        "draw . --seed 1 --by county",
        "draw . --seed 1 --by village --by township",
        "draw . --seed 1 --with-findings 3",
        "draw . --seed 1 --report no-such-file",
        "draw no-such-folder --seed 1",
        "draw . --seed 1 --csv no-such-folder/visit.csv",
        "draw pom.xml --seed 1 --csv pom.xml"
      })
  void twoIsWrongUsage(String line) {
    assertThat(run(line.split(" ", -1))).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err().lines()).hasSize(2);
    assertThat(err()).startsWith("用法有误：");
  }
}
