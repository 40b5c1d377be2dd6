package io.hegui.report;

import static io.hegui.report.Told.reason;

import io.hegui.report.Reason.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts two reports side by side, and decides what the findings of the newer one were before. */
final class Comparison {
  private final Findings then;
  private final RuleComparison rules;
  private final Sameness sameness;
  private final Times times;

  private Comparison(
      ComplianceReport before,
      ComplianceReport after,
      Findings then,
      RuleComparison rules,
      Times times) {
    this.then = then;
    this.rules = rules;
    this.sameness = new Sameness(before.masked() == after.masked());
    this.times = times;
  }

  /**
   * @param presence what is in the newer report's data, as far as is known
   */
  static Difference of(ComplianceReport earlier, ComplianceReport after, Presence presence) {
    // Nobody is to read names in a comparison that the newer report masks.
    ComplianceReport before = after.masked() ? Nameless.of(earlier) : earlier;
    Findings then = new Findings(before);
    Findings now = new Findings(after);
    RuleComparison rules = new RuleComparison(before, after, then, now);
    Times times = new Times(before, after);
    Comparison comparison = new Comparison(earlier, after, then, rules, times);
    Ending ending = new Ending(now, rules, times, presence);
    List<Change> changes = new ArrayList<>();
    after.violations().forEach(each -> changes.add(comparison.found(each)));
    for (Violation each : before.violations()) {
      if (now.violation(each) == null) {
        changes.add(ending.of(each));
      }
    }
    changes.sort(Comparator.comparing(Change::status)); // stable: the reports' order stays
    Map<ChangeStatus, Integer> counts = new EnumMap<>(ChangeStatus.class);
    changes.forEach(change -> counts.merge(change.status(), 1, Integer::sum));
    return new Difference(
        Difference.Side.of(before),
        Difference.Side.of(after),
        Cautions.of(earlier, after),
        rules.all(),
        Collections.unmodifiableMap(counts),
        changes);
  }

  private Change found(Violation violation) {
    Violation was = then.violation(violation);
    if (was != null) {
      List<Reason> reasons = sameness.differences(was, violation);
      reasons.addAll(rules.behindBoth(was, violation));
      ChangeStatus status = reasons.isEmpty() ? ChangeStatus.UNCHANGED : ChangeStatus.CHANGED;
      return Told.now(status, violation, was.observed(), reasons);
    }
    Waived waived = then.waived(violation);
    if (waived != null) {
      return fresh(ChangeStatus.WAIVER_ENDED, violation, List.of(Told.waiver(waived)));
    }
    Undetermined open = then.open(violation);
    if (open != null) {
      return fresh(
          ChangeStatus.NOW_DECIDABLE,
          violation,
          List.of(reason(Why.WAS_UNDECIDED, "", "message", open.message())));
    } else if (then.fault(violation) != null) {
      return fresh(
          ChangeStatus.NOW_DECIDABLE, violation, List.of(reason(Why.FAULT, violation.ruleId())));
    }
    List<Reason> behind = rules.behindNew(violation);
    return behind.isEmpty()
        ? fresh(ChangeStatus.NEW, violation, whyNew(violation))
        : fresh(ChangeStatus.NEW_BY_RULE, violation, behind);
  }

  private static Change fresh(ChangeStatus status, Violation violation, List<Reason> reasons) {
    return Told.now(status, violation, Told.nothing(), reasons);
  }

  private List<Reason> whyNew(Violation violation) {
    List<Reason> reasons = new ArrayList<>();
    Pending pending = then.pending(violation);
    if (pending != null) {
      reasons.add(reason(Why.CAME_DUE, "", "due", pending.due()));
    } else if (times.isOfALaterTime(violation)) {
      reasons.add(reason(Why.OF_THIS_PERIOD, violation.occurrence()));
    }
    if (then.isBroken(violation)) {
      reasons.add(reason(Why.AGAIN, violation.ruleId()));
    }
    return reasons;
  }
}
