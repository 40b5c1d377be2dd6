package io.hegui.input;

import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import io.hegui.facts.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a file by its extension, or every file of a folder. Immutable. */
final class PathReader {
  /** Reads something that may fail. */
  @FunctionalInterface
  interface Reading {
    void run() throws IOException;
  }

  private final Map<String, FileForm> forms;

  private PathReader(Map<String, FileForm> forms) {
    this.forms = forms;
  }

  static PathReader standard() {
    return new PathReader(Map.of())
        .with(new JsonForm())
        .with(new TableFile(Set.of("jsonl", "ndjson"), JsonLinesTable::read))
        .with(new TableFile(Set.of("csv"), CsvTable::read));
  }

  PathReader with(FileForm form) {
    Map<String, FileForm> all = new LinkedHashMap<>(forms);
    form.extensions().forEach(extension -> all.put(extension, form));
    return new PathReader(all);
  }

  void read(Path path, Intake builder) {
    if (Files.isDirectory(path)) {
      guard(path.toString(), builder, () -> folder(path, builder));
    } else {
      guard(path.toString(), builder, () -> file(path, builder));
    }
  }

  private void folder(Path folder, Intake builder) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = new ArrayList<>(entries.filter(PathReader::visible).toList());
    }
    files.sort(Comparator.comparing(FileNames::name));
    for (Path file : files) {
      guard(file.toString(), builder, () -> file(file, builder));
    }
  }

  /** Neither hidden nor the lock that an office program leaves beside an open file. */
  private static boolean visible(Path path) {
    String name = FileNames.name(path);
    return !name.startsWith(".") && !name.startsWith("~$");
  }

  private void file(Path path, Intake builder) throws IOException {
    String file = path.toString();
    FileForm form = forms.get(FileNames.extension(path));
    boolean special = Files.exists(path) && !Files.isRegularFile(path); // a folder, a pipe
    if (form != null && !special) {
      form.read(path, file, builder);
    } else if (Files.exists(path)) {
      Source source = new Source(file, "", 0);
      String name = FileNames.name(path);
      builder.note(Findings.notRead("", source, name, DataProblem.UNKNOWN_FILE_KIND, extensions()));
    } else {
      throw Files.notExists(path) ? new NoSuchFileException(file) : new AccessDeniedException(file);
    }
  }

  private String extensions() {
    return forms.keySet().stream().sorted().map(e -> "." + e).collect(Collectors.joining(" "));
  }

  /** Reads something; if that fails, notes why. */
  static void guard(String file, Intake builder, Reading reading) {
    try {
      reading.run();
    } catch (IOException e) {
      builder.note(Failures.of("", file, e));
    } catch (UncheckedIOException | DirectoryIteratorException e) {
      builder.note(Failures.of("", file, e.getCause()));
    }
  }
}
