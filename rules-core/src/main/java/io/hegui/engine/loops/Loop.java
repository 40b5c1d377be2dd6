package io.hegui.engine.loops;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Rule;
import org.drools.model.Rule.Attribute;
import org.drools.model.impl.RuleImpl;

/** A compiled rule as nested loops, one a pattern. Safe for any number of threads. */
public final class Loop {
  /** What would have rules run in another order, at other times or not at all. */
  private static final List<Attribute<?>> OF_AN_AGENDA =
      List.of(
          Attribute.ENABLED,
          Attribute.AGENDA_GROUP,
          Attribute.ACTIVATION_GROUP,
          Attribute.RULEFLOW_GROUP,
          Attribute.DURATION,
          Attribute.TIMER,
          Attribute.CALENDARS,
          Attribute.DATE_EFFECTIVE,
          Attribute.DATE_EXPIRES);

  private final Step first;
  private final int variables;
  private final int[] tables;

  private Loop(Step first, int variables, int[] tables) {
    this.first = first;
    this.variables = variables;
    this.tables = tables;
  }

  /**
   * Compiles a rule.
   *
   * @param catalog takes in what the rule looks at
   * @param few types of which there are but few facts, so that they are best looked at first
   * @throws UnsupportedConditionException if it uses what loops cannot do
   */
  public static Loop of(Rule rule, Catalog catalog, Set<Class<?>> few) {
    return of(rule, catalog, few, Probe.NONE);
  }

  /**
   * Compiles a rule so that a tally is kept of what its conditions look at, in the order in which
   * they stand.
   *
   * @throws UnsupportedConditionException if it uses what loops cannot do
   */
  public static Loop watched(Rule rule, Catalog catalog, Tally tally) {
    return of(rule, catalog, Set.of(), tally);
  }

  private static Loop of(Rule rule, Catalog catalog, Set<Class<?>> few, Probe probe) {
    for (Attribute<?> attribute : OF_AN_AGENDA) {
      if (!Objects.equals(rule.getAttribute(attribute), attribute.getDefaultValue())) {
        throw new UnsupportedConditionException("an attribute of agendas");
      }
    }
    if (!rule.getConsequences().keySet().equals(Set.of(RuleImpl.DEFAULT_CONSEQUENCE_NAME))) {
      throw new UnsupportedConditionException("a further consequence");
    }
    List<Condition> conditions = new ArrayList<>(((Condition) rule.getView()).getSubConditions());
    conditions.removeIf(each -> each.getType() == Condition.Type.CONSEQUENCE);
    Consequence then = rule.getDefaultConsequence();
    Scope scope = new Scope();
    Patterns patterns = new Patterns(catalog, probe);
    Step first =
        new Conditions(patterns, few, probe)
            .conjunction(
                conditions,
                scope,
                known -> {
                  int[] numbers = known.numbers(then.getVariables());
                  Step all = new Then(then.getBlock(), then.isUsingDrools(), numbers);
                  return probe.end(all, then.getVariables(), numbers);
                });
    return new Loop(first, scope.size(), patterns.tables());
  }

  /** How many facts there are that the rule can look at. It cannot do more before that grows. */
  public long factsWithin(Facts facts) {
    long all = 0;
    for (int table : tables) {
      all += facts.table(table).size();
    }
    return all;
  }

  /**
   * Runs the rule over facts.
   *
   * @param yields takes what the rule inserts
   */
  public void run(Facts facts, Consumer<Object> yields) {
    try {
      first.run(new Frame(facts, variables, yields));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a rule failed", e);
    }
  }
}
