package io.hegui.examples.reports.formats;

/** The columns, in their order. */
enum CsvColumn {
  TYPE,
  ID,
  CHANGE,
  RULE,
  TITLE,
  CLAUSE,
  SEVERITY,
  STRENGTH,
  KIND,
  SUBJECT_ID,
  SUBJECT,
  OCCURRENCE,
  OWED_BY,
  MESSAGE,
  EXPECTED,
  OBSERVED,
  TABLE,
  FILE,
  SHEET,
  ROW,
  COLUMN,
  VALUE,
  EVIDENCE,
  REMEDY,
  MENDABLE,
  PAST,
  NOTE;

  /** The key of its heading. */
  String key() {
    return "csv." + name();
  }
}
