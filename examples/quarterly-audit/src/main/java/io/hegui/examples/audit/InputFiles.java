package io.hegui.examples.audit;

import io.hegui.examples.reports.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that were handed in, each with its length and its digest, so that a reader can tell
 * whether a file at hand is the one that was checked.
 */
final class InputFiles {
  private InputFiles() {}

  /**
   * The files among the paths and those in folders among them, named and in the order in which a
   * submission is read. A file that cannot be read is left out; of it the report has a data
   * finding.
   *
   * @throws IOException if a file breaks off while it is read
   */
  static List<InputFile> of(List<Path> paths) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (Path file : in(paths)) {
      files.add(digested(file));
    }
    return List.copyOf(files);
  }

  /** How long those files are and when they were last written: a digest that costs nothing. */
  static List<String> marks(List<Path> paths) throws IOException {
    List<String> marks = new ArrayList<>();
    for (Path file : in(paths)) {
      marks.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
    }
    return List.copyOf(marks);
  }

  private static List<Path> in(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : Files.isDirectory(path) ? inside(path) : List.of(path)) {
        if (Files.isRegularFile(file) && Files.isReadable(file)) {
          files.add(file);
        }
      }
    }
    return files;
  }

  private static List<Path> inside(Path folder) throws IOException {
    if (!Files.isReadable(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> visible(name(entry)))
          .sorted(Comparator.comparing(InputFiles::name))
          .toList();
    }
  }

  /** Neither hidden nor the lock that an office program leaves: as the reader has it. */
  private static boolean visible(String name) {
    return !name.startsWith(".") && !name.startsWith("~$");
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static InputFile digested(Path file) throws IOException {
    FileDigest digest = FileDigest.of(file);
    return new InputFile(file.toString(), digest.bytes(), digest.sha256());
  }
}
