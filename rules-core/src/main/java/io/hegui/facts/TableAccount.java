package io.hegui.facts;

/**
 * What became of a submitted table's rows: {@code read = accepted + rejected}.
 *
 * @param complete whether the table was read to its end; if not, no rule may rest on it
 */
public record TableAccount(String name, int read, int accepted, int rejected, boolean complete) {}
