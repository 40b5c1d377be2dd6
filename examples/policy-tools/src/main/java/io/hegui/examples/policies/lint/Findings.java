package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicyFolder;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is found. */
final class Findings {
  private static final Messages WORDS =
      Messages.load(Findings.class.getClassLoader(), "io/hegui/examples/policies/lint/lint");

  private final PolicyFolder folder;
  private final Set<Finding> found = new TreeSet<>(Finding.IN_ORDER);

  Findings(PolicyFolder folder) {
    this.folder = folder;
  }

  /**
   * Adds a finding.
   *
   * @param about what it is about, which its texts call {@code about}
   * @param namesAndValues what else its texts name
   */
  void add(Check check, Path file, int line, String about, Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>(Map.of("about", about));
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    found.add(
        new Finding(
            check,
            folder.name(file),
            Math.max(line, 1),
            about,
            WORDS.text(check.id(), values),
            WORDS.text(check.id() + ".do", values)));
  }

  /** Adds a finding about a rule. */
  void add(Check check, RuleSource rule, int line, Object... namesAndValues) {
    add(check, rule.file().path(), line, rule.title(), namesAndValues);
  }

  boolean hasErrors() {
    return found.stream().anyMatch(finding -> !finding.check().isWarning());
  }

  List<Finding> all() {
    return new ArrayList<>(found);
  }
}
