package io.hegui.examples.villagework;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.ComplianceChecker;
import io.hegui.testkit.Cases;
import io.hegui.testkit.Coverage.What;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of every rule, which people who write no Java keep in YAML. */
class CasesTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();

  private static final Cases CASES =
      Cases.onClassPath(
          CasesTest.class.getClassLoader(),
          "io/hegui/examples/villagework/cases",
          CHECKER,
          "village-work-2017");

  @TestFactory
  Stream<DynamicNode> everyCaseComesOutAsItSays() {
    return CASES.tests();
  }

  @Test
  void everyRuleAndEveryKindOfBreachIsShown() {
    CASES.coverageOfRules().requireAllRulesAndKinds();
  }

  /** The days on which the policy itself begins and ends are no limits of its rules. */
  @Test
  void everyLimitIsShownFromEitherSide() {
    assertThat(CASES.coverage().missing(What.BOUNDARY))
        .allMatch(boundary -> boundary.name().startsWith("villageWork."));
  }
}
