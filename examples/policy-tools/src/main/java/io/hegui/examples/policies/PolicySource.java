package io.hegui.examples.policies;

import io.hegui.examples.policies.drl.RuleFile;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.examples.policies.drl.Types;
import io.hegui.examples.policies.files.PropertyFile;
import io.hegui.examples.policies.files.YamlFile;
import io.hegui.examples.policies.files.YamlFile.Malformed;
import io.hegui.examples.policies.thresholds.ThresholdWorkbook;
import io.hegui.facts.FactTable;
import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import io.hegui.policy.RuleName.Part;
import io.hegui.policy.ThresholdTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A policy as it is written, read without asking whether it is right: the library refuses a policy
 * that does not fit together, an author wants to know where.
 */
public final class PolicySource {
  private final PolicyFolder folder;
  private final Map<Path, Malformed> malformed = new LinkedHashMap<>();
  private final YamlFile manifest;
  private final Path base;
  private final YamlFile parameters;
  private final YamlFile readings;
  private final YamlFile ledger;
  private final PropertyFile chinese;
  private final PropertyFile english;
  private final List<RuleFile> files = new ArrayList<>();
  private final ClassLoader loader;
  private final Types types;

  private PolicySource(PolicyFolder folder, ClassLoader loader) throws IOException {
    this.folder = folder;
    this.loader = loader;
    this.manifest = yaml(folder.resources().resolve(io.hegui.policy.PolicyFiles.MANIFEST));
    this.base = folder.resources().resolve(manifest.root().at("folder").text());
    this.parameters = yaml(base.resolve("parameters.yaml"));
    this.readings = yaml(base.resolve("readings.yaml"));
    String name = manifest.root().at("ledger").text();
    this.ledger = yaml(base.resolve(name.isEmpty() ? "ledger.yaml" : name));
    this.chinese = PropertyFile.read(base.resolve("messages_zh.properties"));
    this.english = PropertyFile.read(base.resolve("messages_en.properties"));
    for (Path file : PolicyFolder.files(base, ".drl")) {
      files.add(RuleFile.read(file, base.relativize(file).toString().replace('\\', '/')));
    }
    this.types = new Types(loader, files);
  }

  /**
   * Reads a policy.
   *
   * @param loader knows the policy's own fact tables
   */
  public static PolicySource read(PolicyFolder folder, ClassLoader loader) throws IOException {
    return new PolicySource(folder, loader);
  }

  private YamlFile yaml(Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      try {
        return YamlFile.read(file);
      } catch (Malformed e) {
        malformed.put(file, e);
      }
    }
    return YamlFile.none(file);
  }

  public PolicyFolder folder() {
    return folder;
  }

  /** The files that are no YAML, with the reason. */
  public Map<Path, Malformed> malformed() {
    return malformed;
  }

  public YamlFile manifest() {
    return manifest;
  }

  /** The folder of the rules, parameters and messages. */
  public Path base() {
    return base;
  }

  public YamlFile parameters() {
    return parameters;
  }

  public YamlFile readings() {
    return readings;
  }

  public YamlFile ledger() {
    return ledger;
  }

  public PropertyFile chinese() {
    return chinese;
  }

  public PropertyFile english() {
    return english;
  }

  /** All files of rules that are there, whether or not the manifest lists them. */
  public List<RuleFile> files() {
    return files;
  }

  /** All rules of all files. */
  public List<RuleSource> rules() {
    return files.stream().flatMap(file -> file.rules().stream()).toList();
  }

  /** The rules that do that part. */
  public List<RuleSource> rules(Part part) {
    return rules().stream().filter(rule -> rule.is(part)).toList();
  }

  /** The rule that says who owes that. */
  public Optional<RuleSource> owing(String id) {
    return rules(Part.OWES).stream().filter(rule -> rule.isOf(id)).findFirst();
  }

  public Types types() {
    return types;
  }

  /** Where a table of thresholds is kept: as CSV beside the parameters, or as a workbook. */
  public Path tableFile(String name) {
    Path csv = base.resolve(name);
    Path workbook = folder.tables().resolve(name.replaceFirst("\\.csv$", ".xlsx"));
    return !Files.exists(csv) && Files.exists(workbook) ? workbook : csv;
  }

  /**
   * Reads a table of thresholds.
   *
   * @throws IllegalArgumentException if it is no such table
   */
  public ThresholdTable readTable(String name) throws IOException {
    Path file = tableFile(name);
    try {
      return ThresholdTable.parse(
          name,
          file.toString().endsWith(".xlsx")
              ? ThresholdWorkbook.toCsv(file)
              : Files.readAllBytes(file));
    } catch (RuntimeException e) { // whatever the readers of CSV and workbooks make of it, too
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** A table of thresholds; empty if it is not there, or is no such table. */
  public Optional<ThresholdTable> table(String name) {
    try {
      return Files.exists(tableFile(name)) ? Optional.of(readTable(name)) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // the checks of files say why
    }
  }

  /** The fact tables by their names: the data contract's and the policy's own. */
  public Map<String, Class<?>> tables() {
    Map<String, Class<?>> tables = new LinkedHashMap<>();
    Stream.concat(
            Schema.standard().tables().stream().map(TableSchema::type),
            manifest.root().at("tables").items().stream()
                .flatMap(each -> javaClass(each.text()).stream()))
        .forEach(
            type -> {
              FactTable table = type.getAnnotation(FactTable.class);
              if (table != null) {
                tables.put(table.name(), type);
              }
            });
    return tables;
  }

  /** A class of the library or of the policy's own; empty if there is none. */
  public Optional<Class<?>> javaClass(String name) {
    try {
      return Optional.of(Class.forName(name, false, loader));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty(); // who asks says so
    }
  }
}
