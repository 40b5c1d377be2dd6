package io.hegui.examples.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.hegui.examples.workbooks.template.CountyWorkbook;
import io.hegui.examples.workbooks.template.Titles;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that LibreOffice saved; skipped where it is not installed. */
class LibreOfficeTest extends InFolder {
  @BeforeEach
  void installed() {
    String path = String.valueOf(System.getenv("PATH"));
    assumeTrue(
        Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void whatItSavesSaysTheSame(String form) throws Exception {
    Path example = folder.resolve("county.xlsx");
    try (OutputStream out = Files.newOutputStream(example)) {
      new CountyWorkbook(Titles.CHINESE, Locale.CHINESE).writeExample(Schema.standard(), out);
    }
    Path saved = convert(example, form);
    Submission original = read(example);
    Submission read = read(saved);
    assertThat(read.findings()).isEmpty();
    for (TableSchema table : Schema.standard().tables()) {
      assertThat(facts(read, table.name())).isEqualTo(facts(original, table.name()));
    }
  }

  private Path convert(Path file, String form) throws IOException, InterruptedException {
    Path target = Files.createDirectory(folder.resolve("saved"));
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                form,
                "--outdir",
                target.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return target.resolve("county." + form);
  }
}
