package io.hegui.examples.policies.scaffold;

import io.hegui.examples.policies.PolicyFolder;
import io.hegui.examples.policies.files.YamlFile;
import io.hegui.examples.policies.files.YamlFile.Malformed;
import io.hegui.policy.Clause;
import io.hegui.policy.PlanText;
import io.hegui.policy.PolicyFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule to begin.
 *
 * @param id the clause and a short name, such as {@code 3.3-caseload-max}
 */
public record NewRule(String id, RulePattern pattern) {
  private static final Pattern ID =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,2})-[a-z][a-z0-9-]*");

  /**
   * Begins a rule.
   *
   * @throws IllegalArgumentException if the id is not of its form
   */
  public static NewRule begin(String id, RulePattern pattern) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(id);
    }
    return new NewRule(id, pattern);
  }

  private String clause() {
    return new Clause(id.substring(0, id.indexOf('-'))).number();
  }

  /**
   * Adds it to the policy in a folder: its rules, parameter, messages, cases, and its place in the
   * manifest and the ledger.
   *
   * @throws FileAlreadyExistsException if there is such a rule
   */
  public void addTo(Path project) throws IOException {
    try (PolicyFolder folder = PolicyFolder.at(project)) {
      YamlFile manifest = YamlFile.read(folder.resources().resolve(PolicyFiles.MANIFEST));
      String path = manifest.root().at("folder").text();
      Path base = folder.resources().resolve(path);
      Path rule = base.resolve(id + ".drl");
      Path cases = folder.tests().resolve(path).resolve("cases").resolve(id + ".yaml");
      for (Path file : List.of(rule, cases)) {
        if (Files.exists(file)) {
          throw new FileAlreadyExistsException(file.toString());
        }
      }
      Templates templates = templates(base, manifest, path);
      String from = pattern.folder() + "/";
      Files.createDirectories(cases.getParent());
      Files.writeString(rule, templates.fill(from + "rule.drl"));
      Files.writeString(cases, templates.fill(from + "cases.yaml"));
      for (String name :
          List.of("parameters.yaml", "messages_zh.properties", "messages_en.properties")) {
        append(base.resolve(name), templates.fill(from + name));
      }
      list(manifest);
      enter(base, manifest, templates.fill(from + "sentence.txt").lines().toList());
    } catch (Malformed e) {
      throw new IOException(project + ": " + e.getMessage(), e);
    }
  }

  private Templates templates(Path base, YamlFile manifest, String path)
      throws IOException, Malformed {
    YamlFile parameters = YamlFile.read(base.resolve("parameters.yaml"));
    String name = manifest.root().at("from").text();
    String day =
        parameters.root().at(name).at("values").entries().stream()
            .map(entry -> entry.value().text())
            .findFirst()
            .orElseThrow(() -> new IOException("no value of " + name));
    LocalDate from = LocalDate.parse(day);
    LocalDate deadline = from.plusMonths(1);
    String parameter = name.replaceFirst("[^.]*$", "") + pattern.parameter();
    if (parameters.root().entry(parameter).isPresent()) {
      parameter += "." + id.substring(id.indexOf('-') + 1);
    }
    return new Templates()
        .with("package", path.replace('/', '.'))
        .with("rule", id)
        .with("clause", clause())
        .with("parameter", parameter)
        .with("from", day)
        .with("year", String.valueOf(from.getYear()))
        .with("deadline", deadline.toString())
        .with("after", deadline.plusDays(1).toString());
  }

  private static void append(Path file, String text) throws IOException {
    String before = Files.readString(file);
    Files.writeString(file, before + (before.endsWith("\n") ? "" : "\n") + text);
  }

  /** Lists the file of rules in the manifest. */
  private void list(YamlFile manifest) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(manifest.path()));
    YamlFile.Entry sources =
        manifest.root().entry("sources").orElseThrow(() -> new IOException("no sources"));
    List<YamlFile.Part> listed = sources.value().items();
    String item = "  - " + id + ".drl";
    if (listed.isEmpty()) {
      lines.set(sources.line() - 1, "sources:");
      lines.add(sources.line(), item);
    } else {
      lines.add(listed.get(listed.size() - 1).line(), item);
    }
    Files.write(manifest.path(), lines);
  }

  /**
   * Enters the sentence into the ledger, where the policy keeps one: behind those of its clause.
   */
  private void enter(Path base, YamlFile manifest, List<String> sentence)
      throws IOException, Malformed {
    String name = manifest.root().at("ledger").text();
    if (name.isEmpty()) {
      return;
    }
    Path file = base.resolve(name);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int at = lines.size();
    List<YamlFile.Part> entries = YamlFile.read(file).root().items();
    for (int i = 0; i + 1 < entries.size(); i++) {
      boolean same = entries.get(i).at("clause").text().equals(clause());
      if (same && !entries.get(i + 1).at("clause").text().equals(clause())) {
        at = entries.get(i + 1).line() - 1;
      }
    }
    String hash = PlanText.of(sentence.get(0)).sentences().get(0).sha256();
    lines.addAll(
        at,
        List.of(
            "# " + sentence.get(0),
            "- clause: \"" + clause() + "\"",
            "  sha256: " + hash,
            "  class: encoded",
            "  rules: [" + id + "]",
            "  zh: '" + sentence.get(0).replace("。", "") + "'",
            "  en: '" + sentence.get(1) + "'"));
    Files.write(file, lines);
  }
}
