package io.hegui.examples.policies.scaffold;

import io.hegui.policy.PolicyFiles;
import io.hegui.text.Text;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A policy to begin.
 *
 * @param id such as {@code work-teams-2017}; the name of its jar as well
 * @param javaPackage the Java package of its rules, such as {@code cn.example.teams}
 * @param from the first day on which it binds
 */
public record NewPolicy(String id, String javaPackage, Text title, LocalDate from) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");

  /** For so many years it binds, until its author says otherwise. */
  private static final int YEARS = 5;

  /**
   * @throws IllegalArgumentException if the id or the package is not of its form
   */
  public NewPolicy {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(id);
    }
    if (!PACKAGE.matcher(javaPackage).matches()) {
      throw new IllegalArgumentException(javaPackage);
    }
  }

  /**
   * Writes it into a new or an empty folder, with one rule.
   *
   * @throws FileAlreadyExistsException if something is there
   */
  public void write(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> there = Files.list(folder)) {
        if (there.findAny().isPresent()) {
          throw new FileAlreadyExistsException(folder.toString());
        }
      }
    }
    String path = javaPackage.replace('.', '/');
    Templates templates =
        new Templates()
            .with("id", id)
            .with("prefix", prefix())
            .with("group", javaPackage)
            .with("package", javaPackage)
            .with("folder", path)
            .with("zh", quoted(title.zh()))
            .with("en", quoted(title.en()))
            .with("from", from.toString())
            .with("to", from.plusYears(YEARS).minusDays(1).toString());
    Path resources = folder.resolve("src/main/resources");
    write(folder.resolve("pom.xml"), templates.with("en", xml(title.en())).fill("policy/pom.xml"));
    templates.with("en", quoted(title.en()));
    write(resources.resolve("META-INF/kmodule.xml"), templates.fill("policy/kmodule.xml"));
    write(resources.resolve(PolicyFiles.MANIFEST), templates.fill("policy/policy.yaml"));
    for (String name :
        List.of(
            "parameters.yaml",
            "readings.yaml",
            "ledger.yaml",
            "messages_zh.properties",
            "messages_en.properties")) {
      write(resources.resolve(path).resolve(name), templates.fill("policy/" + name));
    }
    write(
        folder.resolve("src/test/java").resolve(path).resolve("RulesTest.java"),
        templates.fill("policy/RulesTest.java"));
    NewRule.begin("1.1-team-members", RulePattern.THRESHOLD).addTo(folder);
  }

  /** What the names of its parameters and readings begin with: {@code workTeams2017}. */
  private String prefix() {
    return Pattern.compile("-+(.?)")
        .matcher(id)
        .replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** In single quotes YAML takes everything for text. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "''").replaceAll("\\s", " ") + "'";
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
