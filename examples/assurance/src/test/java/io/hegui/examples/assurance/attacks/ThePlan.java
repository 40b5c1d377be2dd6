package io.hegui.examples.assurance.attacks;

import io.hegui.check.ComplianceChecker;

/** The plan's rules, loaded when they are first asked for: most readers need none. */
final class ThePlan {
  static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();

  private ThePlan() {}
}
