package io.hegui.examples.reports.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/** A folder for temporary files, which nobody else may read and which is deleted in the end. */
final class Scratch implements Closeable {
  /** Something that needs temporary files. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private final Path folder;

  Scratch() throws IOException {
    this.folder = Files.createTempDirectory("hegui-list");
  }

  /** A file that does not exist yet. */
  Path file() {
    return folder.resolve("workbook.xlsx");
  }

  /** Has POI keep its temporary files in the folder, in this thread and for this work only. */
  void run(Work work) throws IOException {
    try {
      TempFile.withStrategy(
          new DefaultTempFileCreationStrategy(folder.toFile()),
          () -> {
            try {
              work.run();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return folder;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
