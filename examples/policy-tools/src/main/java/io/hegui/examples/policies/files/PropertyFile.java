package io.hegui.examples.policies.files;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A file of messages that knows on which line each stands. */
public final class PropertyFile {
  /** A message and the line that it begins on. */
  public record Entry(String key, String value, int line) {}

  private final Path path;
  private final List<Entry> entries;

  private PropertyFile(Path path, List<Entry> entries) {
    this.path = path;
    this.entries = List.copyOf(entries);
  }

  /** Reads a file; one that is not there has no entries. */
  public static PropertyFile read(Path path) throws IOException {
    List<Entry> entries = new ArrayList<>();
    if (Files.exists(path)) {
      List<String> lines = Utf8.read(path).lines().toList();
      StringBuilder logical = new StringBuilder();
      int begun = 1;
      for (int i = 0; i < lines.size(); i++) {
        if (logical.isEmpty()) {
          begun = i + 1;
        }
        logical.append(lines.get(i)).append('\n');
        if (!goesOn(lines.get(i))) {
          add(entries, logical.toString(), begun);
          logical.setLength(0);
        }
      }
      add(entries, logical.toString(), begun);
    }
    return new PropertyFile(path, entries);
  }

  /** Whether the line ends with a backslash that is not itself escaped. */
  private static boolean goesOn(String line) {
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    boolean comment = line.stripLeading().startsWith("#") || line.stripLeading().startsWith("!");
    return !comment && backslashes % 2 == 1;
  }

  /** What a line says is for Java to say; a line has one entry at most. */
  private static void add(List<Entry> entries, String line, int number) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(line));
    properties
        .stringPropertyNames()
        .forEach(key -> entries.add(new Entry(key, properties.getProperty(key), number)));
  }

  public Path path() {
    return path;
  }

  /** The messages in the order of the file, with those that stand there twice. */
  public List<Entry> entries() {
    return entries;
  }

  /** The messages by their keys; of two the last, as a program would see it. */
  public Map<String, Entry> byKey() {
    Map<String, Entry> byKey = new LinkedHashMap<>();
    entries.forEach(entry -> byKey.put(entry.key(), entry));
    return byKey;
  }
}
