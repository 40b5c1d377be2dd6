package io.hegui.engine;

import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyFiles;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;

/**
 * A policy with its compiled rules, ready to be run any number of times, by any number of threads.
 */
public final class RuleBase {
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
    return new RuleBase(policy, new Networks(loader, models));
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
   * @throws Watch.Stopped if the watch has them stop
   */
  public Outcome run(Iterable<?> facts, Set<String> rules, Watch watch) {
    try {
      return networks.of(rules).run(facts, watch);
    } catch (Watch.Stopped e) {
      throw e;
    } catch (RuntimeException e) {
      return runApart(facts, rules, watch);
    }
  }

  /**
   * Begins to run rules over facts that come and go.
   *
   * @param rules the ids of the rules and advisories to run
   */
  public LiveRun live(Set<String> rules) {
    return networks.live(rules).begin();
  }

  private Outcome runApart(Iterable<?> facts, Set<String> rules, Watch watch) {
    Outcome all = new Outcome();
    for (String rule : rules) {
      try {
        all.add(networks.of(Set.of(rule)).run(facts, watch));
      } catch (Watch.Stopped e) {
        throw e;
      } catch (RuntimeException e) {
        all.failed(rule, e);
      }
    }
    return all;
  }
}
