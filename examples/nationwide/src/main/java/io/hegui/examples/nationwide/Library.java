package io.hegui.examples.nationwide;

import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Schema;
import io.hegui.policy.Policy;
import java.util.Set;
import java.util.TreeSet;

/**
 * What every process of the job makes for itself, once, when it first needs it: loaded rules cannot
 * be sent from one to another, and take longer to load than many a share to check.
 */
final class Library {
  static final Schema SCHEMA = Schema.standard();
  static final TableTies TIES = new TableTies(SCHEMA, anchors());

  private Library() {}

  static ComplianceChecker checker() {
    return Rules.CHECKER;
  }

  private static Set<String> anchors() {
    Set<String> anchors = new TreeSet<>();
    checker().policies().stream().map(Policy::anchors).forEach(anchors::addAll);
    return anchors;
  }

  /** Loaded when first asked for. */
  private static final class Rules {
    static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
  }
}
