package io.hegui.engine;

import io.hegui.calendar.AuditPeriod;
import io.hegui.duty.AsOf;
import io.hegui.duty.CalendarUnit;
import io.hegui.duty.PolicySpan;
import io.hegui.duty.TableSize;
import io.hegui.facts.Fact;
import io.hegui.policy.Parameter;
import io.hegui.policy.RuleName;
import io.hegui.policy.RuleName.Part;
import java.util.Set;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.patterns.CompositePatterns;

/**
 * The order in which parts of rules run: terms are defined, then duties found, then looked at. What
 * a part sees as missing or counts, a later part cannot change, so nothing that was yielded has to
 * be taken back.
 */
final class Strata {
  /** What is there before any rule runs, beside the rows of the tables. */
  static final Set<Class<?>> GIVEN =
      Set.of(
          AsOf.class,
          AuditPeriod.class,
          PolicySpan.class,
          Parameter.class,
          CalendarUnit.class,
          TableSize.class);

  private Strata() {}

  static int salience(Part part) {
    return switch (part) {
      case DEFINE -> 2;
      case OWES, ADVISE -> 1;
      case FULFILS, BREAKS, LEAVES_OPEN -> 0;
    };
  }

  /**
   * Whether what the rule yields lasts. The definition of a term by the absence or the number of
   * what rules define may not: another definition can still bring more of it.
   */
  static boolean lasting(Rule rule) {
    return RuleName.parse(rule.getName()).part() != Part.DEFINE
        || lasting((CompositePatterns) rule.getView(), false);
  }

  private static boolean lasting(Condition condition, boolean sensitive) {
    boolean denies =
        condition.getType() == Condition.Type.NOT || condition.getType() == Condition.Type.FORALL;
    if (condition instanceof AccumulatePattern<?> accumulate) {
      return lasting(accumulate.getCondition(), true);
    } else if (condition instanceof Pattern<?> pattern) {
      return !sensitive || given(pattern.getPatternVariable().getType());
    }
    return condition.getSubConditions().stream().allMatch(sub -> lasting(sub, sensitive || denies));
  }

  private static boolean given(Class<?> type) {
    return GIVEN.contains(type) || Fact.class.isAssignableFrom(type);
  }
}
