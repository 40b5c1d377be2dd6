package io.hegui.policy;

import io.hegui.facts.Fact;
import io.hegui.facts.Schema;
import java.util.ArrayList;
import java.util.List;

/** Loads the fact tables that a policy brings along. */
final class PolicyTables {
  private PolicyTables() {}

  /**
   * Some tables and the policy's own.
   *
   * @throws PolicyException if a class is not there, is no fact table, or clashes with another
   */
  static Schema load(ClassLoader loader, Manifest manifest, Schema others) {
    List<Class<? extends Fact>> tables = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String name : manifest.tables()) {
      try {
        Class<?> type = Class.forName(name, true, loader);
        if (Fact.class.isAssignableFrom(type)) {
          tables.add(type.asSubclass(Fact.class));
        } else {
          problems.add("table " + name + " does not implement " + Fact.class.getName());
        }
      } catch (ClassNotFoundException | LinkageError e) {
        problems.add("table " + name + " cannot be loaded: " + e);
      }
    }
    try {
      Schema schema = others.with(tables);
      if (problems.isEmpty()) {
        return schema;
      }
    } catch (IllegalArgumentException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    throw new PolicyException("policy " + manifest.id(), problems);
  }
}
