package io.hegui.engine;

import io.hegui.duty.Subject;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A policy with its compiled rules, ready to be run any number of times, by any number of threads.
 */
public final class RuleBase {
  private final Policy policy;
  private final List<Model> models;
  private final Optional<Batch> batch;
  private final Networks networks;

  private RuleBase(Policy policy, List<Model> models, Optional<Batch> batch, Networks networks) {
    this.policy = policy;
    this.models = models;
    this.batch = batch;
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
    return new RuleBase(policy, models, Batch.of(models), new Networks(loader, models));
  }

  /** The same rules with a county's parameter values in place of the policy's own. */
  public RuleBase with(ParameterOverrides overrides) {
    return new RuleBase(policy.with(overrides), models, batch, networks);
  }

  /** The same rules, all run in Drools' network. The outcome is the same: tests compare it. */
  public RuleBase inNetwork() {
    return new RuleBase(policy, models, Optional.empty(), networks);
  }

  /** Whether the rules use something that only Drools' network can do. */
  public boolean needsNetwork() {
    return batch.isEmpty();
  }

  public Policy policy() {
    return policy;
  }

  /**
   * Runs rules over facts. If a rule fails, the failure is that rule's alone.
   *
   * @param rules the ids of the rules and advisories to run
   * @throws Watch.Stopped if the watch has them stop
   */
  public Outcome run(Iterable<?> facts, Set<String> rules, Watch watch) {
    return batch.isPresent()
        ? batch.get().run(facts, rules, watch)
        : networks.run(facts, rules, watch);
  }

  /**
   * Runs one rule over facts, and keeps count of what its conditions look at.
   *
   * @param subject whom alone it is about; null if it is about all
   * @throws UnsupportedOperationException if only Drools' network can run the rule
   */
  public Traced trace(Iterable<?> facts, String rule, @Nullable Subject subject) {
    return new Tracer(models, rule).run(facts, subject);
  }

  /**
   * Begins to run rules over facts that come and go.
   *
   * @param rules the ids of the rules and advisories to run
   */
  public LiveRun live(Set<String> rules) {
    return networks.live(rules).begin();
  }
}
