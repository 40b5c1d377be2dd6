package io.hegui.report;

import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A duty that is not fulfilled yet and not due yet.
 *
 * @param id the id that its violation will have, should it come to one
 * @param owedBy the units and townships that have to see to it; empty if the data leads to none
 * @param due the day from which it counts as broken
 * @param daysLeft the number of days from the as-of date to that day
 * @param expected what is owed
 */
public record Pending(
    String id,
    String ruleId,
    String clause,
    String subject,
    List<SubjectPart> subjectParts,
    String occurrence,
    List<SubjectPart> owedBy,
    LocalDate due,
    long daysLeft,
    Text expected)
    implements Verdict {}
