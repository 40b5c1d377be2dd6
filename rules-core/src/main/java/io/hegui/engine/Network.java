package io.hegui.engine;

import io.hegui.facts.Fact;
import io.hegui.policy.RuleName;
import io.hegui.policy.RuleName.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.CanonicalKiePackages;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;

/**
 * Some of a policy's rules, built into one network of conditions. Safe for any number of threads:
 * each run has a session of its own.
 */
final class Network {
  /** Facts are inserted faster than a watch looks. */
  private static final int BETWEEN_LOOKS = 1024;

  private final KieBase kieBase;
  private final boolean lasting;

  private Network(KieBase kieBase, boolean lasting) {
    this.kieBase = kieBase;
    this.lasting = lasting;
  }

  /** The network of the definitions and of the chosen rules. */
  static Network build(ClassLoader loader, List<Model> models, Predicate<RuleName> chosen) {
    Map<String, RuleName> names = new HashMap<>();
    List<Model> parts = choose(models, chosen, names);
    boolean lasting = parts.stream().flatMap(p -> p.getRules().stream()).allMatch(Strata::lasting);
    Consumer<RuleImpl> prepare = lasting ? rule -> prepare(rule, names) : rule -> {};
    return new Network(kieBase(loader, parts, prepare), lasting);
  }

  /**
   * The definitions and the chosen rules.
   *
   * @param names takes the names of all of them
   */
  static List<Model> choose(
      List<Model> models, Predicate<RuleName> chosen, Map<String, RuleName> names) {
    List<Model> parts = new ArrayList<>();
    for (Model model : models) {
      ModelImpl part = new ModelImpl(model.getName());
      part.withGlobals(model.getGlobals()).withQueries(model.getQueries());
      model.getTypeMetaDatas().forEach(part::addTypeMetaData);
      for (Rule rule : model.getRules()) {
        RuleName name = RuleName.parse(rule.getName());
        if (name.part() == Part.DEFINE || chosen.test(name)) {
          part.addRule(rule);
          names.put(rule.getName(), name);
        }
      }
      parts.add(part);
    }
    return parts;
  }

  /**
   * @param prepare what is to be done to each rule before they are built into one network
   */
  static KieBase kieBase(ClassLoader loader, List<Model> models, Consumer<RuleImpl> prepare) {
    KieBaseConfiguration configuration =
        RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader);
    KiePackagesBuilder builder = new KiePackagesBuilder(configuration);
    models.forEach(builder::addModel);
    CanonicalKiePackages packages = builder.build();
    for (KiePackage each : packages.getKiePackages()) {
      each.getRules().forEach(rule -> prepare.accept((RuleImpl) rule));
    }
    return new KieBaseBuilder(configuration).createKieBase(packages);
  }

  /** What a later stratum finds missing, no earlier one can still bring. */
  private static void prepare(RuleImpl rule, Map<String, RuleName> names) {
    RuleName name = Objects.requireNonNull(names.get(rule.getName()));
    rule.setSalience(new SalienceInteger(Strata.salience(name.part())));
    Yields.divert(rule);
  }

  /**
   * Runs the rules over facts.
   *
   * @throws Watch.Stopped if the watch has them stop
   */
  Outcome run(Iterable<?> facts, Watch watch) {
    KieSession session = kieBase.newKieSession();
    // An undisposed session would stay in the rule base for good.
    try {
      Outcome outcome = lasting ? Yields.of(session) : new Outcome();
      int inserted = 0;
      for (Object fact : facts) {
        session.insert(fact);
        if (++inserted % BETWEEN_LOOKS == 0) {
          watch.look();
        }
      }
      session.fireAllRules(match -> !watch.isOver());
      watch.look();
      if (!lasting) {
        session.getObjects(object -> !(object instanceof Fact)).forEach(outcome::take);
      }
      return outcome;
    } finally {
      session.dispose();
    }
  }
}
