package io.hegui.report;

import io.hegui.text.Text;

/** A rule that failed to run. Its duties are neither fulfilled nor broken: nothing is known. */
public record Fault(String ruleId, String clause, String subject, String occurrence, Text message)
    implements Verdict {}
