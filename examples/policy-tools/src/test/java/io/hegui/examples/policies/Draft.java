package io.hegui.examples.policies;

import io.hegui.examples.policies.files.Utf8;
import io.hegui.examples.policies.scaffold.NewPolicy;
import io.hegui.examples.policies.scaffold.NewRule;
import io.hegui.examples.policies.scaffold.RulePattern;
import io.hegui.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A policy as the bench begins it, with a rule of each pattern, to be spoilt. */
public final class Draft {
  private static final String PACKAGE = "cn.example.draft";

  private final Path folder;

  private Draft(Path folder) {
    this.folder = folder;
  }

  /** Writes it into a folder. */
  public static Draft in(Path folder) {
    try {
      new NewPolicy("draft", PACKAGE, new Text("草案", "draft"), LocalDate.of(2017, 1, 1))
          .write(folder);
      NewRule.begin("1.2-ledger", RulePattern.DEADLINE).addTo(folder);
      NewRule.begin("2.1-reports", RulePattern.FREQUENCY).addTo(folder);
      return new Draft(folder);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public Path folder() {
    return folder;
  }

  /** A file by its short name. */
  public Path file(String name) {
    Path resources = folder.resolve("src/main/resources");
    return switch (name) {
      case "policy.yaml" -> resources.resolve("META-INF/hegui/policy.yaml");
      case "lint.yaml" -> folder.resolve(name);
      default ->
          (name.startsWith("cases/") ? folder.resolve("src/test/resources") : resources)
              .resolve(PACKAGE.replace('.', '/'))
              .resolve(name);
    };
  }

  /** Puts one text for another, which must stand in the file. */
  public Draft change(String name, String old, String other) throws IOException {
    String text = Files.readString(file(name));
    if (!text.contains(old)) {
      throw new IllegalArgumentException(name + " does not hold: " + old);
    }
    Files.writeString(file(name), text.replace(old, other));
    return this;
  }

  public Draft add(String name, String text) throws IOException {
    Path file = file(name);
    String before = Files.exists(file) ? Files.readString(file) : "";
    Files.createDirectories(file.getParent());
    Files.writeString(file, before + text);
    return this;
  }

  public Draft delete(String name) throws IOException {
    Files.delete(file(name));
    return this;
  }

  /** The number of the first line that holds a text. */
  public int line(String name, String text) throws IOException {
    List<String> lines = Utf8.read(file(name)).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(name + " does not hold: " + text);
  }
}
