package io.hegui.examples.audit.text;

/** How a list of what is due is divided. */
public enum DueOrder {
  DATE,
  /** By the units that have to see to it. */
  UNIT,
  /** By the townships that have to see to it. */
  TOWNSHIP
}
