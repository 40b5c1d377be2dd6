package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.RuleFile;
import io.hegui.examples.policies.files.YamlFile.Entry;
import io.hegui.examples.policies.files.YamlFile.Part;
import io.hegui.facts.FactTable;
import io.hegui.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the files are there, can be read, and are those that the manifest lists. */
final class FileChecks implements Examination {
  private static final List<String> NEEDED =
      List.of(
          "parameters.yaml", "readings.yaml", "messages_zh.properties", "messages_en.properties");

  private static final Text NO_CLASS = new Text("没有这个类", "there is no such class");
  private static final Text NO_TABLE = new Text("没有 @FactTable", "it has no @FactTable");

  @Override
  public void examine(PolicySource policy, Findings findings) {
    Path manifest = policy.manifest().path();
    malformed(policy, findings);
    if (policy.malformed().containsKey(manifest)) {
      return; // it does not say where the others are
    }
    if (!Files.isDirectory(policy.base())) {
      String folder = policy.manifest().root().at("folder").text();
      findings.add(Check.FILE_MISSING, manifest, line(policy, "folder"), folder);
      return;
    }
    for (String name : NEEDED) {
      Path file = policy.base().resolve(name);
      if (!Files.exists(file)) {
        findings.add(Check.FILE_MISSING, manifest, line(policy, "folder"), name);
      }
    }
    compareSources(policy, findings);
    ownTables(policy, findings);
    readTables(policy, findings);
    policy.files().forEach(file -> syntax(file, findings));
  }

  private static void malformed(PolicySource policy, Findings findings) {
    policy
        .malformed()
        .forEach(
            (file, why) ->
                findings.add(
                    Check.FILE_MALFORMED,
                    file,
                    why.line(),
                    String.valueOf(file.getFileName()),
                    "problem",
                    String.valueOf(why.getMessage())));
  }

  private static void syntax(RuleFile file, Findings findings) {
    Optional<SyntaxHints> hint = file.faults().isEmpty() ? Optional.empty() : SyntaxHints.of(file);
    if (hint.isPresent()) {
      syntax(file, hint.get().line(), hint.get().problem(), findings);
    } else {
      for (RuleFile.Fault fault : file.faults()) {
        syntax(file, fault.line(), fault.problem(), findings);
      }
    }
  }

  private static void syntax(RuleFile file, int line, Object problem, Findings findings) {
    findings.add(Check.DRL_SYNTAX, file.path(), line, file.name(), "problem", problem);
  }

  /** A class that is no table would be missed only where rules ask for its rows. */
  private static void ownTables(PolicySource policy, Findings findings) {
    for (Part table : policy.manifest().root().at("tables").items()) {
      Optional<Class<?>> type = policy.javaClass(table.text());
      if (type.isEmpty() || !type.get().isAnnotationPresent(FactTable.class)) {
        Path manifest = policy.manifest().path();
        findings.add(
            Check.TABLE_CLASS,
            manifest,
            table.line(),
            table.text(),
            "what",
            type.isEmpty() ? NO_CLASS : NO_TABLE);
      }
    }
  }

  private static void readTables(PolicySource policy, Findings findings) {
    for (Entry parameter : policy.parameters().root().entries()) {
      Part table = parameter.value().at("table");
      Path file = policy.tableFile(table.text());
      if (!table.text().isEmpty() && !Files.exists(file)) {
        findings.add(Check.FILE_MISSING, policy.parameters().path(), table.line(), table.text());
      } else if (!table.text().isEmpty()) {
        try {
          policy.readTable(table.text());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
          findings.add(
              Check.TABLE_MALFORMED,
              file,
              1,
              table.text(),
              "problem",
              String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private static void compareSources(PolicySource policy, Findings findings) {
    Set<String> listed = new HashSet<>();
    for (Part source : policy.manifest().root().at("sources").items()) {
      listed.add(source.text());
      if (!Files.exists(policy.base().resolve(source.text()))) {
        findings.add(Check.FILE_MISSING, policy.manifest().path(), source.line(), source.text());
      }
    }
    for (RuleFile file : policy.files()) {
      if (!listed.contains(file.name())) {
        findings.add(
            Check.SOURCE_UNLISTED, policy.manifest().path(), line(policy, "sources"), file.name());
      }
    }
  }

  private static int line(PolicySource policy, String field) {
    return policy.manifest().root().entry(field).map(entry -> entry.line()).orElse(1);
  }
}
