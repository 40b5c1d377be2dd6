package io.hegui.engine.loops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one run, in the tables and indexes of a catalog. Not safe for several threads, and
 * nothing is to be added while a loop runs.
 */
public final class Facts {
  private final Catalog catalog;
  private final List<Table> tables = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private final Map<Class<?>, List<Table>> tablesOf = new HashMap<>();
  private @Nullable Class<?> lastType;
  private List<Table> lastTables = List.of();

  public Facts(Catalog catalog) {
    this.catalog = catalog;
    catalog.types().forEach(type -> tables.add(new Table()));
    catalog.keys().forEach(key -> indexes.add(new Index(tables.get(key.table()), key)));
  }

  /** Adds a fact for all rules that look at facts of its type, or of one above it. */
  public void add(Object fact) {
    Class<?> type = fact.getClass();
    if (type != lastType) { // facts come table by table
      lastTables = tablesOf.computeIfAbsent(type, this::tablesOf);
      lastType = type;
    }
    for (int i = 0; i < lastTables.size(); i++) {
      lastTables.get(i).add(fact);
    }
  }

  private List<Table> tablesOf(Class<?> type) {
    List<Table> all = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      if (catalog.types().get(i).isAssignableFrom(type)) {
        all.add(tables.get(i));
      }
    }
    return all;
  }

  Table table(int number) {
    return tables.get(number);
  }

  Index index(int number) {
    return indexes.get(number).upToDate();
  }
}
