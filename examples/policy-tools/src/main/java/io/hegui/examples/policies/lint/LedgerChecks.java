package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.examples.policies.files.YamlFile.Part;
import io.hegui.policy.RuleName;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Whether the clause ledger and the rules speak of each other. */
final class LedgerChecks implements Examination {
  @Override
  public void examine(PolicySource policy, Findings findings) {
    Set<String> rules = new TreeSet<>();
    policy.rules(RuleName.Part.OWES).forEach(rule -> rules.add(rule.title()));
    Set<String> cited = new HashSet<>();
    for (Part entry : policy.ledger().root().items()) {
      for (Part rule : entry.at("rules").items()) {
        cited.add(rule.text());
        if (!rules.contains(rule.text())) {
          findings.add(
              Check.LEDGER_UNKNOWN_RULE,
              policy.ledger().path(),
              rule.line(),
              entry.at("clause").text(),
              "rule",
              rule.text(),
              "suggestion",
              Suggestion.of(rule.text(), rules));
        }
      }
    }
    if (!policy.ledger().root().items().isEmpty()) {
      for (RuleSource rule : policy.rules(RuleName.Part.OWES)) {
        if (!cited.contains(rule.title())) {
          findings.add(Check.LEDGER_MISSING_RULE, rule, rule.line());
        }
      }
    }
  }
}
