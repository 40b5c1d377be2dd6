package io.hegui.examples.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateDataTest {
  @TempDir private Path folder;

  private int run(String... options) {
    PrintWriter nobody = new PrintWriter(new StringWriter());
    String[] all =
        Stream.concat(Stream.of("--out", folder.toString()), Stream.of(options))
            .toArray(String[]::new);
    return new CommandLine(new GenerateData()).setErr(nobody).setOut(nobody).execute(all);
  }

  @Test
  void optionsTakeThePlaceOfTheSizesNumbers() throws IOException {
    assertThat(run("--townships", "2", "--villages", "10", "--households", "5", "--faults", "0"))
        .isZero();
    List<String> villages = Files.readAllLines(folder.resolve("villages.csv"));
    assertThat(villages).hasSize(11).first().isEqualTo("id,name,townshipId,poor,exitedOn");
    assertThat(Files.readAllLines(folder.resolve("households.csv"))).hasSize(51);
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(run("--faults", "0.3")).isNotZero();
    assertThat(run("--size", "continent")).isNotZero();
    assertThat(run("--last", "2015Q2")).isNotZero();
  }
}
