package io.hegui.examples.county.facts;

import java.util.List;

/**
 * A part of the facts that is to be otherwise.
 *
 * @param put rows that take the place of those with the same id, or are new
 * @param remove rows that are to go: the one with the same id, or where there are no ids the one
 *     with the same values
 */
public record Change(List<FactRow> put, List<FactRow> remove) {
  public Change {
    put = List.copyOf(put);
    remove = List.copyOf(remove);
  }
}
