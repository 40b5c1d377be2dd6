package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.examples.policies.files.YamlFile.Entry;
import io.hegui.policy.Clause;
import io.hegui.policy.Kind;
import io.hegui.policy.RuleName.Part;
import io.hegui.policy.Severity;
import io.hegui.policy.Shape;
import io.hegui.policy.Strength;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a rule says of itself what it must: its clause, how it is judged, what it needs. */
final class MetadataChecks implements Examination {
  @Override
  public void examine(PolicySource policy, Findings findings) {
    Set<String> tables = policy.tables().keySet();
    Set<String> readings =
        policy.readings().root().entries().stream().map(Entry::key).collect(Collectors.toSet());
    for (RuleSource rule : policy.rules(Part.OWES)) {
      clause(rule, findings);
      constant(rule, "severity", Severity.values(), true, findings);
      constant(rule, "strength", Strength.values(), false, findings);
      constant(rule, "shape", Shape.values(), true, findings);
      known(rule, "kinds", names(Kind.values()), true, findings);
      known(rule, "readings", readings, false, findings);
    }
    Stream.concat(policy.rules(Part.OWES).stream(), policy.rules(Part.ADVISE).stream())
        .forEach(
            rule -> {
              known(rule, "tables", tables, true, findings);
              known(rule, "around", tables, false, findings);
              known(rule, "counted", new TreeSet<>(rule.words("tables")), false, findings);
            });
  }

  private static void clause(RuleSource rule, Findings findings) {
    try {
      new Clause(rule.annotation("clause").orElse(""));
    } catch (IllegalArgumentException e) {
      findings.add(Check.RULE_WITHOUT_CLAUSE, rule, rule.line());
    }
  }

  private static void constant(
      RuleSource rule, String annotation, Enum<?>[] constants, boolean needed, Findings findings) {
    Optional<String> value = rule.annotation(annotation);
    if (value.isEmpty() ? needed : !names(constants).contains(upper(value.get()))) {
      wrong(rule, annotation, value.orElse(""), names(constants), findings);
    }
  }

  private static void known(
      RuleSource rule, String annotation, Set<String> known, boolean needed, Findings findings) {
    List<String> words = rule.words(annotation);
    if (words.isEmpty() && needed) {
      wrong(rule, annotation, "", known, findings);
    }
    words.stream()
        .filter(word -> !known.contains(word))
        .forEach(word -> wrong(rule, annotation, word, known, findings));
  }

  private static void wrong(
      RuleSource rule, String annotation, String value, Set<String> known, Findings findings) {
    findings.add(
        Check.RULE_ANNOTATION,
        rule,
        rule.line(),
        "annotation",
        annotation,
        "value",
        value,
        "suggestion",
        Suggestion.of(value, known));
  }

  private static Set<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String upper(String value) {
    return value.toUpperCase(Locale.ROOT);
  }
}
