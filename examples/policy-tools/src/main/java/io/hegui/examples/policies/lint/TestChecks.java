package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicyFolder;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.examples.policies.files.YamlFile;
import io.hegui.examples.policies.files.YamlFile.Malformed;
import io.hegui.examples.policies.files.YamlFile.Part;
import io.hegui.policy.Kind;
import io.hegui.policy.RuleName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
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
          for (Part example : YamlFile.read(file).root().items()) {
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
