package io.hegui.policy;

import io.hegui.text.Text;

/**
 * How a damaged, silent or contradictory place of a policy's text is read.
 *
 * @param id the reading's id, such as {@code R1}
 * @param clauses the clauses concerned, as they are cited
 * @param text the reading, for people
 */
public record Reading(String id, String clauses, Text text) {}
