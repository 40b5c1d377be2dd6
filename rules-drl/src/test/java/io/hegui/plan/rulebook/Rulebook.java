package io.hegui.plan.rulebook;

import io.hegui.check.ComplianceChecker;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All pages. */
final class Rulebook {
  private Rulebook() {}

  /** The pages' texts by their paths below the rulebook's folder. */
  static Map<String, String> pages(ComplianceChecker checker) {
    Policy policy = checker.policies().get(0);
    DrlSource source = DrlSource.load(policy);
    Map<String, String> pages = new TreeMap<>();
    pages.put("README.md", IndexPage.entrance());
    for (Language words : Language.values()) {
      pages.put(words.folder() + "/README.md", IndexPage.write(policy, words));
    }
    for (RuleInfo rule : policy.rules()) {
      List<Example> examples = Examples.of(rule);
      for (Language words : Language.values()) {
        pages.put(
            words.folder() + "/" + rule.id() + ".md",
            RulePage.write(policy, source, checker, rule, examples, words));
      }
    }
    return pages;
  }
}
