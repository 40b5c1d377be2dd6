package io.hegui.trace;

import io.hegui.text.Text;

/**
 * A duty that a rule yielded.
 *
 * @param subject who owes it
 * @param occurrence which of several; empty if there is but one
 * @param verdict what became of it, for people
 */
public record DutyTrace(String subject, String occurrence, Text verdict) {}
