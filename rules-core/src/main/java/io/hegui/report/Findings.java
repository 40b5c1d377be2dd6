package io.hegui.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One report's verdicts, to be looked up by the duty that they are about. */
final class Findings {
  private record Owed(String ruleId, String subject) {}

  private record Duty(String ruleId, String subject, String occurrence) {
    static Duty of(Verdict verdict) {
      return new Duty(verdict.ruleId(), verdict.subject(), verdict.occurrence());
    }
  }

  private final Map<String, Violation> violations;
  private final Map<String, Waived> waived;
  private final Map<String, Pending> pending;
  private final Map<Duty, Undetermined> open;
  private final Map<String, Undetermined> openRules;
  private final Map<String, Fault> faults;
  private final Map<String, RuleSummary> rules;
  private final Set<Owed> broken = new HashSet<>();

  Findings(ComplianceReport report) {
    violations = by(Violation::id, report.violations());
    waived = by(each -> each.violation().id(), report.waived());
    pending = by(Pending::id, report.pending());
    open = by(Duty::of, report.undetermined());
    openRules = by(Undetermined::ruleId, report.undetermined().stream().filter(Findings::isRule));
    faults = by(Fault::ruleId, report.errors());
    rules = by(RuleSummary::ruleId, report.rules());
    report.violations().forEach(each -> broken.add(new Owed(each.ruleId(), each.subject())));
  }

  private static <K, V> Map<K, V> by(Function<V, K> key, Collection<V> values) {
    return by(key, values.stream());
  }

  /** A report that somebody wrote by hand may name one thing twice: the first counts. */
  private static <K, V> Map<K, V> by(Function<V, K> key, Stream<V> values) {
    Map<K, V> map = new HashMap<>();
    values.forEach(value -> map.putIfAbsent(key.apply(value), value));
    return map;
  }

  /**
   * A whole rule is open if a table is missing or the check ended; a duty is if a field is blank.
   */
  private static boolean isRule(Undetermined open) {
    return open.settledBy().isEmpty()
        || open.settledBy().stream().anyMatch(need -> need.column().isEmpty());
  }

  @Nullable Violation violation(Violation same) {
    return violations.get(same.id());
  }

  @Nullable Waived waived(Violation same) {
    return waived.get(same.id());
  }

  @Nullable Pending pending(Violation same) {
    return pending.get(same.id());
  }

  /** Why its duty, or its whole rule, was not decided. */
  @Nullable Undetermined open(Violation same) {
    Undetermined own = open.get(Duty.of(same));
    return own == null ? openRules.get(same.ruleId()) : own;
  }

  @Nullable Fault fault(Violation same) {
    return faults.get(same.ruleId());
  }

  Optional<RuleSummary> rule(String ruleId) {
    return Optional.ofNullable(rules.get(ruleId));
  }

  /** Whether that rule was broken by that subject, be it in another occurrence. */
  boolean isBroken(Violation likewise) {
    return broken.contains(new Owed(likewise.ruleId(), likewise.subject()));
  }

  static List<String> ids(List<SubjectPart> parts) {
    return parts.stream().map(part -> part.type() + ":" + part.id()).toList();
  }
}
