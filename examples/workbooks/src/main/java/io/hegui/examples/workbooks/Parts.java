package io.hegui.examples.workbooks;

import io.hegui.facts.DataProblem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of an Office package, by their names, whose letters' case does not count. */
final class Parts implements Closeable {
  /**
   * What a part refers to.
   *
   * @param kind the last word of the relationship's type, which both forms of the standard share
   * @param target the part that is meant; empty for what is outside the package
   */
  record Relation(String kind, String target) {}

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private long left = Limits.UNPACKED;

  private Parts(ZipFile zip) {
    this.zip = zip;
  }

  static Parts open(Path path) throws IOException {
    ZipDirectory.check(path);
    Parts parts = new Parts(new ZipFile(path.toFile(), StandardCharsets.UTF_8));
    try {
      for (ZipEntry entry : Collections.list(parts.zip.entries())) {
        String name = key(entry.getName());
        if (parts.entries.put(name, entry) != null) {
          throw RefusedException.malformed("zip.twice"); // which of them counts?
        }
      }
      return parts;
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static String key(String name) {
    String path = name.replace('\\', '/');
    return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** Whether there is a part in that folder. */
  boolean hasFolder(String folder) {
    return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
  }

  /**
   * The bytes of a part.
   *
   * @throws RefusedException if there is no such part
   */
  InputStream open(String name) throws IOException {
    ZipEntry entry = entries.get(key(name));
    if (entry == null) {
      throw new RefusedException(DataProblem.MALFORMED, Phrases.of("part.missing", "part", name));
    }
    return new PartStream(this, entry, zip.getInputStream(entry));
  }

  /** Counts what was unpacked of all parts. */
  void unpacked(long bytes) throws RefusedException {
    left -= bytes;
    if (left < 0) {
      throw RefusedException.tooLarge("part.large", Limits.UNPACKED >> 20);
    }
  }

  /** What a part refers to, by the ids that it uses; the empty name stands for the package. */
  Map<String, Relation> relations(String part) throws IOException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String file = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    Map<String, Relation> relations = new LinkedHashMap<>();
    if (!has(file)) {
      return relations;
    }
    try (InputStream in = open(file)) {
      Xml xml = new Xml(in);
      for (Xml.Event event = xml.next(); event != Xml.Event.END_OF_PART; event = xml.next()) {
        if (event == Xml.Event.START && xml.name().equals("Relationship")) {
          String type = xml.attribute("Type");
          String kind = type.substring(type.lastIndexOf('/') + 1);
          boolean outside = xml.attribute("TargetMode").equals("External");
          String target = outside ? "" : resolve(folder, xml.attribute("Target"));
          relations.put(xml.attribute("Id"), new Relation(kind, target));
          if (relations.size() > Limits.PARTS) {
            throw RefusedException.tooLarge("many.parts", Limits.PARTS);
          }
        }
      }
    }
    return relations;
  }

  /** The first part of that kind that another refers to; null if there is none. */
  @Nullable String first(Map<String, Relation> relations, String kind) {
    return relations.values().stream()
        .filter(relation -> relation.kind().equals(kind) && !relation.target().isEmpty())
        .map(Relation::target)
        .findFirst()
        .orElse(null);
  }

  private static String resolve(String folder, String target) {
    String path = target.replace('\\', '/');
    Deque<String> steps = new ArrayDeque<>();
    for (String step : List.of((path.startsWith("/") ? path : folder + path).split("/"))) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
