package io.hegui.examples.reports.excel;

import io.hegui.policy.Severity;

/** What a cell looks like. */
enum Look {
  TITLE,
  NOTE,
  SECTION,
  HEAD,
  TEXT,
  STRONG,
  DIM,
  NUMBER,
  /** A number of a table in which nothing is to stand out beside something. */
  COUNT,
  SUM,
  RATE,
  DATE,
  LABEL,
  /** A value beside a label; where it is blank, a line to fill in by hand. */
  FIELD,
  HIGH,
  MEDIUM,
  LOW,
  GOOD,
  CAUTION,
  ALARM;

  static Look of(Severity severity) {
    return switch (severity) {
      case H -> HIGH;
      case M -> MEDIUM;
      case L -> LOW;
    };
  }
}
