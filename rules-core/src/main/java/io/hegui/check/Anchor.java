package io.hegui.check;

/**
 * What rows are tied to by their references: a row of one of the tables that a policy's rules are
 * around, such as a township or a unit. Of something that was not submitted, the table and the id
 * at which references to it end.
 *
 * @param table the table's name
 * @param id the row's id
 */
public record Anchor(String table, String id) {}
