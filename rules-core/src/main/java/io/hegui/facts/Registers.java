package io.hegui.facts;

import java.util.Optional;

/** Looks up an accepted row by its id. */
@FunctionalInterface
public interface Registers {
  /** The row of that table with that id, if one was submitted and accepted. */
  <T extends Fact> Optional<T> find(Class<T> table, String id);
}
