package io.hegui.examples.county.checks;

import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.Pending;
import io.hegui.report.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the findings from one check to another.
 *
 * @param appeared findings that were none before
 * @param vanished findings that are none any more
 * @param changed findings that are still there and say something else, as they are now
 * @param due duties that are pending and were not before
 * @param notes what is wrong with the data and was not before
 */
public record Effect(
    List<Violation> appeared,
    List<Violation> vanished,
    List<Violation> changed,
    List<Pending> due,
    List<DataNote> notes) {

  /** What is otherwise in the second report. */
  public static Effect between(ComplianceReport before, ComplianceReport after) {
    Map<String, Violation> then = byId(before);
    Map<String, Violation> now = byId(after);
    Set<String> pending = before.pending().stream().map(Pending::id).collect(Collectors.toSet());
    Set<DataNote> notes = new HashSet<>(before.dataFindings());
    return new Effect(
        after.violations().stream().filter(each -> !then.containsKey(each.id())).toList(),
        before.violations().stream().filter(each -> !now.containsKey(each.id())).toList(),
        after.violations().stream().filter(each -> differs(then.get(each.id()), each)).toList(),
        after.pending().stream().filter(each -> !pending.contains(each.id())).toList(),
        after.dataFindings().stream().filter(each -> !notes.contains(each)).toList());
  }

  private static boolean differs(@Nullable Violation before, Violation after) {
    return before != null && !before.observed().equals(after.observed());
  }

  private static Map<String, Violation> byId(ComplianceReport report) {
    return report.violations().stream()
        .collect(Collectors.toMap(Violation::id, Function.identity()));
  }

  /** Whether nothing is otherwise. */
  public boolean isNothing() {
    return appeared.isEmpty() && vanished.isEmpty() && changed.isEmpty();
  }
}
