package io.hegui.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the files of a policy without rules, with tables of its own. */
public final class PolicyFolder {
  private final Path folder;
  private final String id;

  public PolicyFolder(Path folder, String id) {
    this.folder = folder;
    this.id = id;
  }

  /** The policy's files, read; every parameter's and reading's name begins with the prefix. */
  public PolicyFiles with(String prefix, List<Class<?>> tables) {
    write(
        PolicyFiles.MANIFEST,
        """
        id: %s
        version: 1.0.0
        title: {zh: 试行办法, en: a trial}
        folder: io/%s
        model: META-INF/model
        sources: [rules.drl]
        from: %s.from
        to: %s.to
        organisedBy: %s.organised
        minimumShare: %s.share
        tables: [%s]
        """,
        id,
        id,
        prefix,
        prefix,
        prefix,
        prefix,
        String.join(", ", tables.stream().map(Class::getName).toList()));
    write("io/" + id + "/rules.drl", "");
    write("io/" + id + "/messages_zh.properties", "");
    write("io/" + id + "/messages_en.properties", "");
    write("io/" + id + "/readings.yaml", "%s-R1: {clauses: \"1\", zh: 如此, en: so}%n", prefix);
    StringBuilder parameters = new StringBuilder();
    for (String name : List.of("from", "to", "organised")) {
      parameters.append(parameter(prefix + "." + name, "2016-01-01"));
    }
    write("io/" + id + "/parameters.yaml", "%s", parameters + parameter(prefix + ".share", "0.5"));
    return PolicyFiles.discover(loader()).get(0);
  }

  /** What sees this policy, and the test's classes but none of their policies. */
  public ClassLoader loader() {
    return PolicyPath.open(List.of(folder), PolicyFolder.class.getClassLoader());
  }

  private static String parameter(String name, String value) {
    return name + ": {clause: \"1\", zh: 甲, en: a, values: {2016-01-01: " + value + "}}\n";
  }

  private void write(String file, String text, Object... values) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, String.format(java.util.Locale.ROOT, text, values));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
