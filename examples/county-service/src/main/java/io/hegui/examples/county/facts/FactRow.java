package io.hegui.examples.county.facts;

import io.hegui.facts.Fact;
import io.hegui.facts.Source;

/**
 * A row of the county's facts.
 *
 * @param id its number in the database; {@link #NEW} before it is saved
 */
record FactRow(long id, Fact fact, Source source) {
  static final long NEW = 0;
}
