package io.hegui.examples.audit.impact;

import io.hegui.facts.Submission;
import io.hegui.report.ComplianceReport;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a change of the plan does to archived periods.
 *
 * @param quarters every period with the numbers of its violations before and after
 * @param shifts the duties that stand differently, period by period
 * @param rulesGone the rules that there are before the change only
 * @param rulesNew the rules that there are after it only
 */
public record Impact(
    List<Quarter> quarters,
    List<Shift> shifts,
    SortedSet<String> rulesGone,
    SortedSet<String> rulesNew) {
  /** No change of no period. */
  public static final Impact NONE =
      new Impact(List.of(), List.of(), new TreeSet<>(), new TreeSet<>());

  /** The numbers of one archived period. */
  public record Quarter(String period, int checked, int before, int after) {}

  public Impact {
    quarters = List.copyOf(quarters);
    shifts = List.copyOf(shifts);
    rulesGone = Collections.unmodifiableSortedSet(new TreeSet<>(rulesGone));
    rulesNew = Collections.unmodifiableSortedSet(new TreeSet<>(rulesNew));
  }

  /** What it does to one period, from two reports of the same facts. */
  public static Impact of(ComplianceReport before, ComplianceReport after, Submission facts) {
    Quarter quarter =
        new Quarter(
            after.period(), after.checked(), before.violations().size(), after.violations().size());
    return new Impact(
        List.of(quarter),
        Shifts.between(before, after, facts),
        without(before, after),
        without(after, before));
  }

  /** The rules of one report that the other does not have. */
  private static SortedSet<String> without(ComplianceReport one, ComplianceReport other) {
    SortedSet<String> rules = new TreeSet<>();
    one.rules().forEach(rule -> rules.add(rule.ruleId()));
    other.rules().forEach(rule -> rules.remove(rule.ruleId()));
    return rules;
  }

  /** What it does to this one's periods, and then to the other's. */
  public Impact and(Impact other) {
    List<Quarter> allQuarters = new ArrayList<>(quarters);
    allQuarters.addAll(other.quarters);
    List<Shift> allShifts = new ArrayList<>(shifts);
    allShifts.addAll(other.shifts);
    SortedSet<String> gone = new TreeSet<>(rulesGone);
    gone.addAll(other.rulesGone);
    SortedSet<String> added = new TreeSet<>(rulesNew);
    added.addAll(other.rulesNew);
    return new Impact(allQuarters, allShifts, gone, added);
  }

  /** All that it touches. */
  public Tally total() {
    Tally total = Tally.none();
    for (Shift shift : shifts) {
      total = total.with(shift.turn());
    }
    return total;
  }

  /**
   * How many duties it touches, group by group, the most touched first. Those that belong to no
   * group come last; one that belongs to several is counted in each.
   */
  public List<Tally> by(Grouping grouping) {
    Map<Text, Tally> groups = new HashMap<>();
    Tally none = Tally.none();
    for (Shift shift : shifts) {
      List<Text> labels = grouping.of(shift);
      labels.forEach(
          label ->
              groups.merge(
                  label,
                  Tally.none().called(label).with(shift.turn()),
                  (sum, one) -> sum.with(shift.turn())));
      none = labels.isEmpty() ? none.with(shift.turn()) : none;
    }
    List<Tally> tallies = new ArrayList<>(groups.values());
    tallies.sort(Tally.MOST_FIRST);
    if (!none.equals(Tally.none())) {
      tallies.add(none);
    }
    return tallies;
  }
}
