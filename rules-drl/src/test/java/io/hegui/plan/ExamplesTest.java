package io.hegui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.ComplianceChecker;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.testkit.Case;
import io.hegui.testkit.Cases;
import io.hegui.testkit.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rulebook says of its examples is what a check says of them. */
class ExamplesTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
  private static final Policy POLICY = CHECKER.policies().get(0);
  private static final Cases EXAMPLES =
      Cases.onClassPath(
          ExamplesTest.class.getClassLoader(), "io/hegui/plan/examples", CHECKER, POLICY.id());

  static List<RuleInfo> rules() {
    return POLICY.rules();
  }

  @TestFactory
  Stream<DynamicNode> everyExampleShowsItsVerdict() {
    return EXAMPLES.tests();
  }

  @Test
  void everyRuleAndEveryKindOfBreachIsShown() {
    EXAMPLES.coverageOfRules().requireAllRulesAndKinds();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsCompliedWithOnceAndBrokenInEachOfItsKinds(RuleInfo rule) {
    List<Case> examples = EXAMPLES.of(rule);

    assertThat(examples).filteredOn(each -> each.status() == Status.COMPLIANT).hasSize(1);
    assertThat(examples)
        .filteredOn(each -> each.status() == Status.VIOLATION)
        .extracting(each -> each.verdicts().get(0).kind())
        .containsExactlyElementsOf(rule.kinds().stream().map(Enum::name).toList());
  }
}
