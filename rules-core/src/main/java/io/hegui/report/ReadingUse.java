package io.hegui.report;

import io.hegui.text.Text;

/** A reading of a damaged or silent place that verdicts rest on. */
public record ReadingUse(String id, String clauses, Text text) {}
