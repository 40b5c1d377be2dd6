package io.hegui.report;

import io.hegui.text.Text;
import java.util.List;

/**
 * Something odd about the data that breaks no duty.
 *
 * @param id the advisory's id, such as {@code posting-overlap}
 * @param message what was seen
 * @param evidence the rows that show it
 */
public record Advisory(
    String id,
    String subject,
    List<SubjectPart> subjectParts,
    Text message,
    List<Evidence.Shown> evidence) {}
