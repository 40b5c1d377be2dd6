package io.hegui.engine;

import io.hegui.duty.Duty;
import io.hegui.duty.Subject;
import io.hegui.engine.Batch.Member;
import io.hegui.engine.loops.Catalog;
import io.hegui.engine.loops.Loop;
import io.hegui.engine.loops.Tally;
import io.hegui.engine.loops.UnsupportedConditionException;
import io.hegui.policy.RuleName;
import io.hegui.policy.RuleName.Part;
import io.hegui.trace.PartTrace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Runs one rule over facts and keeps count of what its conditions look at. About one subject, only
 * its duties are gone into; and of the facts that show who owes only those that hold its id in the
 * place that the rule takes it from. Which place that is shows once somebody owes something.
 */
final class Tracer {
  private final List<Rule> rules;
  private final String id;

  Tracer(List<Model> models, String id) {
    this.id = id;
    this.rules =
        models.stream()
            .flatMap(model -> model.getRules().stream())
            .filter(rule -> part(rule) == Part.DEFINE || isOfRule(rule))
            .toList();
  }

  private static Part part(Rule rule) {
    return RuleName.parse(rule.getName()).part();
  }

  private boolean isOfRule(Rule rule) {
    return RuleName.parse(rule.getName()).id().equals(id);
  }

  /**
   * @param subject whom alone it is about; null if it is about all
   * @throws UnsupportedOperationException if loops cannot run the rule
   */
  Traced run(Iterable<?> facts, @Nullable Subject subject) {
    Map<String, Tally> all = new LinkedHashMap<>();
    Outcome outcome = run(facts, rule -> tally(all, rule, new Tally(fact -> true, Map.of())));
    if (subject != null) {
      Map<Variable<?>, String> origins = origins(all.get(id), outcome, subject);
      all.clear();
      run(facts, rule -> tally(all, rule, tally(rule, subject, origins)));
    }
    List<PartTrace> parts = new ArrayList<>();
    all.forEach(
        (name, tally) -> parts.add(new PartTrace(name, "", 0, tally.matches(), tally.looks())));
    return new Traced(outcome, parts);
  }

  private static Tally tally(Map<String, Tally> all, Rule rule, Tally tally) {
    all.put(rule.getName(), tally);
    return tally;
  }

  private static Tally tally(Rule rule, Subject subject, Map<Variable<?>, String> origins) {
    return part(rule) == Part.OWES
        ? new Tally(fact -> true, origins)
        : new Tally(
            fact -> !(fact instanceof Duty duty) || duty.subject().equals(subject), Map.of());
  }

  /** The variables that the subject's ids come from: those that had the ids of all subjects. */
  private static Map<Variable<?>, String> origins(
      @Nullable Tally owing, Outcome outcome, Subject subject) {
    Map<Variable<?>, String> origins = new HashMap<>();
    List<Subject> all =
        outcome.duties().values().stream()
            .flatMap(duties -> duties.keySet().stream())
            .map(Duty::subject)
            .toList();
    List<Function<Subject, @Nullable Subject>> places = List.of(each -> each, Subject::with);
    for (Function<Subject, @Nullable Subject> place : places) {
      Subject own = place.apply(subject);
      if (owing != null && own != null) {
        Set<String> ids =
            all.stream()
                .map(place)
                .map(each -> each == null ? "" : each.id())
                .collect(Collectors.toSet());
        owing.having(ids).forEach(variable -> origins.put(variable, own.id()));
      }
    }
    return origins;
  }

  private Outcome run(Iterable<?> facts, Function<Rule, Tally> tallies) {
    try {
      return loops(facts, tallies);
    } catch (UnsupportedConditionException e) {
      throw new UnsupportedOperationException(e.getMessage(), e);
    }
  }

  private Outcome loops(Iterable<?> facts, Function<Rule, Tally> tallies) {
    Catalog catalog = new Catalog();
    Map<Integer, List<Member>> strata = new TreeMap<>(Comparator.reverseOrder());
    for (Rule rule : rules) {
      RuleName name = RuleName.parse(rule.getName());
      if (!Strata.lasting(rule)) {
        throw new UnsupportedConditionException("a term that is defined by what is not there");
      }
      Loop loop =
          name.part() == Part.DEFINE
              ? Loop.of(rule, catalog, Strata.GIVEN)
              : Loop.watched(rule, catalog, tallies.apply(rule));
      strata
          .computeIfAbsent(Strata.salience(name.part()), stratum -> new ArrayList<>())
          .add(new Member(name, loop));
    }
    BatchRun run = new BatchRun(catalog, Set.of(id), () -> false);
    facts.forEach(run::add);
    strata.values().forEach(run::run);
    return run.outcome();
  }
}
