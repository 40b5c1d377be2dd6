package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicyFolder;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.examples.policies.files.YamlFile;
import io.hegui.examples.policies.files.YamlFile.Malformed;
import io.hegui.examples.policies.files.YamlFile.Part;
import io.hegui.policy.Kind;
import io.hegui.policy.RuleName;
import io.hegui.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether every rule is tested, and shown broken in each of its ways. A jar has no tests. */
final class TestChecks implements Examination {
  @Override
  public void examine(PolicySource policy, Findings findings) {
    if (policy.folder().isJar()) {
      return;
    }
    Map<String, Set<String>> tested = tested(policy, findings);
    for (RuleSource rule : policy.rules(RuleName.Part.OWES)) {
      Set<String> kinds = tested.get(rule.title());
      if (kinds == null) {
        findings.add(Check.RULE_WITHOUT_TEST, rule, rule.line());
      } else {
        for (String kind : rule.words("kinds")) {
          if (!kinds.contains(kind)) {
            findings.add(Check.KIND_WITHOUT_TEST, rule, rule.line(), "kind", kind);
          }
        }
      }
    }
  }

  /** The kinds that the cases of each rule show. */
  private static Map<String, Set<String>> tested(PolicySource policy, Findings findings) {
    Map<String, Set<String>> tested = new TreeMap<>();
    try {
      for (Path file : PolicyFolder.files(policy.folder().tests(), ".yaml")) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
        try {
          List<Part> examples = YamlFile.read(file).root().items();
          if (!examples.isEmpty() && examples.get(0).entry("facts").isPresent()) {
            ofNoRule(policy, file, name, findings);
          }
          for (Part example : examples) {
            Set<String> kinds = tested.computeIfAbsent(name, rule -> new HashSet<>());
            kinds.add(kind(example));
            example.at("verdicts").items().forEach(verdict -> kinds.add(kind(verdict)));
          }
        } catch (Malformed e) {
          findings.add(
              Check.FILE_MALFORMED,
              file,
              e.line(),
              name,
              "problem",
              String.valueOf(e.getMessage()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tested;
  }

  /** Cases of what is no rule are run by nothing. */
  private static void ofNoRule(PolicySource policy, Path file, String name, Findings findings) {
    List<String> rules = policy.rules(RuleName.Part.OWES).stream().map(RuleSource::title).toList();
    if (!rules.contains(name)) {
      Text meant = Suggestion.of(name, rules);
      findings.add(Check.TEST_WITHOUT_RULE, file, 1, name, "suggestion", meant);
    }
  }

  /** A kind by its name; a case may call it by its Chinese word. */
  private static String kind(Part verdict) {
    String text = verdict.at("kind").text();
    return Stream.of(Kind.values())
        .filter(each -> each.text().zh().equals(text))
        .map(Enum::name)
        .findFirst()
        .orElse(text);
  }
}
