package io.hegui.examples.assurance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing begins with, and every input that once broke a promise. */
class ReaderTest {
  private static final Path INPUTS = Path.of("src", "test", "fuzz");

  static List<Arguments> inputs() throws IOException {
    List<Arguments> inputs = new ArrayList<>();
    for (Reader reader : Reader.values()) {
      for (String folder : List.of(reader.folder(), "all")) {
        try (Stream<Path> files = Files.list(INPUTS.resolve(folder))) {
          files.sorted().forEach(file -> inputs.add(Arguments.of(reader, file)));
        }
      }
    }
    return inputs;
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void thePromisesHold(Reader reader, Path input) throws IOException {
    reader.read(Files.readAllBytes(input));
  }

  @Test
  void everyReaderHasInputs() throws IOException {
    for (Reader reader : Reader.values()) {
      assertThat(INPUTS.resolve(reader.folder())).isNotEmptyDirectory();
    }
  }
}
