package io.hegui.report;

import java.time.LocalDate;

/**
 * A broken duty that a waiver excuses.
 *
 * @param violation what would have been reported
 * @param from the waiver's first day
 * @param to the waiver's last day
 * @param approvedBy who approved it; masked unless the report is unmasked
 * @param file where the waiver's row came from
 * @param row the waiver's row as a person counts it
 */
public record Waived(
    String ruleId,
    String subject,
    String occurrence,
    Violation violation,
    String reason,
    String approvedBy,
    LocalDate from,
    LocalDate to,
    String file,
    int row)
    implements Verdict {}
