package io.hegui.engine;

import java.util.HashSet;
import java.util.Set;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.patterns.CompositePatterns;

/** What a compiled rule's conditions look at. */
final class Conditions {
  private Conditions() {}

  /** The types of the facts that match a rule's patterns. */
  static Set<Class<?>> types(Rule rule) {
    Set<Class<?>> types = new HashSet<>();
    collect((CompositePatterns) rule.getView(), types);
    return types;
  }

  private static void collect(Condition condition, Set<Class<?>> types) {
    if (condition instanceof AccumulatePattern<?> accumulate) {
      collect(accumulate.getCondition(), types);
    } else if (condition instanceof Pattern<?> pattern) {
      types.add(pattern.getPatternVariable().getType());
    } else {
      condition.getSubConditions().forEach(sub -> collect(sub, types));
    }
  }
}
