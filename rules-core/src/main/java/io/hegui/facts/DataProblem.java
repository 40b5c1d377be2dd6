package io.hegui.facts;

/** What is wrong with a piece of a submission; the message key is {@code data.<name>}. */
public enum DataProblem {
  // a file or a table
  UNKNOWN_TABLE,
  UNKNOWN_FILE_KIND,
  UNREADABLE,
  EMPTY_FILE,
  NO_HEADER,
  BAD_ENCODING,
  TRUNCATED,
  MALFORMED,
  TOO_LARGE,
  TOO_DEEP,
  NOT_A_TABLE,
  // a column
  UNKNOWN_COLUMN,
  DUPLICATE_COLUMN,
  // a row
  NOT_A_ROW,
  EXTRA_CELL,
  DUPLICATE_FIELD,
  MISSING_VALUE,
  DUPLICATE_ID,
  MERGED_CELL,
  DANGLING_REFERENCE,
  ENDS_BEFORE_START,
  // a value
  NOT_A_VALUE,
  NOT_TEXT,
  ROUNDED_ID,
  BAD_DATE,
  BAD_MONTH,
  BAD_BOOLEAN,
  BAD_NUMBER,
  BAD_MONEY,
  BAD_PERCENT,
  OUT_OF_RANGE,
  UNKNOWN_WORD
}
