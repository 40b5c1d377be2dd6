package io.hegui.explain;

import io.hegui.report.ComplianceReport;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import io.hegui.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Why something is a violation and what can be done about it.
 *
 * @param steps from the clause to the remedy; what can still be done and what is past mending are
 *     steps of their own
 */
public record Explanation(Violation violation, List<Step> steps) {
  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * Explains a violation of a report, be it waived.
   *
   * @param id the violation's id, or a beginning of it that no other id has
   * @return empty if there is no such violation, or several; see {@link ViolationIds}
   * @throws IllegalArgumentException if the report names a clause that is none
   */
  public static Optional<Explanation> of(ComplianceReport report, String id) {
    return ViolationIds.of(report)
        .resolve(id)
        .map(
            found -> {
              Explainer explainer = new Explainer(report);
              return report.violations().stream()
                  .filter(violation -> violation.id().equals(found))
                  .findFirst()
                  .map(explainer::explain)
                  .orElseGet(() -> explainer.explain(waived(report, found)));
            });
  }

  private static Waived waived(ComplianceReport report, String id) {
    return report.waived().stream()
        .filter(waived -> waived.violation().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** What the steps of one topic say. */
  public List<Text> about(Topic topic) {
    return steps.stream().filter(step -> step.topic() == topic).map(Step::text).toList();
  }
}
