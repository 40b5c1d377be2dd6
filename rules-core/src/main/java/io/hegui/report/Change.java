package io.hegui.report;

import io.hegui.policy.Severity;
import io.hegui.text.Text;
import java.util.List;

/**
 * One finding in two reports.
 *
 * @param id the violation's id
 * @param severity as in the newer report if it is a finding there, else as in the earlier one; so
 *     are clause, message and all that follows
 * @param owedBy the units and townships that have to see to it
 * @param message the finding in a sentence
 * @param before what was found in the earlier check; empty if it was no finding there
 * @param after what was found in the newer check; empty if it is no finding there
 * @param reasons why it is so, and what of the finding differs
 */
public record Change(
    ChangeStatus status,
    String id,
    String ruleId,
    String clause,
    Severity severity,
    String subject,
    List<SubjectPart> subjectParts,
    String occurrence,
    List<SubjectPart> owedBy,
    Text message,
    Text before,
    Text after,
    List<Reason> reasons) {
  public Change {
    subjectParts = List.copyOf(subjectParts);
    owedBy = List.copyOf(owedBy);
    reasons = List.copyOf(reasons);
  }
}
