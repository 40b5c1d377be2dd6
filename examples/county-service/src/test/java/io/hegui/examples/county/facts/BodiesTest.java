package io.hegui.examples.county.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing begins with, and every body that once broke the promise. */
class BodiesTest {
  private static final Bodies BODIES = new Bodies();

  static List<Path> bodies() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "fuzz", "bodies"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void thePromiseHolds(Path body) throws Exception {
    BODIES.send(Files.readAllBytes(body));
  }
}
