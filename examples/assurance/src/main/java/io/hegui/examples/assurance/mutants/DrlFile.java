package io.hegui.examples.assurance.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of rules, taken apart.
 *
 * @param path where it lies below the policy's folder
 * @param packageName the package of its rules
 * @param imports the lines that make other packages' names known
 */
record DrlFile(String path, String packageName, String imports, List<DrlRule> rules) {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+(\\S+)");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s.*$");
  private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\".*?^end$");

  DrlFile {
    rules = List.copyOf(rules);
  }

  static DrlFile parse(String path, String text) {
    Matcher declared = PACKAGE.matcher(text);
    if (!declared.find()) {
      throw new IllegalArgumentException(path + " names no package");
    }
    StringBuilder imports = new StringBuilder();
    IMPORT.matcher(text).results().forEach(line -> imports.append(line.group()).append('\n'));
    List<DrlRule> rules = new ArrayList<>();
    RULE.matcher(text)
        .results()
        .forEach(rule -> rules.add(new DrlRule(rule.group(1), rule.group())));
    return new DrlFile(path, declared.group(1), imports.toString(), rules);
  }

  /** The whole text of the file with a mutant's rule in it. */
  static String with(Mutant mutant, String text) {
    Matcher rule = RULE.matcher(text);
    while (rule.find()) {
      if (rule.group(1).equals(mutant.place())) {
        return text.substring(0, rule.start()) + mutant.text() + text.substring(rule.end());
      }
    }
    throw new IllegalArgumentException("there is no rule " + mutant.place());
  }

  /** Every mutant of every rule. */
  List<Mutant> mutants() {
    List<Mutant> mutants = new ArrayList<>();
    for (DrlRule rule : rules) {
      for (Edit edit : RuleEdits.of(rule)) {
        mutants.add(
            new Mutant(
                path,
                rule.name(),
                edit.describe(rule.text()),
                edit.start() < rule.text().indexOf("\nwhen"),
                edit.applyTo(rule.text())));
      }
    }
    return mutants;
  }
}
