package io.hegui.input;

import java.nio.file.Path;
import java.util.Locale;

/** The parts of a file's name. */
final class FileNames {
  private FileNames() {}

  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  /** The name without its extension. */
  static String stem(Path path) {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The extension in lower case and without its dot; empty if there is none. */
  static String extension(Path path) {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
