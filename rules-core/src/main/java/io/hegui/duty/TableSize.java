package io.hegui.duty;

/**
 * How many rows a submitted table has that count as evidence: a rule that asks for nothing else of
 * a table need not have its rows.
 */
public record TableSize(String table, int rows) {}
