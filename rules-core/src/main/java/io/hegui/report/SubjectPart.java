package io.hegui.report;

import io.hegui.text.Text;

/**
 * One thing that a verdict is about.
 *
 * @param type the kind of thing, such as {@code village}
 * @param label how people call it; a person's name is masked unless the report is unmasked
 */
public record SubjectPart(String type, String id, Text label) {}
