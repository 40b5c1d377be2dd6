package io.hegui.report;

import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A duty that is not fulfilled yet and not due yet.
 *
 * @param due the day from which it counts as broken
 * @param daysLeft the number of days from the as-of date to that day
 * @param expected what is owed
 */
public record Pending(
    String ruleId,
    String clause,
    String subject,
    List<SubjectPart> subjectParts,
    String occurrence,
    LocalDate due,
    long daysLeft,
    Text expected)
    implements Verdict {}
