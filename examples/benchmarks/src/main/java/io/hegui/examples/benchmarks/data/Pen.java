package io.hegui.examples.benchmarks.data;

import io.hegui.facts.Fact;
import org.jspecify.annotations.Nullable;

/** What every part of a county is written with. */
record Pen(CsvTables tables, Chance chance, Calendar calendar) {
  /** Begins a row of that table. */
  CsvFile row(Class<? extends Fact> table) {
    return tables.row(table);
  }

  /** Whether this duty is broken. */
  boolean fault() {
    return chance.fault();
  }

  /** True; of those at fault most say no, and some leave it open. */
  @Nullable Boolean inOrder() {
    if (!fault()) {
      return true;
    }
    return chance.oneIn(4) ? null : Boolean.FALSE;
  }
}
