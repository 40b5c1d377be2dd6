package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.examples.audit.text.Reports;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.json.ReportJson;
import io.hegui.json.ReportMerge;
import io.hegui.large.StoppedException;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyPins;
import io.hegui.policy.Severity;
import io.hegui.report.Basis;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.Fault;
import io.hegui.report.Violation;
import io.hegui.text.Text;
import io.hegui.trace.RuleTrace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeguiTest {
  private static final List<Violation> VIOLATIONS =
      List.of(Reports.violation("3.2-village-team", Severity.H, "V07", "大坪村"));
  private static final List<Fault> FAULTS =
      List.of(new Fault("5.1-veto", "5.1", "county", "", new Text("出错", "failed")));

  @TempDir Path folder = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private boolean terminal;
  private Map<String, String> environment = Map.of();

  private int run(Supplier<ComplianceReport> report, String... args) {
    Library library =
        new Library() {
          @Override
          public List<Policy> policies() {
            return List.of();
          }

          @Override
          public Submission read(List<Path> paths) {
            return Submission.builder().build();
          }

          @Override
          public ComplianceReport check(Submission submission, CheckRequest request) {
            return report.get();
          }

          @Override
          public ReportMerge.Totals checkLarge(
              List<Path> paths,
              CheckRequest request,
              Path work,
              Basis basis,
              Watch watch,
              OutputStream json) {
            throw new StoppedException();
          }

          @Override
          public Library and(List<Path> policies) {
            return this;
          }

          @Override
          public Library pinned(PolicyPins pins) {
            return this;
          }

          @Override
          public Set<Path> jars() {
            return Set.of();
          }

          @Override
          public Library only(List<Path> policies) {
            return this;
          }

          @Override
          public RuleTrace trace(
              Submission submission, CheckRequest request, String rule, String subject) {
            throw new IllegalStateException("nothing is traced here");
          }

          @Override
          public Schema schema() {
            return Schema.standard();
          }

          @Override
          public Library with(ParameterOverrides overrides) {
            return this;
          }
        };
    return new Hegui(new Surroundings(out, err, terminal, environment), library).run(args);
  }

  private int check(ComplianceReport report, String... more) {
    String[] args = new String[4 + more.length];
    System.arraycopy(
        new String[] {"check", folder.toString(), "--period", "2016Q1"}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return run(() -> report, args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void zeroIsClean() {
    assertThat(check(Reports.clean())).isZero();
    assertThat(out()).contains("未发现问题");
    assertThat(err()).isEmpty();
  }

  @Test
  void oneIsViolations() {
    assertThat(check(Reports.of(true, VIOLATIONS, List.of(), List.of()))).isEqualTo(1);
  }

  @Test
  void threeIsInputNotReadWhollyEvenWithViolations() {
    for (Effect effect : List.of(Effect.NOT_READ, Effect.ROW_REJECTED)) {
      assertThat(check(Reports.of(true, VIOLATIONS, List.of(), List.of(Reports.note(effect, 3)))))
          .isEqualTo(3);
    }
    assertThat(
            check(
                Reports.of(
                    true, VIOLATIONS, List.of(), List.of(Reports.note(Effect.ROW_MARKED, 3)))))
        .isEqualTo(1);
  }

  @Test
  void seventyIsAFailedRuleWhateverElseThereIs() {
    assertThat(
            check(Reports.of(true, VIOLATIONS, FAULTS, List.of(Reports.note(Effect.NOT_READ, 3)))))
        .isEqualTo(70);
  }

  @Test
  void seventyIsAnExceptionInOneLineWithTheTraceOnlyOnDemand() {
    Supplier<ComplianceReport> failing =
        () -> {
          throw new IllegalStateException("boom\u001b[31m\nsecond line");
        };
    String[] args = {"check", folder.toString(), "--period", "2016Q1"};
    assertThat(run(failing, args)).isEqualTo(70);
    assertThat(err())
        .contains("内部出错", "IllegalStateException: boom␛[31m", "--debug")
        .doesNotContain("\tat ")
        .doesNotContain("second line");
    assertThat(run(failing, "--debug", args[0], args[1], args[2], args[3])).isEqualTo(70);
    assertThat(err()).contains("\tat io.hegui");
  }

  @Test
  void seventyIsAnErrorToo() {
    assertThat(
            run(
                () -> {
                  throw new StackOverflowError();
                },
                "check",
                folder.toString(),
                "--period",
                "2016Q1"))
        .isEqualTo(70);
    assertThat(err()).contains("StackOverflowError");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "chek",
        "check",
        "check . --period 2016Q5",
        "check . --period 2016Q1 --as-of 2016-02-30",
        "check . --period 2016Q1 --format xml",
        "check . --period 2016Q1 --frobnicate",
        "check . --period 2016Q1 --period 2016Q2",
        "check no-such-file --period 2016Q1",
        "check . --period 2016Q1 --lang fr",
        "check . --period 2016Q1 --out no-such-folder/report.txt",
        "check . --period 2016Q1 --out .",
        "check pom.xml --period 2016Q1 --out pom.xml",
        "rules no-such-rule",
        "rules --severity X"
      })
  void twoIsWrongUsageSaidInTwoLines(String line) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ", -1);
    assertThat(run(Reports::clean, args)).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err().lines()).hasSize(2);
    assertThat(err()).startsWith("用法有误：");
  }

  @Test
  void aMistypedOptionIsToldTheOneThatWasMeant() {
    assertThat(run(Reports::clean, "check", ".", "--period=2016Q1", "--fromat=json")).isEqualTo(2);
    assertThat(err()).contains("没有这个选项 --fromat=json；是否指 --format？");
  }

  @Test
  void wrongUsageIsSaidInEnglishToo() {
    assertThat(run(Reports::clean, "check", ".", "--period", "soon", "--lang", "en")).isEqualTo(2);
    assertThat(err()).startsWith("wrong usage: option --period cannot be \"soon\"");
  }

  @Test
  void helpIsThereAsAWord() {
    assertThat(run(Reports::clean, "help", "check")).isZero();
    assertThat(out()).contains("用法：hegui check");
    assertThat(run(Reports::clean, "help")).isZero();
    assertThat(out()).contains("子命令：");
  }

  @Test
  void helpSpeaksBothLanguages() {
    assertThat(run(Reports::clean, "check", "--help")).isZero();
    assertThat(out()).contains("用法：hegui check", "退出码", "未能全部读入");
    assertThat(run(Reports::clean, "check", "--help", "--lang=en")).isZero();
    assertThat(out()).contains("Usage: hegui check", "Exit codes:");
  }

  @Test
  void jsonReadsBackAsTheSameReport() throws IOException {
    check(Reports.full(), "--format", "json");
    assertThat(ReportJson.read(new ByteArrayInputStream(out.toByteArray())))
        .isEqualTo(Reports.full());
  }

  @Test
  void aFileIsReplacedWholeAndNothingIsLeftBeside() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Path file = Files.writeString(reports.resolve("报告.txt"), "old");
    assertThat(check(Reports.clean(), "--out", file.toString())).isZero();
    assertThat(Files.readString(file)).contains("合规检查报告");
    assertThat(out()).isEmpty();
    assertThat(err()).contains("报告已写入", "未发现问题");
    try (var files = Files.list(reports)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFileStaysAsItWasWhenWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), "old");
    ReportFile report = new ReportFile(file);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                report.write(
                    to -> {
                      to.write('x');
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(Files.readString(file)).isEqualTo("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void coloursAreForTerminalsOnlyAndNoColorIsHeeded() {
    check(Reports.full());
    assertThat(out()).doesNotContain("\u001b");
    terminal = true;
    environment = Map.of("NO_COLOR", "1");
    check(Reports.full());
    assertThat(out()).doesNotContain("\u001b");
    environment = Map.of();
    check(Reports.full());
    assertThat(out()).contains("\u001b[");
  }

  @Test
  void coloursCanBeForcedOrForbidden() {
    check(Reports.full(), "--color", "always");
    assertThat(out()).contains("\u001b[");
    out.reset();
    terminal = true;
    check(Reports.full(), "--color=never");
    assertThat(out()).doesNotContain("\u001b");
  }

  @Test
  void aLargeCheckThatIsStoppedLeavesNoReport() {
    Path json = folder.resolve("report.json");
    String[] more = {"--format", "json", "--out", json.toString(), "--work", "work"};
    assertThat(check(Reports.clean(), more)).isEqualTo(130);
    assertThat(json).doesNotExist();
  }

  private ComplianceReport onWorkbook(String name) throws IOException {
    Path file = folder.resolve(name);
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream to = Files.newOutputStream(file)) {
      workbook.createSheet("村").createRow(0).createCell(0).setCellValue("村编号");
      workbook.getSheetAt(0).createRow(1).createCell(0).setCellValue("V07");
      workbook.write(to);
    }
    DataNote note =
        new DataNote(
            "villages",
            file.toString(),
            "村",
            2,
            "id",
            "V07",
            DataProblem.DUPLICATE_ID,
            Effect.ROW_MARKED,
            new Text("重复", "twice"));
    return Reports.of(true, List.of(), List.of(), List.of(note));
  }

  @Test
  void workbooksAreAnnotatedInCopies() throws IOException {
    ComplianceReport report = onWorkbook("county.xlsx");
    byte[] before = Files.readAllBytes(folder.resolve("county.xlsx"));
    Path copies = folder.resolve("copies");
    assertThat(check(report, "--annotate", copies.toString())).isZero();
    assertThat(err()).contains("已加注释的副本", "（1 项）");
    assertThat(Files.readAllBytes(folder.resolve("county.xlsx"))).isEqualTo(before);
    try (Workbook copy = new XSSFWorkbook(copies.resolve("county.annotated.xlsx").toFile())) {
      assertThat(copy.getSheet("村").getCellComment(new CellAddress("A2")).getString().getString())
          .contains("重复");
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  @Test
  void aWorkbookThatCannotBeAnnotatedIsSaidAndTheOthersAre() throws IOException {
    ComplianceReport report = onWorkbook("b.xlsx");
    Files.writeString(folder.resolve("a.xlsx"), "a,b");
    assertThat(check(report, "--annotate", folder.resolve("copies").toString())).isEqualTo(3);
    assertThat(err()).contains("没有加注释", "a.xlsx");
    assertThat(folder.resolve("copies/b.annotated.xlsx")).exists();
    assertThat(folder.resolve("copies/a.annotated.xlsx")).doesNotExist();
  }

  @Test
  void findingsWithoutAPlaceInAWorkbookAreListed() throws IOException {
    ComplianceReport report = Reports.of(true, VIOLATIONS, List.of(), List.of());
    assertThat(check(report, "--annotate", folder.resolve("copies").toString())).isEqualTo(1);
    assertThat(err()).contains("有 1 项在工作簿中没有可标注的位置", "3.2-village-team");
  }

  @Test
  void copiesDoNotGoWhereDataIsRead() {
    assertThat(check(Reports.clean(), "--annotate", folder.toString())).isEqualTo(2);
    assertThat(err()).contains("--annotate");
    assertThat(check(Reports.clean(), "--annotate", "copies", "--work", "work")).isEqualTo(2);
    assertThat(err()).contains("--annotate 不能与 --work 同用");
  }
}
