package io.hegui.check;

import io.hegui.facts.Schema;
import io.hegui.policy.AdvisoryInfo;
import io.hegui.policy.Parameter;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyException;
import io.hegui.policy.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sees to it that policies can be checked together: a report and a county's own values name rules,
 * parameters and readings without saying whose they are, so no two policies may share such a name.
 */
final class Policies {
  private final List<Policy> policies;
  private final List<String> problems = new ArrayList<>();

  private Policies(List<Policy> policies) {
    this.policies = policies;
  }

  /**
   * The tables of all policies.
   *
   * @throws PolicyException if the policies cannot be checked together; it names everything that
   *     stands in the way
   */
  static Schema together(List<Policy> policies) {
    return new Policies(policies).schema();
  }

  private Schema schema() {
    Schema schema = Schema.standard();
    Map<String, String> owners = new TreeMap<>();
    for (Policy policy : policies) {
      claim(owners, "policy", Stream.of(policy.id()), policy);
      claim(owners, "rule", policy.rules().stream().map(RuleInfo::id), policy);
      claim(owners, "advisory", policy.advisories().stream().map(AdvisoryInfo::id), policy);
      claim(owners, "reading", policy.readings().keySet().stream(), policy);
      Stream<Parameter> parameters = policy.parameters().all().stream();
      claim(owners, "parameter", parameters.map(Parameter::name).distinct(), policy);
      try {
        schema = schema.with(policy.schema());
      } catch (IllegalArgumentException e) {
        problems.add("table of " + policy.id() + ": " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new PolicyException("the policies together", problems);
    }
    return schema;
  }

  private void claim(Map<String, String> owners, String what, Stream<String> names, Policy policy) {
    names.forEach(
        name -> {
          String owner = owners.putIfAbsent(what + " " + name, policy.id());
          if (owner != null) {
            problems.add(
                owner
                    + " and "
                    + policy.id()
                    + " both have the "
                    + what
                    + " "
                    + name
                    + ": give it another name in one of them");
          }
        });
  }
}
