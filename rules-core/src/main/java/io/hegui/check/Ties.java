package io.hegui.check;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Ref;
import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How tables are tied to the tables of {@linkplain Anchor anchors} by their references. */
public final class Ties {
  /** A column that refers to rows of another table. */
  public record Link(ColumnSchema column, TableSchema target) {}

  private final Set<TableSchema> anchors = new HashSet<>();
  private final Map<TableSchema, List<Link>> leading = new HashMap<>();
  private final Map<TableSchema, List<Link>> others = new HashMap<>();

  /**
   * @param anchors the names of the anchors' tables
   */
  public Ties(Schema schema, Set<String> anchors) {
    anchors.forEach(name -> this.anchors.add(schema.table(name).orElseThrow()));
    // Tables may refer to each other in any order: whoever leads to one that leads there does too.
    for (int before = -1; before != leading.size(); ) {
      before = leading.size();
      for (TableSchema table : schema.tables()) {
        List<Link> links = links(schema, table);
        links.removeIf(link -> !leads(link.target()));
        if (!links.isEmpty() && !isAnchor(table)) {
          leading.put(table, links);
        }
      }
    }
    for (TableSchema table : schema.tables()) {
      List<Link> rest = links(schema, table);
      rest.removeAll(leading(table));
      others.put(table, rest);
    }
  }

  private static List<Link> links(Schema schema, TableSchema table) {
    List<Link> links = new ArrayList<>();
    for (ColumnSchema column : table.columns()) {
      column
          .reference()
          .map(Ref::value)
          .flatMap(schema::table)
          .ifPresent(target -> links.add(new Link(column, target)));
    }
    return links;
  }

  /** Whether the table's rows are anchors. */
  public boolean isAnchor(TableSchema table) {
    return anchors.contains(table);
  }

  /** Whether the table's rows are anchors, or their references can lead to some. */
  public boolean leads(TableSchema table) {
    return isAnchor(table) || leading.containsKey(table);
  }

  /** The references by which a row's anchors are found; none are followed beyond an anchor. */
  public List<Link> leading(TableSchema table) {
    return leading.getOrDefault(table, List.of());
  }

  /** All other references. */
  public List<Link> others(TableSchema table) {
    return others.getOrDefault(table, List.of());
  }
}
