package io.hegui.examples.audit.sample;

/** A form in which a submission is written. */
public enum SampleFormat {
  /** A file a table, with Chinese titles and words. */
  CSV,
  /** As {@link #CSV}, but files and columns bear the names of the data contract. */
  CSV_NAMES,
  /** One file, an object with a key a table. */
  JSON,
  /**
   * A file a table, an object a line. A table without rows has no file: an empty one would say that
   * it was not submitted, too.
   */
  JSONL,
  /** One workbook, a sheet a table, with Chinese titles and words. */
  XLSX
}
