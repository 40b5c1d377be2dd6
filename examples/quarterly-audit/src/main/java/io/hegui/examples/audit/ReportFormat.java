package io.hegui.examples.audit;

/** A form in which a report is written. */
enum ReportFormat {
  TEXT,
  JSON
}
