package io.hegui.examples.nationwide;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the submission.
 *
 * @param number its number in the order of reading
 * @param path its name as findings and evidence give it
 */
record InputFile(int number, String path) implements Serializable {
  /** The files, in the order in which the library reads them; of a folder also what is deeper. */
  static List<InputFile> of(List<String> inputs) {
    List<Path> paths = new ArrayList<>();
    inputs.forEach(input -> collect(Path.of(input), paths));
    List<InputFile> files = new ArrayList<>();
    paths.forEach(path -> files.add(new InputFile(files.size(), path.toString())));
    return files;
  }

  private static void collect(Path path, List<Path> files) {
    if (!Files.isDirectory(path)) {
      files.add(path); // be it missing: its reader says so
      return;
    }
    try (Stream<Path> entries = Files.list(path)) {
      entries
          .filter(entry -> !name(entry).startsWith(".") && !name(entry).startsWith("~$"))
          .sorted(Comparator.comparing(InputFile::name))
          .forEach(entry -> collect(entry, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
