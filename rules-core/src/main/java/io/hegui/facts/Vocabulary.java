package io.hegui.facts;

import io.hegui.facts.TableWords.ColumnWords;
import io.hegui.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What tables, columns and values are called in reports. What is not known is called by its own
 * name in either language.
 */
public final class Vocabulary {
  private final Schema schema;
  private final Map<String, TableWords> further = new HashMap<>();

  private Vocabulary(Schema schema, List<TableWords> further) {
    this.schema = schema;
    further.forEach(table -> this.further.put(table.name(), table));
  }

  /** The words of a schema's tables. */
  public static Vocabulary of(Schema schema) {
    return new Vocabulary(schema, List.of());
  }

  /** The words of the data contract's tables, and of further ones. */
  public static Vocabulary standardAnd(List<TableWords> further) {
    return new Vocabulary(Schema.standard(), further);
  }

  /** A table by its sheet's name. */
  public Text table(String name) {
    return find(name).map(TableWords::text).orElseGet(() -> new Text(name, name));
  }

  /** A column by its heading. */
  public Text column(String table, String name) {
    return find(table, name).map(ColumnWords::text).orElseGet(() -> new Text(name, name));
  }

  /** A value by the word that a county's tables have for it. */
  public Text value(String table, String column, String value) {
    return find(table, column)
        .map(words -> words.inWords(value))
        .orElseGet(() -> new Text(value, value));
  }

  /** The names of all tables, the data contract's first. */
  public List<String> tables() {
    return java.util.stream.Stream.concat(
            schema.tables().stream().map(TableSchema::name), further.keySet().stream().sorted())
        .toList();
  }

  private Optional<TableWords> find(String table) {
    return Optional.ofNullable(further.get(table))
        .or(() -> schema.table(table).map(TableSchema::words));
  }

  private Optional<ColumnWords> find(String table, String column) {
    return find(table)
        .flatMap(
            words ->
                words.columns().stream().filter(each -> each.name().equals(column)).findFirst());
  }
}
