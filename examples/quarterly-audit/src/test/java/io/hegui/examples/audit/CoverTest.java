package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hegui.examples.audit.text.Reports;
import io.hegui.examples.reports.Workpaper;
import io.hegui.json.ReportJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;

class CoverTest {
  /** A command that has the options and nothing else. */
  @Command(name = "check")
  private static final class Framed {
    @Mixin private final Cover cover = new Cover();
  }

  @TempDir Path folder = Path.of("");

  private static Cover cover(String... args) {
    Framed framed = new Framed();
    new CommandLine(framed).parseArgs(args);
    return framed.cover;
  }

  private static Session session(Language language) {
    Surroundings nowhere =
        new Surroundings(
            OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false, Map.of());
    return new Session(nowhere, new InstalledLibrary(), language, language, new Manner());
  }

  @Test
  void optionsFillTheCover() {
    Cover cover =
        cover(
            "--audited-unit=某县",
            "--matter",
            "驻村帮扶",
            "--prepared-by=甲",
            "--reviewed-by=乙",
            "--date=2016-04-08",
            "--index=A-3");
    assertThat(cover.workpaper())
        .isEqualTo(new Workpaper("某县", "驻村帮扶", "甲", "乙", LocalDate.of(2016, 4, 8), "A-3"));
  }

  @Test
  void whatIsNotGivenIsLeftBlank() throws IOException {
    assertThat(cover().workpaper()).isEqualTo(Workpaper.BLANK);
    assertThat(cover().earlier(reader())).isEmpty();
  }

  @Test
  void earlierReportsAreReadInTheOrderGiven() throws IOException {
    Path one = write("one.json");
    Path two = write("two.json");
    assertThat(cover("--earlier", one.toString(), "--earlier", two.toString()).earlier(reader()))
        .isEqualTo(List.of(Reports.full(), Reports.full()));
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      ReportJson.write(Reports.full(), out);
    }
    return file;
  }

  @Test
  void anEarlierReportThatIsNotThereIsAWrongCommandLineThatNamesTheFile() {
    for (Path file : List.of(folder.resolve("none.json"), folder)) {
      Cover cover = cover("--earlier", file.toString());
      assertThatThrownBy(() -> cover.earlier(reader()))
          .isInstanceOf(Misuse.class)
          .hasMessageContaining(file.toString());
    }
  }

  @Test
  void anEarlierReportThatIsNoneCannotBeRead() throws IOException {
    Path text = Files.writeString(folder.resolve("text.json"), "no report");
    Cover cover = cover("--earlier", text.toString());
    assertThatThrownBy(() -> cover.earlier(reader()))
        .isInstanceOf(EarlierReport.UnreadableException.class)
        .hasMessageContaining(text.toString());
  }

  private static EarlierReport reader() {
    return new EarlierReport(session(Language.ZH), new CommandLine(new Framed()).getCommandSpec());
  }

  @ParameterizedTest
  @EnumSource
  void everyOptionHasItsHelp(Language language) {
    ResourceBundle help = language.help();
    List<OptionSpec> options = new CommandLine(new Framed()).getCommandSpec().options();
    assertThat(options)
        .hasSize(7)
        .allSatisfy(
            option ->
                assertThat(help.getString("hegui.check." + option.longestName().substring(2)))
                    .isNotBlank());
  }
}
