package io.hegui.engine;

import io.hegui.duty.Advice;
import io.hegui.duty.Breach;
import io.hegui.duty.Done;
import io.hegui.duty.Duty;
import io.hegui.duty.Undecided;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * A policy with its compiled rules, ready to be run any number of times, by any number of threads.
 */
public final class RuleBase {
  private final Policy policy;
  private final ClassLoader loader;
  private final List<Model> models;
  private final Map<String, RuleName> names = new HashMap<>();
  private final KieBase kieBase;

  private RuleBase(Policy policy, ClassLoader loader, List<Model> models, KieBase kieBase) {
    this.policy = policy;
    this.loader = loader;
    this.models = models;
    this.kieBase = kieBase;
    for (Model model : models) {
      model.getRules().forEach(rule -> names.put(rule.getName(), RuleName.parse(rule.getName())));
    }
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
    return new RuleBase(policy, loader, models, build(loader, models));
  }

  /** The same rules with a county's parameter values in place of the policy's own. */
  public RuleBase with(ParameterOverrides overrides) {
    return new RuleBase(policy.with(overrides), loader, models, kieBase);
  }

  public Policy policy() {
    return policy;
  }

  /**
   * Runs rules over facts.
   *
   * <p>If a rule fails, the rules are run once more, each by itself, so that the failure is that
   * rule's alone.
   *
   * @param rules the ids of the rules to run
   */
  public Outcome run(Collection<?> facts, Set<String> rules) {
    try {
      return run(kieBase, facts, rules);
    } catch (RuntimeException e) {
      return runApart(facts, rules);
    }
  }

  private Outcome runApart(Collection<?> facts, Set<String> rules) {
    List<Outcome> outcomes = new ArrayList<>();
    Map<String, RuntimeException> faults = new TreeMap<>();
    for (String rule : rules) {
      try {
        outcomes.add(run(build(loader, only(rule)), facts, Set.of(rule)));
      } catch (RuntimeException e) {
        faults.put(rule, e);
      }
    }
    return Outcome.join(outcomes, faults);
  }

  private Outcome run(KieBase base, Collection<?> facts, Set<String> rules) {
    KieSession session = base.newKieSession();
    // An undisposed session would stay in the rule base for good.
    try {
      facts.forEach(session::insert);
      session.fireAllRules(enabled(rules));
      return new Outcome(
          results(session, Duty.class),
          results(session, Done.class),
          results(session, Breach.class),
          results(session, Undecided.class),
          results(session, Advice.class),
          Map.of());
    } finally {
      session.dispose();
    }
  }

  private AgendaFilter enabled(Set<String> rules) {
    return match -> {
      RuleName name = Objects.requireNonNull(names.get(match.getRule().getName()));
      return switch (name.part()) {
        case OWES, ADVISE -> rules.contains(name.id());
        case DEFINE, FULFILS, BREAKS, LEAVES_OPEN -> true;
      };
    };
  }

  private static <T> List<T> results(KieSession session, Class<T> type) {
    List<T> results = new ArrayList<>();
    session.getObjects(new ClassObjectFilter(type)).forEach(each -> results.add(type.cast(each)));
    return results;
  }

  private List<Model> only(String id) {
    List<Model> chosen = new ArrayList<>();
    for (Model model : models) {
      ModelImpl part = new ModelImpl(model.getName());
      part.withGlobals(model.getGlobals()).withQueries(model.getQueries());
      model.getTypeMetaDatas().forEach(part::addTypeMetaData);
      for (Rule rule : model.getRules()) {
        RuleName name = RuleName.parse(rule.getName());
        if (name.part() == RuleName.Part.DEFINE || name.id().equals(id)) {
          part.addRule(rule);
        }
      }
      chosen.add(part);
    }
    return chosen;
  }

  private static KieBase build(ClassLoader loader, List<Model> chosen) {
    return KieBaseBuilder.createKieBaseFromModel(
        chosen, RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader));
  }
}
