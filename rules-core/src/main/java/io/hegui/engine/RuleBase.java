package io.hegui.engine;

import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.drools.model.Model;

/**
 * A policy with its compiled rules, ready to be run any number of times, by any number of threads.
 */
public final class RuleBase {
  /** Networks are built when they are first needed, and kept. */
  private record Networks(ClassLoader loader, List<Model> models, Map<String, Network> built) {
    Network get(String key, Predicate<RuleName> chosen) {
      return built.computeIfAbsent(key, each -> Network.build(loader, models, chosen));
    }
  }

  private static final String ALL = "";

  private final Policy policy;
  private final Networks networks;

  private RuleBase(Policy policy, Networks networks) {
    this.policy = policy;
    this.networks = networks;
  }

  /**
   * Loads and checks a policy's rules.
   *
   * @throws io.hegui.policy.PolicyException if they cannot be used; it names everything that is
   *     wrong
   */
  public static RuleBase load(ClassLoader loader, PolicyFiles files) {
    List<Model> models = CompiledRules.load(loader, files);
    Policy policy = PolicyAssembly.assemble(files, models);
    return new RuleBase(policy, new Networks(loader, models, new ConcurrentHashMap<>()));
  }

  /** The same rules with a county's parameter values in place of the policy's own. */
  public RuleBase with(ParameterOverrides overrides) {
    return new RuleBase(policy.with(overrides), networks);
  }

  public Policy policy() {
    return policy;
  }

  /**
   * Runs rules over facts. If a rule fails, each is run once more by itself, so that the failure is
   * that rule's alone.
   *
   * @param rules the ids of the rules and advisories to run
   */
  public Outcome run(Iterable<?> facts, Set<String> rules) {
    Network network = networks.get(ALL, name -> true);
    try {
      return network.run(facts, rules::contains);
    } catch (RuntimeException e) {
      return runApart(facts, rules);
    }
  }

  private Outcome runApart(Iterable<?> facts, Set<String> rules) {
    Outcome all = new Outcome();
    for (String rule : rules) {
      try {
        Network alone = networks.get("only " + rule, name -> name.id().equals(rule));
        all.add(alone.run(facts, rule::equals));
      } catch (RuntimeException e) {
        all.failed(rule, e);
      }
    }
    return all;
  }
}
