package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.reports.letters.Addressees;
import io.hegui.examples.reports.letters.Letter;
import io.hegui.examples.reports.letters.Letters;
import io.hegui.json.ReportJson;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeCommandTest extends InstalledCommand {
  @TempDir static Path county = Path.of("");

  @TempDir Path folder = Path.of("");

  @BeforeAll
  static void makeUpAReport() {
    NoticeCommandTest command = new NoticeCommandTest();
    String data = county.resolve("c").toString();
    assertThat(command.run("sample", "--out", data)).isZero();
    command.run("check", data + "/data", "--period=2016Q1", "--format=json", "--out", report());
  }

  private static String report() {
    return county.resolve("report.json").toString();
  }

  private int notice(String... more) {
    String[] args = new String[4 + more.length];
    String out = folder.resolve("out").toString();
    System.arraycopy(new String[] {"notice", report(), "--out", out}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return run(args);
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private static Letters letters(Addressees addressees) throws IOException {
    try (InputStream in = Files.newInputStream(Path.of(report()))) {
      return Letters.of(ReportJson.read(in), addressees);
    }
  }

  @Test
  void everyFindingOfTheSampleCountyIsInItsOwnersLettersAndInNoOthers() throws IOException {
    assertThat(notice()).isZero();
    Letters letters = letters(Addressees.ALL);
    ComplianceReport report = letters.report();
    String index = Files.readString(folder.resolve("out/index.html"));
    for (Letter letter : letters.letters()) {
      String page = Files.readString(folder.resolve("out/" + letter.stem() + ".html"));
      for (Violation finding : report.violations()) {
        assertThat(page.contains("编号：" + finding.id()))
            .as("%s in the letter to %s", finding.id(), letter.name())
            .isEqualTo(finding.owedBy().contains(letter.to()));
      }
    }
    for (Violation finding : letters.unaddressed()) {
      assertThat(index).contains(finding.id());
      assertThat(out()).contains(finding.id());
    }
    assertThat(files()).hasSize(letters.letters().size() + 1);
  }

  @Test
  void lettersAreWrittenInEveryFormatThatIsAskedFor() throws IOException {
    assertThat(notice("--format", "docx", "--format=HTML", "--per", "township")).isZero();
    List<String> stems = letters(Addressees.TOWNSHIP).letters().stream().map(Letter::stem).toList();
    assertThat(stems).isNotEmpty();
    assertThat(files()).hasSize(2 * stems.size() + 1).contains(stems.get(0) + ".docx");
  }

  @Test
  void whatIsGivenStandsInEveryLetterWithThePolicysTitle() throws IOException {
    notice("--deadline=2016-05-31", "--date=2016-04-10", "--issuer=县审计局", "--number=审改{n}号");
    String page =
        Files.readString(
            folder.resolve("out/" + letters(Addressees.ALL).letters().get(1).stem() + ".html"));
    assertThat(page)
        .contains("2016年5月31日前完成", "2016年4月10日", "县审计局", "审改2号")
        .contains("依据《")
        .doesNotContain("依据《plan");
    assertThat(out()).contains("份整改通知书");
  }

  @Test
  void aFolderThatIsThereAndEmptyIsFilled() throws IOException {
    Files.createDirectory(folder.resolve("out"));
    assertThat(notice()).isZero();
    assertThat(files()).contains("index.html").noneMatch(name -> name.startsWith("."));
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("out")).resolve("mine.txt");
    Files.writeString(mine, "mine");
    assertThat(notice()).isEqualTo(2);
    assertThat(err()).contains("应是新的或空的文件夹");
    assertThat(files()).containsExactly("mine.txt");
  }

  @Test
  void nothingIsLeftWhenWritingFails() throws IOException {
    Path out = folder.resolve("out");
    NewFolder whole = new NewFolder(out);
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    whole.write(
                        draft -> {
                          Files.writeString(draft.resolve("one.html"), "one");
                          throw new IOException("disk full");
                        })))
        .hasMessage("disk full");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void threeIsAReportThatCannotBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("no.json"), "{}");
    assertThat(run("notice", file.toString(), "--out", folder.resolve("out").toString()))
        .isEqualTo(3);
    assertThat(err()).startsWith("无法读取报告");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notice",
        "notice pom.xml",
        "notice no-such-file --out x",
        "notice . --out x",
        "notice pom.xml --out pom.xml",
        "notice pom.xml --out no-such-folder/x",
        "notice pom.xml --out x --per cadre",
        "notice pom.xml --out x --format pdf",
        "notice pom.xml --out x --deadline soon"
      })
  void twoIsWrongUsage(String line) {
    assertThat(run(line.split(" ", -1))).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err().lines()).hasSize(2);
    assertThat(err()).startsWith("用法有误：");
    assertThat(Path.of("x")).doesNotExist();
  }

  @Test
  void aWrongFormatIsToldTheLettersOwnFormats() {
    run("notice", "pom.xml", "--out=x", "--format=pdf");
    assertThat(err()).contains("可用 html docx");
  }
}
