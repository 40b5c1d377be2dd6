package io.hegui.large;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {
  @TempDir Path folder = Path.of("");

  @Test
  void whatSaysThatAStepIsDoneIsRemovedBeforeWhatTheStepMade() throws IOException {
    WorkFolder work = WorkFolder.open(folder.resolve("work"), "check");
    Files.createFile(Files.createDirectories(work.read()).resolve("villages.rows"));
    Files.createFile(Files.createDirectories(work.shares()).resolve("0.rows"));
    for (Path file : List.of(work.done("read"), work.done("cut"), work.report(0))) {
      Files.createFile(file);
    }
    List<String> order =
        work.inOrderOfRemoval().stream().map(file -> file.getFileName().toString()).toList();
    assertThat(order.subList(0, 2)).containsExactly("read.done", "cut.done");
    assertThat(order.subList(order.size() - 2, order.size()))
        .containsExactly("check.sha256", "work");
    work.remove();
    assertThat(folder).isEmptyDirectory();
  }
}
