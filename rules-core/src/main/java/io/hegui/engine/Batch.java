package io.hegui.engine;

import io.hegui.engine.loops.Catalog;
import io.hegui.engine.loops.Loop;
import io.hegui.engine.loops.UnsupportedConditionException;
import io.hegui.policy.RuleName;
import io.hegui.policy.RuleName.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A policy's rules for runs over facts that are all there from the start: every rule is a {@link
 * Loop}, and they run stratum by stratum. Safe for any number of threads.
 */
final class Batch {
  private static final Logger LOGGER = LoggerFactory.getLogger(Batch.class);

  /** A rule and the part that it plays. */
  record Member(RuleName name, Loop loop) {}

  private final Catalog catalog = new Catalog();

  /** The rules by their salience: those that run first stand first. */
  private final Map<Integer, List<Member>> strata = new TreeMap<>(Comparator.reverseOrder());

  private Batch() {}

  /** The rules as a batch; empty if only Drools' network can run them. */
  static Optional<Batch> of(List<Model> models) {
    Batch batch = new Batch();
    for (Model model : models) {
      for (Rule rule : model.getRules()) {
        try {
          batch.add(rule);
        } catch (UnsupportedConditionException e) {
          LOGGER.debug(
              "runs in Drools' network for rule \"{}\": {}", rule.getName(), e.getMessage());
          return Optional.empty();
        }
      }
    }
    return Optional.of(batch);
  }

  private void add(Rule rule) {
    if (!Strata.lasting(rule)) {
      throw new UnsupportedConditionException("what it yields may have to be taken back");
    }
    RuleName name = RuleName.parse(rule.getName());
    strata
        .computeIfAbsent(Strata.salience(name.part()), stratum -> new ArrayList<>())
        .add(new Member(name, Loop.of(rule, catalog, Strata.GIVEN)));
  }

  /**
   * Runs the definitions and the chosen rules over facts.
   *
   * @param rules their ids
   */
  Outcome run(Iterable<?> facts, Set<String> rules, Watch watch) {
    BatchRun run = new BatchRun(catalog, rules, watch);
    facts.forEach(run::add);
    strata.values().forEach(stratum -> run.run(chosen(stratum, rules)));
    return run.outcome();
  }

  private static List<Member> chosen(Collection<Member> members, Set<String> rules) {
    return members.stream()
        .filter(each -> each.name().part() == Part.DEFINE || rules.contains(each.name().id()))
        .toList();
  }
}
