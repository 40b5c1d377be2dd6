package io.hegui.examples.policies.rulebook;

import io.hegui.check.ComplianceChecker;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.cases.CaseRun;
import io.hegui.examples.policies.compile.CompilationException;
import io.hegui.examples.policies.compile.CompiledPolicy;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.RuleSources;
import io.hegui.testkit.Case;
import io.hegui.testkit.Cases;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** All pages. */
public final class Rulebook {
  private Rulebook() {}

  /**
   * Compiles a policy and writes its rulebook, with its cases as examples.
   *
   * @throws CompilationException if it does not compile
   * @throws io.hegui.policy.PolicyException if the library does not take it
   */
  public static Map<String, String> of(PolicySource source)
      throws IOException, CompilationException {
    try (CompiledPolicy compiled = CompiledPolicy.of(source)) {
      ComplianceChecker checker = ComplianceChecker.from(compiled.loader());
      Optional<Cases> cases = CaseRun.of(source, checker);
      return pages(
          checker.policies().get(0),
          checker,
          rule -> cases.map(each -> each.of(rule)).orElse(List.of()));
    }
  }

  /**
   * The pages' texts by their paths below the rulebook's folder.
   *
   * @param checker checks that policy
   * @param cases the cases of a rule, which its page shows as examples
   */
  public static Map<String, String> pages(
      Policy policy, ComplianceChecker checker, Function<RuleInfo, List<Case>> cases) {
    RuleSources source = policy.sources();
    Map<String, String> pages = new TreeMap<>();
    pages.put("README.md", IndexPage.entrance());
    for (Language words : Language.values()) {
      pages.put(words.folder() + "/README.md", IndexPage.write(policy, words));
    }
    for (RuleInfo rule : policy.rules()) {
      List<Case> examples = cases.apply(rule);
      for (Language words : Language.values()) {
        pages.put(
            words.folder() + "/" + rule.id() + ".md",
            RulePage.write(policy, source, checker, rule, examples, words));
      }
    }
    return pages;
  }
}
