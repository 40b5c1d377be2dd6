package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.examples.policies.files.PropertyFile;
import io.hegui.examples.policies.files.PropertyFile.Entry;
import io.hegui.policy.RuleName.Part;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether every rule has its words in both languages, with nothing in them that is not filled. */
final class MessageChecks implements Examination {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  @Override
  public void examine(PolicySource policy, Findings findings) {
    Map<String, RuleSource> needed = needed(policy);
    Set<String> optional = optional(policy);
    for (PropertyFile file : Set.of(policy.chinese(), policy.english())) {
      Map<String, Entry> messages = file.byKey();
      needed.forEach(
          (key, rule) -> {
            if (!messages.containsKey(key) || messages.get(key).value().isBlank()) {
              String name = String.valueOf(file.path().getFileName());
              findings.add(Check.MESSAGE_MISSING, rule, rule.line(), "key", key, "file", name);
            }
          });
      Set<String> seen = new HashSet<>();
      for (Entry message : file.entries()) {
        if (!seen.add(message.key())) {
          findings.add(Check.MESSAGE_TWICE, file.path(), message.line(), message.key());
        }
        if (!needed.containsKey(message.key())
            && !optional.contains(message.key())
            && !isSeat(policy, message.key())) {
          findings.add(Check.MESSAGE_UNUSED, file.path(), message.line(), message.key());
        } else {
          placeholders(policy, file, message, findings);
        }
      }
    }
  }

  /** The messages without which a rule cannot speak, and the rule each belongs to. */
  private static Map<String, RuleSource> needed(PolicySource policy) {
    Map<String, RuleSource> needed = new TreeMap<>();
    for (RuleSource rule : policy.rules(Part.OWES)) {
      needed.put(rule.title() + ".title", rule);
      needed.put(rule.title() + ".duty", rule);
      for (String kind : rule.words("kinds")) {
        needed.put(rule.title() + "." + kind, rule);
        needed.put(rule.title() + "." + kind + ".mend", rule);
      }
    }
    for (RuleSource rule : policy.rules(Part.ADVISE)) {
      rule.name().ifPresent(name -> needed.put(name.id(), rule));
    }
    for (RuleSource rule : policy.rules(Part.ADVISE)) {
      rule.name().ifPresent(name -> needed.put(name.id() + ".title", rule));
    }
    return needed;
  }

  private static Set<String> optional(PolicySource policy) {
    Set<String> optional = new TreeSet<>();
    policy.rules(Part.OWES).forEach(rule -> optional.add(rule.title() + ".expected"));
    return optional;
  }

  /** What a duty's occurrence is called: {@code <id>.at.<occurrence>}. */
  private static boolean isSeat(PolicySource policy, String key) {
    int at = key.indexOf(".at.");
    return at > 0 && policy.owing(key.substring(0, at)).isPresent();
  }

  private static void placeholders(
      PolicySource policy, PropertyFile file, Entry message, Findings findings) {
    Set<String> filled = new Filling(policy).of(message.key());
    Matcher placeholder = PLACEHOLDER.matcher(message.value());
    String rest = placeholder.replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      unfilled(file, message, rest.contains("{") ? "{" : "}", filled, findings);
    }
    placeholder.reset();
    while (placeholder.find()) {
      if (!filled.contains(placeholder.group(1))) {
        unfilled(file, message, placeholder.group(1), filled, findings);
      }
    }
  }

  private static void unfilled(
      PropertyFile file, Entry message, String name, Set<String> filled, Findings findings) {
    findings.add(
        Check.MESSAGE_PLACEHOLDER,
        file.path(),
        message.line(),
        message.key(),
        "name",
        name,
        "suggestion",
        Suggestion.of(name, filled));
  }
}
