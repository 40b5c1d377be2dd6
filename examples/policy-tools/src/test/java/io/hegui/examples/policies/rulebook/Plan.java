package io.hegui.examples.policies.rulebook;

import io.hegui.check.ComplianceChecker;
import io.hegui.policy.Policy;
import io.hegui.testkit.Cases;
import java.nio.file.Path;

/** The county's plan, whose rulebook is in the documents. */
final class Plan {
  static final Path PROJECT =
      Path.of(System.getProperty("basedir", "."), "..", "..").toAbsolutePath().normalize();
  static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
  static final Policy POLICY = CHECKER.policies().get(0);
  static final Cases EXAMPLES =
      Cases.in(
          PROJECT.resolve("rules-drl/src/test/resources/io/hegui/plan/examples"),
          CHECKER,
          POLICY.id());

  private Plan() {}
}
