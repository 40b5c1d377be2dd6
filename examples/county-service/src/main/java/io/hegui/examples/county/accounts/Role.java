package io.hegui.examples.county.accounts;

/** What somebody may do. */
public enum Role {
  /** Reads and writes all of the county's facts, and may ask for names in full. */
  COUNTY,
  /** Reads and writes what concerns one township. */
  TOWNSHIP,
  /** Reads everything, the audit trail too, and writes nothing. */
  AUDITOR
}
