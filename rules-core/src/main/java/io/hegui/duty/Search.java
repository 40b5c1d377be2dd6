package io.hegui.duty;

/**
 * Where something was looked for.
 *
 * @param table the table's name
 * @param column the field by which rows were chosen
 * @param value what the field had to hold
 */
public record Search(String table, String column, String value) {}
