package io.hegui.plan.rulebook;

import io.hegui.check.ComplianceChecker;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.RuleSources;
import io.hegui.testkit.Case;
import io.hegui.testkit.Cases;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All pages. */
final class Rulebook {
  private Rulebook() {}

  /** The examples of the rules, which are tests too. */
  static Cases examples(ComplianceChecker checker) {
    return Cases.onClassPath(
        Rulebook.class.getClassLoader(),
        "io/hegui/plan/examples",
        checker,
        checker.policies().get(0).id());
  }

  /** The pages' texts by their paths below the rulebook's folder. */
  static Map<String, String> pages(ComplianceChecker checker) {
    Policy policy = checker.policies().get(0);
    RuleSources source = policy.sources();
    Cases cases = examples(checker);
    Map<String, String> pages = new TreeMap<>();
    pages.put("README.md", IndexPage.entrance());
    for (Language words : Language.values()) {
      pages.put(words.folder() + "/README.md", IndexPage.write(policy, words));
    }
    for (RuleInfo rule : policy.rules()) {
      List<Case> examples = cases.of(rule);
      for (Language words : Language.values()) {
        pages.put(
            words.folder() + "/" + rule.id() + ".md",
            RulePage.write(policy, source, checker, rule, examples, words));
      }
    }
    return pages;
  }
}
