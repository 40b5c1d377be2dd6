package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.audit.sample.SampleCounty;
import io.hegui.examples.audit.sample.SampleFormat;
import io.hegui.examples.audit.sample.SampleWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check reads stays as it is, wherever its results are to go. */
class OriginalsTest extends InstalledCommand {
  @TempDir Path folder = Path.of("");

  private Path workbook = Path.of("");

  @BeforeEach
  void sample() throws IOException {
    SampleCounty county = SampleCounty.withFaults(1);
    new SampleWriter(SampleFormat.XLSX).write(county.submission(), folder.resolve("data"));
    workbook = folder.resolve("data").resolve(SampleWriter.XLSX_FILE);
  }

  private int check(Path input, String... more) {
    String[] args = new String[more.length + 4];
    System.arraycopy(new String[] {"check", input.toString(), "--period", "2016Q1"}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return run(args);
  }

  @Test
  void aReportDoesNotReplaceAFileOfTheFolderThatIsRead() throws IOException {
    byte[] before = Files.readAllBytes(workbook);
    assertThat(check(folder.resolve("data"), "--format=xlsx", "--out=" + workbook))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("不能覆盖输入文件").contains(workbook.toString());
    assertThat(workbook).hasBinaryContent(before);
  }

  @Test
  void aReportOfSeveralDoesNotReplaceTheWorkbookThatLiesInItsFolder() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Path input = Files.copy(workbook, out.resolve("合规检查-2016Q1.xlsx"));
    assertThat(check(input, "--format=xlsx,csv", "--out=" + out)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("不能覆盖输入文件");
    assertThat(input).hasSameBinaryContentAs(workbook);
    assertThat(out).isDirectoryContaining(input::equals);
  }

  @Test
  void aReportDoesNotReplaceTheOneThatItIsComparedWith() throws IOException {
    Path last = folder.resolve("last.json");
    assertThat(check(workbook, "--format=json", "--out=" + last)).isEqualTo(ExitCode.VIOLATIONS);
    byte[] before = Files.readAllBytes(last);
    for (String option : new String[] {"--baseline=", "--earlier="}) {
      assertThat(check(workbook, "--format=csv", "--out=" + last, option + last))
          .isEqualTo(ExitCode.USAGE);
      assertThat(last).hasBinaryContent(before);
    }
  }

  @Test
  void aCopyDoesNotReplaceAnotherWorkbookThatIsRead() throws IOException {
    Path other = Files.copy(workbook, workbook.resolveSibling("county.annotated.xlsx"));
    run(
        "check",
        workbook.toString(),
        other.toString(),
        "--period=2016Q1",
        "--annotate=" + folder.resolve("data"));
    assertThat(other).hasSameBinaryContentAs(workbook);
    assertThat(workbook.resolveSibling("county-2.annotated.xlsx")).isNotEmptyFile();
    assertThat(workbook.resolveSibling("county.annotated.annotated.xlsx")).isNotEmptyFile();
  }

  @Test
  void aFolderForCopiesThatCannotBeMadeIsAWrongCommandLine() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(check(workbook, "--annotate=" + file.resolve("copies"))).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("无法写入", "copies").doesNotContain("内部出错");
  }
}
