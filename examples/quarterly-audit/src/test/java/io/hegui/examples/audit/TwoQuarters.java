package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample county, and the reports on two of its quarters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoQuarters extends InstalledCommand {
  Path folder = Path.of("");
  Path data = Path.of("");
  Path first = Path.of("");
  Path second = Path.of("");

  @BeforeAll
  void bothAreChecked(@TempDir Path temporary) {
    folder = temporary;
    Path county = folder.resolve("county");
    assertThat(run("sample", "--out", county.toString())).isZero();
    data = county.resolve("data");
    first = folder.resolve("first.json");
    second = folder.resolve("second.json");
    assertThat(check("2015Q4", "--format=json", "--out", first.toString())).isEqualTo(1);
    assertThat(check("2016Q1", "--format=json", "--out", second.toString())).isEqualTo(1);
  }

  int check(String period, String... more) {
    List<String> line = List.of("check", data.toString(), "--period", period);
    return run(Stream.concat(line.stream(), Stream.of(more)).toArray(String[]::new));
  }

  static List<String> names(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
