package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.Consequence;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.policy.RuleName.Part;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which placeholders of a message are filled when it is said. */
final class Filling {
  private final PolicySource policy;

  Filling(PolicySource policy) {
    this.policy = policy;
  }

  /** The placeholders that the message of that key may have. */
  Set<String> of(String key) {
    for (RuleSource rule : policy.rules(Part.ADVISE)) {
      if (rule.isOf(key)) {
        return Set.of("subject", "observed");
      }
    }
    if (key.contains(".at.")) {
      return Set.of("unit");
    }
    for (RuleSource rule : policy.rules(Part.OWES)) {
      String id = rule.title();
      if (key.equals(id + ".expected")) {
        return ofDuty(rule);
      }
      for (String kind : rule.words("kinds")) {
        if (key.equals(id + "." + kind) || key.equals(id + "." + kind + ".mend")) {
          return ofBreach(rule, kind);
        }
      }
    }
    return Set.of();
  }

  private static Set<String> ofDuty(RuleSource rule) {
    Set<String> names = new TreeSet<>(Set.of("subject", "occurrence", "asOf"));
    Consequence duty = rule.consequence();
    if (calls(duty, "dueBy", "in", "whileActiveIn")) {
      names.add("due");
    }
    if (calls(duty, "within")) {
      names.addAll(Set.of("limit", "of"));
    }
    return names;
  }

  private Set<String> ofBreach(RuleSource rule, String kind) {
    Set<String> names = ofDuty(rule);
    names.addAll(Set.of("lacking", "looked", "shown"));
    List<Consequence> breaches =
        policy.rules(Part.BREAKS).stream()
            .filter(each -> each.isOf(rule.title()))
            .filter(each -> each.title().split(" ", -1)[1].equals(kind))
            .map(RuleSource::consequence)
            .toList();
    for (String name : List.of("observed", "doneOn")) {
      if (!breaches.isEmpty() && breaches.stream().allMatch(each -> calls(each, name))) {
        names.add(name);
      }
    }
    if (kind.equals("LATE") && breaches.isEmpty()) {
      names.add("doneOn"); // a duty that was done late says when
    }
    return names;
  }

  private static boolean calls(Consequence consequence, String... names) {
    for (String name : names) {
      if (!consequence.calls(name).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
