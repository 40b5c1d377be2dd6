package io.hegui.report;

import io.hegui.facts.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of every finding from one report to a later one. Findings are the same if they are of
 * the same rule, subject and occurrence, wherever they stand in the files.
 *
 * <p>A report lists what is broken and only counts what is fulfilled. So {@link ChangeStatus#FIXED}
 * means: the same duty was looked at again by the same rule and the same parameters, with all the
 * tables, and is no finding any more. What lies outside the newer period was not looked at.
 *
 * @param cautions what to mind when the two are compared
 * @param rules how the rules and parameters of the two differ
 * @param counts the number of changes of every status
 * @param changes every finding of either report: by status, then as the reports have them
 */
public record Difference(
    Side before,
    Side after,
    List<Reason> cautions,
    List<Reason> rules,
    Map<ChangeStatus, Integer> counts,
    List<Change> changes) {
  public Difference {
    cautions = List.copyOf(cautions);
    rules = List.copyOf(rules);
    changes = List.copyOf(changes);
  }

  /** One of the two reports in short. */
  public record Side(
      PolicyRef policy,
      String period,
      LocalDate from,
      LocalDate to,
      LocalDate asOf,
      boolean masked,
      int violations,
      int waived,
      int undetermined) {
    static Side of(ComplianceReport report) {
      return new Side(
          report.policy(),
          report.period(),
          report.from(),
          report.to(),
          report.asOf(),
          report.masked(),
          report.violations().size(),
          report.waived().size(),
          report.undetermined().size());
    }
  }

  /** Compares two reports. */
  public static Difference between(ComplianceReport before, ComplianceReport after) {
    return Comparison.of(before, after, new Presence(null));
  }

  /**
   * Compares two reports, and knows what is not in the data any more.
   *
   * @param data the submission that the newer report is about
   */
  public static Difference between(
      ComplianceReport before, ComplianceReport after, Submission data) {
    return Comparison.of(before, after, new Presence(data));
  }

  /** The number of changes of that status. */
  public int count(ChangeStatus status) {
    return counts.getOrDefault(status, 0);
  }

  /** The changes of that status. */
  public List<Change> of(ChangeStatus status) {
    return changes.stream().filter(change -> change.status() == status).toList();
  }

  /** The ids of the newer report's findings that the earlier one did not have. */
  public Set<String> newIds() {
    return changes.stream()
        .filter(change -> change.status().isNew())
        .map(Change::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
