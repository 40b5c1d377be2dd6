package io.hegui.engine;

import io.hegui.policy.Kind;
import io.hegui.policy.Manifest;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyException;
import io.hegui.policy.PolicyFiles;
import io.hegui.policy.RuleInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Puts a policy together from its files and its compiled rules, and finds what does not fit. */
final class PolicyAssembly {
  private final PolicyFiles files;
  private final List<String> problems = new ArrayList<>();
  private final List<RuleInfo> rules = new ArrayList<>();
  private final Map<String, Set<Kind>> breaking = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private PolicyAssembly(PolicyFiles files) {
    this.files = files;
  }

  static Policy assemble(PolicyFiles files, List<Model> models) {
    PolicyAssembly assembly = new PolicyAssembly(files);
    models.forEach(model -> model.getRules().forEach(assembly::add));
    assembly.compare();
    if (!assembly.problems.isEmpty()) {
      throw new PolicyException("policy " + files.manifest().id(), assembly.problems);
    }
    return new Policy(files, assembly.rules);
  }

  private void add(Rule rule) {
    try {
      RuleName name = RuleName.parse(rule.getName());
      switch (name.part()) {
        case DEFINE -> {}
        case OWES -> rules.add(RuleMetadata.read(name.id(), rule, files));
        case BREAKS ->
            breaking
                .computeIfAbsent(name.id(), id -> EnumSet.noneOf(Kind.class))
                .add(name.kind().orElseThrow());
        case LEAVES_OPEN -> open.add(name.id());
      }
    } catch (IllegalArgumentException e) {
      problems.add("rule \"" + rule.getName() + "\": " + e.getMessage());
    }
  }

  private void compare() {
    Set<String> ids = new TreeSet<>();
    for (RuleInfo rule : rules) {
      if (!ids.add(rule.id())) {
        problems.add("two rules say who owes " + rule.id());
      }
      Set<Kind> found = breaking.getOrDefault(rule.id(), Set.of());
      if (!found.equals(Set.copyOf(rule.kinds()))) {
        problems.add(
            rule.id() + " names the kinds " + rule.kinds() + " but rules exist for " + found);
      }
      for (Kind kind : rule.kinds()) {
        require(rule.id() + "." + kind);
        require(rule.id() + "." + kind + ".mend");
      }
      rule.readings().stream()
          .filter(reading -> !files.readings().containsKey(reading))
          .forEach(reading -> problems.add(rule.id() + " names no reading: " + reading));
    }
    Set<String> orphans = new TreeSet<>(breaking.keySet());
    orphans.addAll(open);
    orphans.removeAll(ids);
    orphans.forEach(id -> problems.add("no rule says who owes " + id));
    Manifest manifest = files.manifest();
    for (String day : List.of(manifest.from(), manifest.to(), manifest.organisedBy())) {
      try {
        files.parameters().day(day);
      } catch (PolicyException e) {
        problems.add(e.getMessage());
      }
    }
  }

  private void require(String key) {
    if (files.messages().find(key).isEmpty()) {
      problems.add("there is no message " + key);
    }
  }
}
