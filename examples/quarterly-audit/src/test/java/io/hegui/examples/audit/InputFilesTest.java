package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.reports.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final String OF_NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @TempDir Path folder = Path.of("");

  @Test
  void aFileHasItsNameLengthAndDigest() throws IOException {
    Path file = Files.writeString(folder.resolve("村.csv"), "abc");
    assertThat(InputFiles.of(List.of(file)))
        .containsExactly(new InputFile(file.toString(), 3, OF_ABC));
  }

  @Test
  void aFoldersFilesComeByNameWithoutHiddenOnesAndLocks() throws IOException {
    for (String name : List.of("b.csv", "a.json", ".hidden.csv", "~$b.csv")) {
      Files.writeString(folder.resolve(name), "");
    }
    Files.createDirectory(folder.resolve("c"));
    assertThat(InputFiles.of(List.of(folder)))
        .containsExactly(
            new InputFile(folder.resolve("a.json").toString(), 0, OF_NOTHING),
            new InputFile(folder.resolve("b.csv").toString(), 0, OF_NOTHING));
  }

  @Test
  void aFileLongerThanOneReadIsDigestedWhole() throws IOException {
    Path file = Files.write(folder.resolve("long.csv"), new byte[1_000_000]);
    assertThat(InputFiles.of(List.of(file)))
        .containsExactly(
            new InputFile(
                file.toString(),
                1_000_000,
                "d29751f2649b32ff572b5e0a9f541ea660a50f94ff0beedfb0b692b924cc8025"));
  }

  @Test
  void whatIsNotThereIsLeftOut() throws IOException {
    assertThat(InputFiles.of(List.of(folder.resolve("none.csv")))).isEmpty();
  }
}
