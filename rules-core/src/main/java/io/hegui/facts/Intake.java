package io.hegui.facts;

import java.util.List;

/** Takes what a reader reads: rows with where they came from, and what was wrong with the data. */
public interface Intake {
  /** The tables that may come. */
  Schema schema();

  /** States that the table is submitted, even if no row follows. */
  Intake table(TableSchema table);

  /** Adds a row with where it came from. */
  Intake add(Fact fact, Source source);

  /** Counts a row of that table that was read but could not become a fact, and says why. */
  Intake reject(TableSchema table, List<DataFinding> why);

  /** Notes something wrong that is not about one row. */
  Intake note(DataFinding finding);

  /**
   * States that some of the table could not be read, so that no rule may rest on it. A finding says
   * why.
   */
  Intake incomplete(TableSchema table);
}
