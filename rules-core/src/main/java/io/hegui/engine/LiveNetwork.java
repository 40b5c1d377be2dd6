package io.hegui.engine;

import io.hegui.policy.RuleName;
import io.hegui.policy.RuleName.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.drools.base.base.SalienceInteger;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.model.Model;
import org.drools.tms.TruthMaintenanceSystemKnowledgeHelper;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Some of a policy's rules, built into one network that takes back what rests on facts that are
 * gone: truth maintenance keeps count of every reason for everything that rules yield. Safe for any
 * number of threads: each run has a session of its own.
 */
final class LiveNetwork {
  private final KieBase kieBase;

  private LiveNetwork(KieBase kieBase) {
    this.kieBase = kieBase;
  }

  /** The network of the definitions and of the chosen rules. */
  static LiveNetwork build(ClassLoader loader, List<Model> models, Set<String> rules) {
    Map<String, RuleName> names = new HashMap<>();
    List<Model> parts = Network.choose(models, name -> rules.contains(name.id()), names);
    Consumer<RuleImpl> prepare =
        rule -> prepare(rule, Objects.requireNonNull(names.get(rule.getName())));
    return new LiveNetwork(Network.kieBase(loader, parts, prepare));
  }

  /** Strata spare what would be found missing and taken back at once; the outcome is the same. */
  private static void prepare(RuleImpl rule, RuleName name) {
    rule.setSalience(new SalienceInteger(Strata.salience(name.part())));
    if (name.part() == Part.DEFINE || name.part() == Part.OWES) {
      renew(rule);
    }
  }

  @SuppressWarnings("unchecked") // Drools gives its rules no type for their consequences.
  private static void renew(RuleImpl rule) {
    rule.setConsequence(new Renewed(rule.getConsequence()));
  }

  LiveRun begin() {
    KieSession session = kieBase.newKieSession();
    // Drools would begin it within a rule, and go on with a helper that takes back nothing.
    ((ReteEvaluator) session).enableTMS();
    return new LiveRun(session);
  }

  /**
   * A consequence that takes back what it yielded for the same match before. Drools would keep what
   * is equal to what is yielded now; but duties are equal whenever they are owed by the same
   * subject under the same rule, whatever the day they are due, and so are terms with the same key.
   */
  private record Renewed(Consequence<KnowledgeHelper> rule)
      implements Consequence<KnowledgeHelper> {
    @Override
    public String getName() {
      return rule.getName();
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver session) throws Exception {
      TruthMaintenanceSystemKnowledgeHelper<?> maintenance =
          (TruthMaintenanceSystemKnowledgeHelper<?>) helper;
      maintenance.cancelRemainingPreviousLogicalDependencies();
      maintenance.setActivation(maintenance.getActivation());
      rule.evaluate(helper, session);
    }
  }
}
