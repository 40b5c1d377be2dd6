package io.hegui.examples.policies.compile;

import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.Condition;
import io.hegui.examples.policies.drl.Constraint;
import io.hegui.examples.policies.drl.RuleFile;
import io.hegui.examples.policies.drl.RuleSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.builder.Message;

/**
 * Finds the rule that a message of the compiler is about. The compiler tells of many faults without
 * a line, and of some in the Java that it made.
 */
final class Blame {
  private static final String SOURCE_OF = "Java source of ";

  private static final String RULE_NAME = "* Rule name: ";

  private final PolicySource policy;

  Blame(PolicySource policy) {
    this.policy = policy;
  }

  List<Problem> of(List<Message> messages) {
    Map<String, String> sources = new HashMap<>();
    for (Message message : messages) {
      if (message.getText().startsWith(SOURCE_OF)) {
        sources.put(message.getPath(), message.getText());
      }
    }
    List<Problem> problems = new ArrayList<>();
    for (Message message : messages) {
      if (!message.getText().startsWith(SOURCE_OF)) {
        problems.add(of(message, sources));
      }
    }
    return problems;
  }

  private Problem of(Message message, Map<String, String> sources) {
    String text = message.getText();
    String path = String.valueOf(message.getPath());
    String java = sources.getOrDefault(path, "");
    Optional<RuleSource> above =
        ruleAbove(message.getLine(), java).or(() -> ruleUsing(path, sources));
    if (above.isPresent()) {
      return problem(above.get(), above.get().line(), text);
    }
    Optional<RuleFile> file =
        policy.files().stream()
            .filter(each -> String.valueOf(message.getPath()).endsWith(each.name()))
            .findFirst();
    for (RuleSource rule : policy.rules()) {
      if (file.isEmpty() || file.get().path().equals(rule.file().path())) {
        for (Condition condition : rule.conditions()) {
          for (Constraint constraint : condition.constraints()) {
            if (text.contains(constraint.text())) {
              return problem(rule, constraint.line(), text);
            }
          }
        }
        String made = rule.consequence().yielded().map(Object::toString).orElse("");
        if (!made.isEmpty() && bare(java).contains(bare(made))) {
          return problem(rule, rule.consequence().line(), text);
        } else if (text.contains("'" + rule.title() + "'")
            || text.contains('"' + rule.title() + '"')) {
          return problem(rule, Math.max(message.getLine(), rule.line()), text);
        }
      }
    }
    return file.map(each -> new Problem(each.path(), message.getLine(), each.name(), text))
        .orElseGet(
            () ->
                new Problem(policy.manifest().path(), 1, String.valueOf(message.getPath()), text));
  }

  /** The rule that a line of the Java was made of: its name stands above. */
  private Optional<RuleSource> ruleAbove(long line, String java) {
    Optional<String> name =
        java.lines()
            .limit(line + 1) // the first line is the message's own
            .filter(each -> each.contains(RULE_NAME))
            .reduce((one, later) -> later)
            .map(each -> each.substring(each.indexOf(RULE_NAME) + RULE_NAME.length()).strip());
    return policy.rules().stream()
        .filter(rule -> name.filter(rule.title()::equals).isPresent())
        .findFirst();
  }

  /** The rule whose Java names a class that was made for one of its conditions. */
  private Optional<RuleSource> ruleUsing(String path, Map<String, String> sources) {
    String made = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    return sources.values().stream()
        .filter(java -> java.contains(RULE_NAME) && java.contains(made))
        .findFirst()
        .flatMap(
            java -> {
              long line = java.substring(0, java.indexOf(made)).lines().count();
              return ruleAbove(line - 1, java);
            });
  }

  private static Problem problem(RuleSource rule, int line, String text) {
    return new Problem(rule.file().path(), line, rule.title(), text);
  }

  private static String bare(String code) {
    return code.replaceAll("\\s", "");
  }
}
