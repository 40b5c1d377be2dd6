package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.json.ReportJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command with the real policy and the real reader. */
class InstalledTest extends InstalledCommand {
  @TempDir Path folder = Path.of("");

  @Test
  void theSampleCountyIsCheckedFromItsFiles() throws IOException {
    String county = folder.resolve("county").toString();
    assertThat(run("sample", "--out", county)).isZero();
    String data = Path.of(county, "data").toString();
    assertThat(run("check", data, "--period", "2016Q1")).isEqualTo(1);
    assertThat(out()).contains("没有县级领导联系", "县级领导联系乡镇.csv 第 ");
    assertThat(run("check", data, "--period", "2016Q1", "--format", "json")).isEqualTo(1);
    assertThat(ReportJson.read(new ByteArrayInputStream(out.toByteArray())).violations())
        .isNotEmpty();
  }

  @Test
  void aCheckInAWorkFolderWritesTheSameReport() throws IOException {
    Path county = folder.resolve("county");
    run("sample", "--out", county.toString());
    String data = county.resolve("data").toString();
    Path large = folder.resolve("large.json");
    Path plain = folder.resolve("plain.json");
    String work = folder.resolve("work").toString();
    String[] check = {"check", data, "--period=2016Q1", "--format=json", "--out"};
    assertThat(run(with(check, plain.toString()))).isEqualTo(1);
    assertThat(run(with(check, large.toString(), "--work", work))).isEqualTo(1);
    assertThat(err()).contains("检查").contains("发现问题");
    assertThat(large).hasSameBinaryContentAs(plain);
    assertThat(Path.of(work)).doesNotExist();
  }

  private static String[] with(String[] args, String... more) {
    return Stream.concat(Arrays.stream(args), Arrays.stream(more)).toArray(String[]::new);
  }

  @Test
  void aWorkFolderIsForJsonInAFile() {
    assertThat(run("check", folder.toString(), "--period=2016Q1", "--work=w")).isEqualTo(2);
    assertThat(err()).contains("--work 需要与 --format json 和 --out 一起使用");
  }

  @Test
  void aCountyWithoutFaultsIsClean() {
    String county = folder.resolve("county").toString();
    assertThat(run("sample", "--without-faults", "--out", county)).isZero();
    assertThat(run("check", Path.of(county, "data").toString(), "--period", "2016Q1")).isZero();
  }

  @Test
  void aCountysOwnParametersAreUsedAndMarked() throws IOException {
    Path parameters = Files.writeString(folder.resolve("own.yaml"), "caseload.STAFF.max: 12\n");
    String county = folder.resolve("county").toString();
    run("sample", "--out", county);
    run(
        "check",
        Path.of(county, "data").toString(),
        "--period=2016Q1",
        "--parameters",
        parameters.toString());
    assertThat(out()).contains("由县设定").doesNotContain("上限 2 户");
  }

  @Test
  void parametersThatDoNotFitAreNamedWithLineAndColumn() throws IOException {
    Path parameters = Files.writeString(folder.resolve("own.yaml"), "caseload.STAF.max: 12\n");
    assertThat(run("check", "--period=2016Q1", "--parameters=" + parameters, folder.toString()))
        .isEqualTo(2);
    assertThat(err()).contains("own.yaml:1:1  没有名为「caseload.STAF.max」的参数");
  }

  @Test
  void anEmptyFolderIsNotClean() {
    assertThat(run("check", folder.toString(), "--period", "2016Q1")).isEqualTo(3);
    assertThat(out()).contains("没有任何结论").doesNotContain("未发现问题");
  }

  @Test
  void aRuleIsShownWithItsParametersReadingsAndTables() {
    assertThat(run("rules", "3.3-caseload-max")).isZero();
    assertThat(out())
        .contains("三（三）", "结对帮扶（pairings）", "caseload.STAFF.max，自 2015-09-01", "R1  ")
        .doesNotContain("caseload.STAFF.min");
  }

  @Test
  void rulesAreFilteredByChapterSeverityAndWord() {
    run("rules", "--chapter", "3", "--severity", "L", "--search", "户数");
    assertThat(out()).contains("3.3-caseload-min").doesNotContain("3.3-caseload-max");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.drools.drl.parser.DrlParser",
        "org.drools.drl.parser.antlr4.DRL10Parser",
        "org.drools.drl.ast.descr.PackageDescr",
        "org.antlr.runtime.Lexer",
        "org.antlr.v4.runtime.Lexer",
        "org.eclipse.jdt.internal.compiler.Compiler",
        "org.drools.ecj.EclipseJavaCompiler"
      })
  void noCompilerOfRulesIsOnTheClassPath(String type) {
    assertThat(type.replace('.', '/') + ".class")
        .satisfies(
            file -> assertThat(getClass().getClassLoader().getResource(file)).as(file).isNull());
  }
}
