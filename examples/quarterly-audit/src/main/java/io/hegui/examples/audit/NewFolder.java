package io.hegui.examples.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A new or empty folder that gets all of its files or none. */
final class NewFolder {
  private final Path asGiven;
  private final Path folder;

  NewFolder(Path asGiven) {
    this.asGiven = asGiven;
    this.folder = asGiven.toAbsolutePath().normalize();
  }

  /** What fills a folder that is there and empty. */
  @FunctionalInterface
  interface Filling {
    void writeTo(Path folder) throws IOException;
  }

  /** The key of the message that says why nothing can be written there; empty if it can. */
  String problem() throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          return "misuse.outNotEmpty";
        }
      }
    } else if (Files.exists(folder)) {
      return "misuse.outNotEmpty";
    }
    Path written = Files.isDirectory(folder) ? folder : above();
    return Files.isDirectory(written) && Files.isWritable(written) ? "" : "misuse.outFolder";
  }

  void write(Filling filling) throws IOException {
    boolean isThere = Files.isDirectory(folder);
    // Within one file system a move is all or nothing, so the draft lies in or beside the folder.
    String draftName = ".hegui." + ProcessHandle.current().pid() + ".part";
    Path draft = (isThere ? folder : above()).resolve(draftName);
    delete(draft); // a run that was killed may have left it: see ReportFile
    Scrap scrap = new Scrap(() -> delete(draft));
    try {
      Files.createDirectory(draft);
      filling.writeTo(draft);
      if (isThere) {
        moveAll(draft);
      } else {
        Files.move(draft, folder);
      }
    } finally {
      scrap.clear();
    }
  }

  private void moveAll(Path draft) throws IOException {
    List<Path> moved = new ArrayList<>();
    try (Stream<Path> files = Files.list(draft)) {
      for (Path file : files.sorted().toList()) {
        Path place = folder.resolve(file.getFileName());
        Files.move(file, place);
        moved.add(place);
      }
    } catch (IOException e) {
      for (Path each : moved) {
        Files.deleteIfExists(each);
      }
      throw e;
    }
  }

  private static void delete(Path draft) throws IOException {
    if (!Files.exists(draft)) {
      return;
    }
    try (Stream<Path> files = Files.walk(draft)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Path above() {
    return Objects.requireNonNullElse(folder.getParent(), folder);
  }

  @Override
  public String toString() {
    return asGiven.toString();
  }
}
