package io.hegui.examples.nationwide;

import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Schema;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.Policy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What every process of the job makes for itself, once, when it first needs it: loaded rules cannot
 * be sent from one to another, and take longer to load than many a share to check.
 */
final class Library {
  static final Schema SCHEMA = checker("").schema();
  static final TableTies TIES = new TableTies(SCHEMA, anchors());

  private Library() {}

  /**
   * The rules with a county's parameter values.
   *
   * @param parameters the text of a parameter file; empty for the policies' own values
   */
  static ComplianceChecker checker(String parameters) {
    return parameters.isEmpty()
        ? Rules.CHECKER
        : Rules.WITH_PARAMETERS.computeIfAbsent(parameters, Rules::with);
  }

  private static Set<String> anchors() {
    Set<String> anchors = new TreeSet<>();
    checker("").policies().stream().map(Policy::anchors).forEach(anchors::addAll);
    return anchors;
  }

  /** Loaded when first asked for. */
  private static final class Rules {
    static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
    static final Map<String, ComplianceChecker> WITH_PARAMETERS = new ConcurrentHashMap<>();

    static ComplianceChecker with(String parameters) {
      try {
        return CHECKER.with(ParameterOverrides.read(new StringReader(parameters), "--parameters"));
      } catch (IOException e) {
        throw new UncheckedIOException(e); // a text can always be read
      }
    }
  }
}
