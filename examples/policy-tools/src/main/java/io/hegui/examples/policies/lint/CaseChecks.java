package io.hegui.examples.policies.lint;

import io.hegui.check.ComplianceChecker;
import io.hegui.examples.policies.PolicyFolder;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.cases.CaseRun;
import io.hegui.examples.policies.files.YamlFile;
import io.hegui.examples.policies.files.YamlFile.Malformed;
import io.hegui.policy.RuleInfo;
import io.hegui.testkit.Case;
import io.hegui.testkit.Cases;
import io.hegui.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the cases can be read: a field or a table that is misspelt would be found by no rule. */
final class CaseChecks {
  private static final Pattern NUMBER = Pattern.compile(", case (\\d+): ");

  private CaseChecks() {}

  static void examine(PolicySource policy, ComplianceChecker checker, Findings findings)
      throws IOException {
    Optional<Cases> cases = CaseRun.of(policy, checker);
    if (cases.isPresent()) {
      for (RuleInfo rule : checker.policies().get(0).rules()) {
        examine(policy, cases.get(), rule, findings);
      }
    }
  }

  private static void examine(PolicySource policy, Cases cases, RuleInfo rule, Findings findings)
      throws IOException {
    try {
      List<Case> all = cases.of(rule);
      for (int i = 0; i < all.size(); i++) {
        for (var problem : all.get(i).facts().findings()) {
          add(policy, rule, i + 1, problem.message(), findings);
        }
      }
    } catch (IllegalArgumentException e) {
      String problem = String.valueOf(e.getMessage());
      Matcher number = NUMBER.matcher(problem);
      int at = number.find() ? Integer.parseInt(number.group(1)) : 1;
      String text = problem.substring(problem.indexOf(": ") + 2);
      add(policy, rule, at, new Text(text, text), findings);
    }
  }

  private static void add(
      PolicySource policy, RuleInfo rule, int number, Text problem, Findings findings)
      throws IOException {
    String name = rule.id() + ".yaml";
    for (Path file : PolicyFolder.files(policy.folder().tests(), name)) {
      findings.add(
          Check.CASE_MALFORMED,
          file,
          line(file, number),
          rule.id(),
          "number",
          number,
          "problem",
          problem);
    }
  }

  private static int line(Path file, int number) throws IOException {
    try {
      List<YamlFile.Part> items = YamlFile.read(file).root().items();
      return number <= items.size() ? items.get(number - 1).line() : 1;
    } catch (Malformed e) {
      return e.line();
    }
  }
}
