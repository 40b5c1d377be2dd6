package io.hegui.report;

import io.hegui.policy.Kind;
import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import io.hegui.text.Text;
import java.util.List;

/**
 * A broken duty.
 *
 * @param id the first 16 hex digits of the SHA-256 of rule, subject and occurrence, joined by line
 *     feeds: the same in every report as long as the same duty is broken
 * @param clause the number of the clause, such as {@code 3.3}
 * @param owedBy the units and townships that have to see to it; empty if the data leads to none
 * @param expected what was owed
 * @param parameters the parameter values that it was measured by
 * @param observed what was found instead
 * @param evidence the rows that show it, and where it was looked for in vain
 * @param message the finding in a sentence
 * @param remedy what can still be done about it
 * @param mendable whether that makes it good
 * @param pastMending what nobody can change any more; empty if there is no such thing
 */
public record Violation(
    String id,
    String ruleId,
    String clause,
    Severity severity,
    Strength strength,
    Kind kind,
    String subject,
    List<SubjectPart> subjectParts,
    String occurrence,
    List<SubjectPart> owedBy,
    Text expected,
    List<ParameterUse> parameters,
    Text observed,
    List<Evidence> evidence,
    Text message,
    Text remedy,
    Mendable mendable,
    Text pastMending)
    implements Verdict {}
