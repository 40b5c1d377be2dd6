package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCommandTest extends InstalledCommand {
  @TempDir Path folder = Path.of("");

  @Test
  void whatItWritesIsReadWithoutAWord() {
    for (String option : new String[] {"--example", "--names", "--lang=en"}) {
      Path file = folder.resolve(option + ".xlsx");
      assertThat(run("template", option, "--out", file.toString())).isEqualTo(ExitCode.CLEAN);
      assertThat(err()).contains(file.toString());
      run("check", file.toString(), "--period", "2016Q1", "--format", "json");
      assertThat(out()).containsPattern("\"dataFindings\" : \\[ ]");
    }
  }

  @Test
  void anotherExtensionOrAFolderIsWrongUsage() throws IOException {
    assertThat(run("template", "--out", folder.resolve("a.xls").toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains(".xlsx");
    Path taken = Files.createDirectory(folder.resolve("a.xlsx"));
    assertThat(run("template", "--out", taken.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(run("template", "--out", folder.resolve("none/a.xlsx").toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("template")).isEqualTo(ExitCode.USAGE);
  }
}
