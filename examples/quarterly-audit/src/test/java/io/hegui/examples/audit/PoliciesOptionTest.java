package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.policy.PolicyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A further policy, named on the command line, beside the one that is installed. */
class PoliciesOptionTest extends InstalledCommand {
  private static final String PACK = "../policy-pack/target/classes";
  private static final String SAMPLE = "../policy-pack/sample";

  @TempDir Path folder = Path.of("");

  @Test
  void bothPoliciesAreCheckedAndEachRuleIsOfItsOwn() {
    int code = run("check", SAMPLE, "--period", "2018Q1", "--policies", PACK);

    assertThat(code).isEqualTo(ExitCode.VIOLATIONS);
    assertThat(out())
        .contains("2.2-leave  驻村工作队管理要求（2017 年，转述）")
        .contains("3.2-vice-captain  干部驻村帮扶贫困村和贫困户实施方案")
        .contains("请假.csv")
        .contains("病假");
  }

  @Test
  void withoutItItsTablesAreUnknown() {
    run("check", SAMPLE, "--period", "2018Q1");

    assertThat(out()).contains("请假.csv").doesNotContain("2.2-leave");
  }

  @Test
  void aReportIsExplainedWithoutThePolicy() throws IOException {
    Path report = folder.resolve("report.json");
    run(
        "check",
        SAMPLE,
        "--period=2018Q1",
        "--policies=" + PACK,
        "--format=json",
        "--out=" + report);
    String json = Files.readString(report);
    int leave = json.indexOf("2.2-leave", json.indexOf("\"violations\" : [ {"));
    String before = json.substring(0, leave);
    String id = before.substring(before.lastIndexOf("\"id\" : \"") + 8).split("\"", 2)[0];

    assertThat(run("explain", id, report.toString())).isEqualTo(ExitCode.CLEAN);

    assertThat(out()).contains("请假类别").contains("病假");
  }

  @Test
  void itsRulesAndSheetsAreShown() throws IOException {
    assertThat(run("rules", "2.2-leave", "--policies", PACK)).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("请假（leaves）").contains("leave.daysPerYear.max");

    Path template = folder.resolve("a.xlsx");
    run("template", "--out", template.toString(), "--policies", PACK);
    try (Workbook book = WorkbookFactory.create(template.toFile(), null, true)) {
      assertThat(book.getSheet("请假")).isNotNull();
      assertThat(book.getSheet("考勤")).isNotNull();
      assertThat(book.getSheet("村")).isNotNull();
    }
  }

  @Test
  void aJarThatIsNotThereIsWrongUsage() {
    assertThat(run("rules", "--policies", "none.jar")).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("--policies").contains("none.jar");
  }

  @Test
  void aPolicyTwiceCountsOnce() {
    assertThat(run("rules", "--policies", PACK, "--policies", PACK)).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).containsOnlyOnce("2.2-leave");
  }

  @Test
  void policiesThatClashAreRefusedWithAllThatIsWrong() throws IOException {
    String clashing = packWith("id: village-work-2017", "id: village-work-2018");

    assertThat(run("rules", "--policies", PACK, "--policies", clashing)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("both have the rule 2.2-leave").contains("both have the parameter");
  }

  @Test
  void twoVersionsOfAPolicyAreRefused() throws IOException {
    String another = packWith("version: 0.1.0", "version: 0.2.0");

    assertThat(run("rules", "--policies", PACK, "--policies", another)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("found twice").contains(PolicyFiles.MANIFEST + " is another one");
  }

  /**
   * A folder with the policy pack's manifest, of which a word is another; the rest is the pack's.
   */
  private String packWith(String word, String other) throws IOException {
    String manifest = Files.readString(Path.of(PACK, PolicyFiles.MANIFEST));
    assertThat(manifest).contains(word);
    Path file = folder.resolve(PolicyFiles.MANIFEST);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, manifest.replace(word, other));
    return folder.toString();
  }
}
